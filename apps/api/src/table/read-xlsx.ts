import { type TableFault, type TableRow, writtenNumber } from '@peerway/table';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';

/** One sheet of a workbook: its cells as texts, each row with the number that a spreadsheet shows. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** How much of a workbook is read; what is larger is refused before it is unpacked. */
export interface XlsxLimits {
  readonly bytes: number;
  /** All of it unpacked. Reading takes about 40 ms a megabyte, and nothing else is served meanwhile. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
}

const MOST_PARTS = 500;
/** Sheets pack ten to forty times; whatever packs better than this was made to harm. */
const HIGHEST_RATIO = 200;
const SMALL_PART = 100_000;
/** All that is needed of a workbook; pictures, macros and links to other files stay packed. */
const needed = /^(\[Content_Types\]\.xml|_rels\/|xl\/(_rels\/|workbook|sharedStrings|styles|worksheets\/))/i;
const notXlsx: TableFault = { code: 'NOT_XLSX', row: null, detail: '' };

/** Whether bytes begin like a zip file, as a workbook does. */
export function looksLikeXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Reads the sheets of an XLSX file, or says why it does not. Formulas count by the value that was kept with them; days
 * are written year-month-day, yes and no as words, numbers with a decimal point.
 */
export async function readXlsx(bytes: Uint8Array, limits: XlsxLimits): Promise<readonly ReadSheet[] | TableFault> {
  const inside = unpacked(bytes, limits);
  if ('code' in inside) return inside;
  const far = farCell(inside.parts, limits);
  if (far) return far;
  const sheets = await sheetsOf(inside.parts);
  if (!sheets) return notXlsx;
  return sheets.map(({ sheet, data }) => within(sheet, data, limits)).reduce(collected, []);
}

/** The reader makes room up to the last cell that is named: one far down would fill the memory with nothing. */
function farCell(parts: Record<string, Uint8Array>, { rows, columns }: XlsxLimits): TableFault | undefined {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\//i.test(name)) continue;
    for (const [, letters = '', digits = ''] of strFromU8(bytes).matchAll(/(?<![\w:])r\s*=\s*["']([^"'\d]*)(\d*)/g)) {
      if (/[^A-Z]/i.test(letters)) return notXlsx;
      if (Number(digits) > rows + 1) return { code: 'TOO_MANY_ROWS', row: null, detail: String(rows) };
      if (columnOf(letters) > columns) return { code: 'TOO_MANY_COLUMNS', row: null, detail: String(columns) };
    }
  }
  return undefined;
}

/** The number that a column's letters stand for: A is 1, AA is 27. */
function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

type Sheets = Awaited<ReturnType<typeof readXlsxFile>>;

async function sheetsOf(parts: Record<string, Uint8Array>): Promise<Sheets | undefined> {
  try {
    // Packed again without compression: the reader never meets a part whose size was not checked.
    return await readXlsxFile(Buffer.from(zipSync(parts, { level: 0 })), { trim: false });
  } catch {
    // The reader throws errors of many kinds for a file that is no workbook.
    return undefined;
  }
}

function collected(all: ReadSheet[] | TableFault, next: ReadSheet | TableFault): ReadSheet[] | TableFault {
  if ('code' in all) return all;
  return 'code' in next ? next : [...all, next];
}

function within(name: string, data: Sheets[number]['data'], { rows, columns }: XlsxLimits): ReadSheet | TableFault {
  if (data.length > rows + 1) return { code: 'TOO_MANY_ROWS', row: null, detail: String(rows) };
  if ((data[0]?.length ?? 0) > columns) return { code: 'TOO_MANY_COLUMNS', row: 1, detail: String(columns) };
  return { name, rows: data.map((cells, index) => ({ row: index + 1, cells: cells.map(textOf) })) };
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' ? writtenNumber(cell) : String(cell);
}

interface Unpacked {
  readonly parts: Record<string, Uint8Array>;
}

/** The needed parts, none larger than it says and all together within the limit; whatever else is in the file stays packed. */
function unpacked(bytes: Uint8Array, limits: XlsxLimits): Unpacked | TableFault {
  if (bytes.length > limits.bytes) return { code: 'FILE_TOO_LARGE', row: null, detail: String(limits.bytes) };
  if (!looksLikeXlsx(bytes)) return notXlsx;
  let total = 0;
  let entries = 0;
  let isBomb = false;
  try {
    const read = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        total += originalSize;
        isBomb ||= originalSize > SMALL_PART && originalSize > size * HIGHEST_RATIO;
        isBomb ||= entries > MOST_PARTS || total > limits.unpackedBytes;
        return !isBomb && needed.test(name);
      },
    });
    if (isBomb) return { code: 'UNPACKS_TOO_LARGE', row: null, detail: String(limits.unpackedBytes) };
    return { parts: read };
  } catch {
    // Broken in one of the many ways in which a zip file can be.
    return notXlsx;
  }
}
