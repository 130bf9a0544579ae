import { setImmediate } from 'node:timers/promises';
import type { WrittenCell } from '@peerway/table';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { bookParts, rowXml, sheetEnd, sheetNames, sheetStart } from './xlsx-parts.ts';

/** One sheet of a workbook; the first row is its header. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: Iterable<readonly WrittenCell[]> | AsyncIterable<readonly WrittenCell[]>;
}

/** Text is packed in pieces of this size, and the server does other work between them. */
const PIECE_CHARACTERS = 100_000;

/** Writes a workbook at once, for one that is small. How cells are written: `rowXml`. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxPieces(sheets)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Writes a workbook piece by piece, for one that is sent while its rows are still being read. */
export async function* xlsxPieces(sheets: readonly WrittenSheet[]): AsyncGenerator<Uint8Array, undefined, undefined> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  const begin = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, xml] of Object.entries(bookParts(sheetNames(sheets.map(({ name }) => name)))))
    begin(name).push(strToU8(xml), true);
  for (const [index, { rows }] of sheets.entries()) {
    const part = begin(`xl/worksheets/sheet${index + 1}.xml`);
    for await (const xml of sheetPieces(rows)) {
      part.push(strToU8(xml));
      yield* packed.splice(0);
    }
    part.push(strToU8(sheetEnd), true);
  }
  zip.end();
  yield* packed;
}

async function* sheetPieces(rows: WrittenSheet['rows']): AsyncGenerator<string, undefined, undefined> {
  let text = sheetStart;
  let row = 0;
  for await (const cells of rows) {
    row += 1;
    text += rowXml(cells, row);
    if (text.length < PIECE_CHARACTERS) continue;
    yield text;
    text = '';
    await setImmediate();
  }
  yield text;
}
