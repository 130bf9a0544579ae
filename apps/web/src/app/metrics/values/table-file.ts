import { csvRecords, csvRows, decodedText, type TableFault, type TableRow, wholeRecords } from '@peerway/table';
import type { SendFile } from '../../graphql/send-file.ts';

/** A file of values as it was opened: its first rows, and all of them piece by piece. */
export interface TableFile {
  readonly name: string;
  /** The sheets of a workbook, or one without a name. */
  readonly sheets: readonly TableSheet[];
}

/** One table of a file. */
export interface TableSheet {
  readonly name: string;
  readonly head: readonly TableRow[];
  /** All rows in pieces, each with the share of the file that is read by then, 0 to 1. Throws `BrokenTable` where it breaks off. */
  pieces(): AsyncIterable<{ readonly rows: readonly TableRow[]; readonly share: number }>;
}

/** Why a table cannot be read on. */
export class BrokenTable extends Error {
  readonly fault: TableFault;

  constructor(fault: TableFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** How much of a file is looked at to learn what it holds, and how much is read at a time. */
const pieceBytes = 1_000_000;
const headRows = 200;
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Cells are short: a piece with no line end in it is no table of values. */
const mostInRecord = 4 * pieceBytes;

/**
 * Opens a file of values: a CSV of any size here, piece by piece; a workbook by the server, which reads up to 50,000 rows.
 * @throws BrokenTable when it holds no table; Problem when the server cannot be asked.
 */
export async function openedTable(file: File, address: string, send: SendFile): Promise<TableFile> {
  if (file.size === 0) throw new BrokenTable({ code: 'FILE_EMPTY', row: null, detail: '' });
  const start = new Uint8Array(await file.slice(0, pieceBytes).arrayBuffer());
  // A zip file, as a workbook is, whatever it is called.
  if (start[0] === 0x50 && start[1] === 0x4b) return openedWorkbook(file, address, send);
  // The piece may end within a letter: only what ends with a line tells how it is written.
  const end = file.size > pieceBytes ? start.lastIndexOf(10) + 1 : start.length;
  const decoded = decodedText(start.subarray(0, end));
  if ('code' in decoded) throw new BrokenTable({ code: decoded.code, row: null, detail: '' });
  const separator = separatorOf(decoded.text);
  const head = headOf(decoded.text);
  const pieces = (): ReturnType<TableSheet['pieces']> => piecesOf(file, decoded.encoding, separator);
  return { name: file.name, sheets: [{ name: '', head, pieces }] };
}

async function openedWorkbook(file: File, address: string, send: SendFile): Promise<TableFile> {
  const read = (await send(address, file, { type: workbook })) as {
    readonly sheets: readonly { readonly name: string; readonly rows: readonly TableRow[] }[];
    readonly fault: TableFault | null;
  };
  if (read.fault) throw new BrokenTable(read.fault);
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) throw new BrokenTable({ code: 'FILE_EMPTY', row: null, detail: '' });
  return {
    name: file.name,
    sheets: sheets.map(({ name, rows }) => ({ name, head: rows.slice(0, headRows), pieces: () => inOne(rows) })),
  };
}

async function* inOne(rows: readonly TableRow[]): ReturnType<TableSheet['pieces']> & AsyncGenerator {
  yield { rows, share: 1 };
}

function headOf(text: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  const reading = csvRows(text, { characters: text.length + 1, rows: headRows, columns: 200 });
  for (let next = reading.next(); ; next = reading.next()) {
    if (!next.done) rows.push(next.value);
    else if (next.value && next.value.code !== 'TOO_MANY_ROWS') throw new BrokenTable(next.value);
    else return rows.slice(0, headRows);
  }
}

/** The separator that cuts the first line into most cells. */
function separatorOf(text: string): string {
  const told = /^\ufeff?sep=([,;\t])/i.exec(text)?.[1];
  if (told !== undefined) return told;
  const [first = ''] = text.split(/\r?\n/, 1);
  const width = (separator: string): number => csvRecords(first, separator).next().value?.length ?? 0;
  return [',', ';', '\t'].reduce((best, each) => (width(each) > width(best) ? each : best));
}

async function* piecesOf(
  file: File,
  encoding: string,
  separator: string,
): AsyncGenerator<{ readonly rows: readonly TableRow[]; readonly share: number }> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  let row = 0;
  for (let at = 0; at < file.size; at += pieceBytes) {
    const bytes = await file.slice(at, at + pieceBytes).arrayBuffer();
    const isLast = at + pieceBytes >= file.size;
    const text = rest + decoded(decoder, bytes, row, isLast);
    const body = at === 0 ? text.replace(/^\ufeff?(?:sep=[,;\t]\r?\n)?/i, '') : text;
    const end = isLast ? body.length : wholeRecords(body);
    const rows: TableRow[] = [];
    for (const cells of csvRecords(body.slice(0, end), separator)) {
      row += 1;
      if (cells === null) throw new BrokenTable({ code: 'QUOTES_BROKEN', row, detail: '' });
      rows.push({ row, cells });
    }
    rest = body.slice(end);
    if (rest.length > mostInRecord) throw new BrokenTable({ code: 'QUOTES_BROKEN', row: row + 1, detail: '' });
    yield { rows, share: Math.min(1, (at + pieceBytes) / file.size) };
  }
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, row: number, isLast: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new BrokenTable({ code: 'ENCODING_BROKEN', row: row + 1, detail: '' });
  }
}
