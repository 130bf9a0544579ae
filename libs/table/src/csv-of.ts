import { guarded } from './formula-guard.ts';
import { writtenNumber } from './written-number.ts';

/** What a cell of a written table may hold; null is an empty cell. */
export type WrittenCell = string | number | boolean | null;

/** How a table is written. The byte order mark makes a spreadsheet read it as UTF-8. */
export interface CsvForm {
  readonly separator: ',' | ';' | '\t';
  readonly byteOrderMark: boolean;
}

const standard: CsvForm = { separator: ',', byteOrderMark: false };

/**
 * Writes a table as comma separated values (RFC 4180: quotes where needed, CR LF).
 *
 * Texts that a spreadsheet would run as a formula are defused (`guarded`); numbers stay numbers, negative ones too
 * (`writtenNumber`).
 *
 * @example
 * csvOf([['name', 'lift'], ['=1+1', -3.5]]); // => "name,lift\r\n'=1+1,-3.5\r\n"
 */
export function csvOf(rows: Iterable<readonly WrittenCell[]>, form: Partial<CsvForm> = {}): string {
  const { separator, byteOrderMark } = { ...standard, ...form };
  const lines = Array.from(rows, (cells) => csvLine(cells, separator));
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join('')}`;
}

/**
 * Writes one line of such a table, for one that is sent piece by piece.
 *
 * @example
 * csvLine(['Example, Inc.', true, null]); // => '"Example, Inc.",yes,\r\n'
 */
export function csvLine(cells: readonly WrittenCell[], separator: CsvForm['separator'] = ','): string {
  return `${cells.map(written).join(separator)}\r\n`;
}

function written(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? writtenNumber(cell) : quoted(guarded(cell));
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
