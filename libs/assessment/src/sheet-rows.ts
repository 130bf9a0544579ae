import { cellNumber, type TableRow, unguarded } from '@peerway/table';
import type { BankFileFinding } from './bank-file.ts';

/** One sheet as it was read from a file. */
export interface SheetOfFile {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** One row below a header, its cells by their headings. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  text(column: string): string;
  number(column: string): number;
  /** The same, undefined for an empty cell. */
  maybeNumber(column: string): number | undefined;
  fault(code: string, column: string | null, detail: string): void;
}

const NUMBER_OF_NOTHING = Number.NaN;

/** The rows of one sheet that say something. What is wrong with the sheet or a cell goes to `findings`. */
export function sheetRows(
  sheets: readonly SheetOfFile[],
  name: string,
  columns: readonly string[],
  findings: BankFileFinding[],
): { readonly header: readonly string[]; readonly rows: readonly SheetRow[] } {
  const fault = (code: string, at: Pick<BankFileFinding, 'row' | 'column' | 'detail'>) =>
    findings.push({ code, sheet: name, ...at });
  const sheet = sheets.find((each) => each.name.trim().toLowerCase() === name.toLowerCase());
  if (!sheet) {
    fault('SHEET_MISSING', {
      row: null,
      column: null,
      detail: sheets
        .map((each) => each.name)
        .join(', ')
        .slice(0, 200),
    });
    return { header: [], rows: [] };
  }
  const header = (sheet.rows[0]?.cells ?? []).map((cell) => unguarded(cell).trim());
  const missing = columns.filter((column) => !header.includes(column));
  for (const column of missing) fault('COLUMN_MISSING', { row: 1, column, detail: column });
  if (missing.length > 0) return { header, rows: [] };
  const rows = sheet.rows
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => rowOf(name, header, row, findings));
  return { header, rows };
}

function rowOf(
  sheet: string,
  header: readonly string[],
  { row, cells }: TableRow,
  findings: BankFileFinding[],
): SheetRow {
  const raw = (column: string): string => cells[header.indexOf(column)] ?? '';
  const fault = (code: string, column: string | null, detail: string): void => {
    findings.push({ code, sheet, row, column, detail: detail.slice(0, 100) });
  };
  const maybeNumber = (column: string): number | undefined => {
    if (raw(column).trim() === '') return undefined;
    const reading = cellNumber(unguarded(raw(column)), null);
    if ('number' in reading) return reading.number;
    fault(reading.code, column, reading.detail);
    return NUMBER_OF_NOTHING;
  };
  return {
    sheet,
    row,
    text: (column) => unguarded(raw(column)),
    maybeNumber,
    number: (column) => {
      const number = maybeNumber(column);
      if (number === undefined) fault('NUMBER_MISSING', column, '');
      return number ?? NUMBER_OF_NOTHING;
    },
    fault,
  };
}
