import { csvRecords } from './csv-records.ts';

/** One row of a table: its number as a spreadsheet shows it (the header is row 1), and its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** How much of a table is read; what is larger is refused. Rows are those below the header. */
export interface TableLimits {
  readonly characters: number;
  readonly rows: number;
  readonly columns: number;
}

/** Why a text cannot be read as a table: a code, the row it is about, and what to tell with it. */
export interface TableFault {
  readonly code: string;
  readonly row: number | null;
  readonly detail: string;
}

/** What a text holds as a table, or why it cannot be read as one. */
export type TableReading = { readonly header: readonly string[]; readonly rows: readonly TableRow[] } | TableFault;

/** The rows of a table, the header first, each read when it is asked for; in the end null, or why reading stopped. */
export type TableRows = Generator<TableRow, TableFault | null, undefined>;

const HEADER_CHARACTERS = 10_000;
const separators = [',', ';', '\t'];

/**
 * Reads a text as a table of comma, semicolon or tab separated values (RFC 4180), whichever its first line uses.
 *
 * A byte order mark is dropped, and so is a spreadsheet's `sep=;` line, which is believed; quoted cells may hold separators, quotes and line
 * breaks; line ends may be mixed. Rows keep the number that a spreadsheet shows, empty rows included. A text beyond the
 * limits is refused.
 *
 * @example
 * csvTable('fact;value\nsingle-sign-on;yes', { characters: 99, rows: 9, columns: 9 }); // => { header: ['fact', 'value'], rows: [{ row: 2, cells: ['single-sign-on', 'yes'] }] }
 */
export function csvTable(text: string, limits: TableLimits): TableReading {
  const reading = csvRows(text, limits);
  const rows: TableRow[] = [];
  for (let next = reading.next(); ; next = reading.next()) {
    if (!next.done) rows.push(next.value);
    else if (next.value) return next.value;
    else return { header: rows[0]?.cells ?? [], rows: rows.slice(1) };
  }
}

/**
 * Reads the same table as `csvTable`, row by row, so that a server can do other work between the rows of a large one.
 *
 * @example
 * [...csvRows('a,b', { characters: 99, rows: 9, columns: 9 })]; // => [{ row: 1, cells: ['a', 'b'] }]
 */
export function* csvRows(text: string, limits: TableLimits): TableRows {
  const fault = textFault(text, limits);
  if (fault) return fault;
  const [named = '', told] = /^\ufeff?sep=([,;\t])\r?\n/i.exec(text) ?? [];
  const body = text.slice(named.length).replace(/^\ufeff/, '');
  if (body.trim() === '') return { code: 'FILE_EMPTY', row: null, detail: '' };
  const { separator, columns } = headerOf(body, told === undefined ? separators : [told]);
  if (columns > limits.columns) return { code: 'TOO_MANY_COLUMNS', row: 1, detail: String(limits.columns) };
  let row = 0;
  for (const cells of csvRecords(body, separator)) {
    row += 1;
    if (cells === null) return { code: 'QUOTES_BROKEN', row, detail: '' };
    if (row > limits.rows + 1) return { code: 'TOO_MANY_ROWS', row: null, detail: String(limits.rows) };
    yield { row, cells };
  }
  return null;
}

function textFault(text: string, { characters }: TableLimits): TableFault | undefined {
  if (text.length > characters) return { code: 'FILE_TOO_LARGE', row: null, detail: String(characters) };
  if (/[\0\ufffd]/.test(text) || !text.isWellFormed()) return { code: 'ENCODING_BROKEN', row: null, detail: '' };
  return undefined;
}

/** The separator that cuts the first line into most columns, the comma if none does; and how many columns that makes. */
function headerOf(body: string, candidates: readonly string[]): { separator: string; columns: number } {
  const start = body.slice(0, HEADER_CHARACTERS);
  // With the wrong separator a quoted heading does not end where it should.
  const widths = candidates.map((separator) => csvRecords(start, separator).next().value?.length ?? 0);
  const columns = Math.max(...widths);
  return { separator: candidates[widths.indexOf(columns)] ?? ',', columns };
}
