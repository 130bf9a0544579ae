import { guarded, type WrittenCell } from '@peerway/table';
import writeXlsxFile from 'write-excel-file/node';

/** One sheet of a workbook; the first row is its header. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: Iterable<readonly WrittenCell[]>;
}

// What a spreadsheet takes in one cell; a longer text would make it call the whole file damaged.
const MOST_CHARACTERS = 32_767;

/**
 * Writes a workbook. Texts are kept as texts and defused besides (`guarded`), so that none runs as a formula, here or
 * after somebody saves the sheet as CSV; numbers stay numbers. Names of sheets lose what a spreadsheet does not allow.
 */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const taken = new Set<string>();
  const made = sheets.map(({ name, rows }) => ({
    sheet: sheetName(name, taken),
    data: Array.from(rows, (cells, row) => cells.map((cell) => written(cell, row === 0))),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(made).toBuffer();
}

function written(cell: WrittenCell, isHeading: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'boolean') return { type: String, value: cell ? 'yes' : 'no' };
  const text = withoutControls(guarded(cell)).slice(0, MOST_CHARACTERS);
  return { type: String, value: text, ...(isHeading ? { fontWeight: 'bold' as const } : {}) };
}

/** XML has no way to write them. */
function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ');
}

function sheetName(name: string, taken: Set<string>): string {
  const allowed = withoutControls(name)
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/^'|'$/g, ' ')
    .trim();
  const base = allowed.slice(0, 28) || 'Sheet';
  let unique = base;
  for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${base} ${copy}`;
  taken.add(unique.toLowerCase());
  return unique;
}
