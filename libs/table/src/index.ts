export { cellDay } from './cell-day.ts';
export { cellNumber, type NumberReading } from './cell-number.ts';
export { csvRecords } from './csv-records.ts';
export { csvLine, csvOf, type CsvForm, type WrittenCell } from './csv-of.ts';
export {
  csvRows,
  csvTable,
  type TableFault,
  type TableLimits,
  type TableReading,
  type TableRow,
  type TableRows,
} from './csv-table.ts';
export { decodedText, type DecodedText, type TextEncoding } from './decoded-text.ts';
export { guarded, unguarded } from './formula-guard.ts';
export { wholeRecords } from './whole-records.ts';
export { writtenNumber } from './written-number.ts';
export {
  cellPlace,
  columnLetters,
  formulaQuoted,
  type Workbook,
  type WorkbookCell,
  type WorkbookFormat,
  type WorkbookLook,
  type WorkbookName,
  type WorkbookSheet,
  type WorkbookValue,
} from './workbook.ts';
