import { setImmediate } from 'node:timers/promises';
import { csvLine, type WrittenCell } from '@peerway/table';

/** Rows of a table, as they are read. */
export type Rows = AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;

const LINES_AT_ONCE = 500;

/** A table as CSV, piece by piece; with a byte order mark where a spreadsheet is to open it. */
export async function* csvPieces(
  rows: Rows,
  { separator, byteOrderMark }: { readonly separator: ',' | ';'; readonly byteOrderMark: boolean },
): AsyncGenerator<string, undefined, undefined> {
  let text = byteOrderMark ? '\ufeff' : '';
  let lines = 0;
  for await (const cells of rows) {
    text += csvLine(cells, separator);
    lines += 1;
    if (lines % LINES_AT_ONCE !== 0) continue;
    yield text;
    text = '';
    await setImmediate();
  }
  yield text;
}

/** A table as a JSON array of objects, piece by piece; the first row names the properties. */
export async function* jsonPieces(rows: Rows): AsyncGenerator<string, undefined, undefined> {
  let headings: readonly WrittenCell[] | undefined;
  let lines = 0;
  let text = '[';
  for await (const cells of rows) {
    if (!headings) {
      headings = cells;
      continue;
    }
    const names = headings;
    const entry = Object.fromEntries(cells.map((cell, at) => [String(names[at]), cell]));
    text += `${lines === 0 ? '' : ','}\n${JSON.stringify(entry)}`;
    lines += 1;
    if (lines % LINES_AT_ONCE !== 0) continue;
    yield text;
    text = '';
    await setImmediate();
  }
  yield `${text}\n]\n`;
}
