import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** One row of a table: its number as a spreadsheet shows it (the header is row 1), and its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a text holds as a table, or why it cannot be read as one. */
export type TableReading =
  | { readonly header: readonly string[]; readonly rows: readonly TableRow[] }
  | { readonly code: string; readonly row: number | null; readonly detail: string };

// Some ten times what the largest inventory takes; read within about 0.1 s, since the reader of a server waits for it.
const MAX_CHARACTERS = 250_000;
const MAX_ROWS = 1_000;
const MAX_COLUMNS = 50;
const HEADER_CHARACTERS = 10_000;
const separators = [',', ';', '\t'];

/**
 * Reads a text as a table of comma, semicolon or tab separated values (RFC 4180), whichever its first line uses.
 *
 * A byte order mark and a spreadsheet's `sep=;` line are dropped; quoted cells may hold separators, quotes and line
 * breaks; line ends may be mixed. Rows keep the number that a spreadsheet shows, empty rows included. A text of more
 * than 250,000 characters, 1,000 rows or 50 columns is refused.
 *
 * @example
 * csvTable('fact;value\nsingle-sign-on;yes'); // => { header: ['fact', 'value'], rows: [{ row: 2, cells: ['single-sign-on', 'yes'] }] }
 */
export function csvTable(text: string): TableReading {
  if (text.length > MAX_CHARACTERS) return { code: 'FILE_TOO_LARGE', row: null, detail: String(MAX_CHARACTERS) };
  if (/[\0\ufffd]/.test(text) || !text.isWellFormed()) return { code: 'ENCODING_BROKEN', row: null, detail: '' };
  const body = text.replace(/^\ufeff/, '').replace(/^sep=[,;\t]\r?\n/i, '');
  if (body.trim() === '') return { code: 'FILE_EMPTY', row: null, detail: '' };
  try {
    const { separator, columns } = headerOf(body);
    if (columns > MAX_COLUMNS) return { code: 'TOO_MANY_COLUMNS', row: 1, detail: String(MAX_COLUMNS) };
    return table(records(body, separator, MAX_ROWS + 2));
  } catch (error) {
    if (error instanceof CsvError)
      return { code: 'QUOTES_BROKEN', row: Math.max(1, Number(error['records']) + 1), detail: '' };
    throw error;
  }
}

function table([header = [], ...rows]: string[][]): TableReading {
  if (rows.length > MAX_ROWS) return { code: 'TOO_MANY_ROWS', row: null, detail: String(MAX_ROWS) };
  return { header, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
}

/** The separator that cuts the first line into most columns, the comma if none does; and how many columns that makes. */
function headerOf(body: string): { separator: string; columns: number } {
  const start = body.slice(0, HEADER_CHARACTERS);
  const widths = separators.map((separator) => headerWidth(start, separator));
  const columns = Math.max(...widths);
  return { separator: separators[widths.indexOf(columns)] ?? ',', columns };
}

function headerWidth(start: string, separator: string): number {
  try {
    return records(start, separator, 1)[0]?.length ?? 0;
  } catch {
    // With the wrong separator a quoted heading does not end where it should.
    return 0;
  }
}

function records(body: string, delimiter: string, to: number): string[][] {
  // Without a list of line ends the parser takes the first one it meets for the only one.
  return parse(body, { delimiter, to, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
}
