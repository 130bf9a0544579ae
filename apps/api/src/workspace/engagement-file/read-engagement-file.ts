import { createHash } from 'node:crypto';
import { DomainError } from '@peerway/kernel';
import { type FileHeader, fileLine } from './engagement-file.ts';
import { engagementTables } from './engagement-tables.ts';
import { linesOf } from '../../dump/line-file.ts';
import { sealersOf, unsealed } from './sealed-rows.ts';

const rowsAtOnce = 1_000;
const charactersAtOnce = 4_000_000;
const mostRows = 5_000_000;

/** Some rows of one table, or how many of them nobody here can open. */
export interface Portion {
  readonly table: string;
  readonly rows: readonly string[];
  readonly stillSealed: number;
}

/** A file that is whole. */
export interface CheckedFile {
  readonly header: FileHeader;
  /** The secrets that open its sealed rows: none when the file is not as a portal with one of them wrote it. */
  readonly sealers: readonly string[];
}

/**
 * Reads a file from end to end before anything of it is used.
 * @throws DomainError BAD_INPUT when it is damaged or not such a file.
 */
export async function checkedFile(file: string, secrets: readonly string[]): Promise<CheckedFile> {
  try {
    return await checked(file, secrets);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new DomainError(
      'BAD_INPUT',
      'This is not a whole file of an engagement, and nothing of it was taken. Export it again and send that file.',
      { reason },
    );
  }
}

async function checked(file: string, secrets: readonly string[]): Promise<CheckedFile> {
  const hash = createHash('sha256');
  let header: FileHeader | undefined;
  let rows = 0;
  let sealers: readonly string[] | undefined;
  for await (const text of linesOf(file)) {
    if (sealers) throw new Error('lines follow the end');
    const line = fileLine(text);
    if (line.kind === 'whole') {
      const sha256 = hash.digest('hex');
      if (line.said.rows !== rows || line.said.sha256 !== sha256) throw new Error('the checksum is another one');
      sealers = sealersOf(sha256, line.said.seal, secrets);
      continue;
    }
    if (line.kind === 'engagement') header = line.said;
    else if (!header) throw new Error('it does not begin with the engagement');
    rows += line.kind === 'row' ? 1 : line.kind === 'sealed' ? line.said.rows : 0;
    if (rows > mostRows) throw new Error('it holds more rows than any engagement');
    hash.update(`${text}\n`);
  }
  if (!header || !sealers) throw new Error('it is cut off');
  return { header, sealers };
}

/** The rows of a file that was checked, in portions, in its own order. */
export async function* portionsOf(file: string, sealers: readonly string[]): AsyncGenerator<Portion> {
  let table = '';
  let waiting: string[] = [];
  let characters = 0;
  const portion = (): Portion => {
    const rows = waiting;
    waiting = [];
    characters = 0;
    return { table, rows, stillSealed: 0 };
  };
  for await (const text of linesOf(file)) {
    const line = fileLine(text);
    if (line.kind === 'row') {
      waiting.push(text);
      characters += text.length;
    }
    const isFull = waiting.length >= rowsAtOnce || characters >= charactersAtOnce;
    if (waiting.length > 0 && (line.kind !== 'row' || isFull)) yield portion();
    if (line.kind === 'table') table = knownTable(line.said.name);
    if (line.kind === 'sealed') {
      const rows = unsealed(line.said, sealers);
      yield { table: knownTable(line.said.name), rows: rows ?? [], stillSealed: rows ? 0 : line.said.rows };
    }
  }
}

function knownTable(name: string): string {
  if (engagementTables.some((table) => table.name === name)) return name;
  throw new DomainError(
    'BAD_INPUT',
    'This file comes from a newer Peerway, which keeps more than this one. Upgrade this portal first.',
    { table: name },
  );
}
