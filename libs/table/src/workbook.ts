/** What a cell of a workbook holds: a text, a number, yes or no, a day of the calendar, or nothing. */
export type WorkbookValue = string | number | boolean | null | { readonly day: string };

/** How a number is shown. */
export type WorkbookFormat = 'money' | 'decimal' | 'whole' | 'share' | 'factor' | 'day';

/** What a cell is for the reader: a title, a heading, something to change, a total, or a remark. */
export type WorkbookLook = 'title' | 'heading' | 'input' | 'total' | 'note';

/** One cell. With a formula (written without its `=`), the value is what the formula gave when the workbook was made. */
export interface WorkbookCell {
  readonly value: WorkbookValue;
  readonly formula?: string;
  readonly format?: WorkbookFormat;
  readonly look?: WorkbookLook;
}

/** One sheet. The frozen rows and columns stay in view; the heading row, if any, gets filters. */
export interface WorkbookSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The row, counted from 1, whose headings filter what is below them. */
  readonly filterRow: number | null;
}

/** A name by which formulas call one cell. */
export interface WorkbookName {
  readonly name: string;
  /** Where it is, as `cellPlace` writes it. */
  readonly place: string;
}

/** A workbook as data: sheets with formulas, and names for cells. Whoever writes it needs to know nothing of what it says. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly WorkbookName[];
}

/**
 * The letters of a column, counted from 1.
 *
 * @example
 * columnLetters(28); // => 'AB'
 */
export function columnLetters(column: number): string {
  const before = column <= 26 ? '' : columnLetters(Math.floor((column - 1) / 26));
  return before + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * The place of a cell for formulas on any sheet: row and column counted from 1, fast where it is copied.
 *
 * @example
 * cellPlace('Cash flow', 5, 2); // => "'Cash flow'!$B$5"
 */
export function cellPlace(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row}`;
}

/**
 * A text inside a formula.
 *
 * @example
 * formulaQuoted('say "no"'); // => '"say ""no"""'
 */
export function formulaQuoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
