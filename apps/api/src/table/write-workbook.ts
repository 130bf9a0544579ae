import {
  columnLetters,
  type Workbook,
  type WorkbookCell,
  type WorkbookFormat,
  type WorkbookLook,
  type WorkbookSheet,
} from '@peerway/table';
import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';

/** How a workbook is written. */
export interface WorkbookForm {
  /**
   * Whether each formula carries the value it had when the workbook was made, for programs that show a file without computing
   * it. Without, whatever opens it has to compute.
   */
  readonly values: 'kept' | 'left out';
}

const MS_A_DAY = 86_400_000;
const formats: Readonly<Record<WorkbookFormat, string>> = {
  money: '#,##0.00;[Red]-#,##0.00',
  decimal: '#,##0.######',
  whole: '#,##0',
  share: '0.0##%',
  factor: '0.000000',
  day: 'yyyy-mm-dd',
};
const font = { name: 'Calibri', size: 11 } as const;
const looks: Readonly<Record<WorkbookLook, CellStyle>> = {
  title: { font: { ...font, size: 14, bold: true } },
  heading: {
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF1' } },
    alignment: { vertical: 'top', wrapText: true },
  },
  input: { font: { ...font, color: { rgb: '1F4FA3' } } },
  total: { font: { ...font, bold: true }, border: { top: { style: 'thin', color: { rgb: '8A94A3' } } } },
  note: { font: { ...font, color: { rgb: '5B6675' } } },
};

/**
 * Writes a workbook with live formulas. Only a cell's own formula becomes one: a text that looks like a formula is kept as a
 * text and defused besides (`guarded`), so that it does not run after somebody has saved the sheet as CSV either.
 */
export async function writeWorkbook(workbook: Workbook, form: WorkbookForm): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => written(sheet, form)),
    namedRanges: workbook.names.map(({ name, place }) => ({ name, range: place })),
    defaultFont: font,
    properties: { creator: 'Peerway' },
  });
}

function written(sheet: WorkbookSheet, form: WorkbookForm): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => cell && cells.set(`${at},${column}`, cellOf(cell, form))),
  );
  const widest = Math.max(0, ...sheet.rows.map(({ length }) => length));
  const { filterRow } = sheet;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    // Room for every cell: those of the map are laid over it.
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells,
    freezePane: sheet.frozen,
    ...(filterRow !== null && {
      autoFilter: { range: `A${filterRow}:${columnLetters(widest)}${Math.max(filterRow, sheet.rows.length)}` },
    }),
  };
}

function cellOf({ value, formula, format, look }: WorkbookCell, { values }: WorkbookForm): Partial<Cell> {
  const style: CellStyle = { font, ...(look && looks[look]), ...(format && { numFmt: formats[format] }) };
  const held = heldValue(value);
  if (formula === undefined) return { value: held, style };
  return { value: null, formula, style, ...(values === 'kept' && held !== null && { formulaResult: held }) };
}

function heldValue(value: WorkbookCell['value']): CellValue {
  if (typeof value === 'string') return cellText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value === 'boolean') return value;
  // The days of a spreadsheet have no zone: the number of days since the end of 1899.
  return Date.parse(value.day) / MS_A_DAY + 25_569;
}
