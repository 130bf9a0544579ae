import { createHash, type Hash } from 'node:crypto';
import { type DumpContent, type DumpHeader, type DumpLine, dumpLine, type TableEnd } from './dump-form.ts';
import { linesOf } from './line-file.ts';

/**
 * Reads a dump from end to end and checks every checksum in it.
 * @throws Error saying what is wrong; a dump that was cut off lacks its last line.
 */
export async function verifiedDump(file: string): Promise<DumpContent> {
  const reading = new Reading();
  for await (const line of linesOf(file)) reading.take(line);
  return reading.content();
}

class Reading {
  readonly #all: Hash = createHash('sha256');
  #table: { readonly name: string; readonly hash: Hash; rows: number } | undefined;
  #header: DumpHeader | undefined;
  #isWhole = false;
  readonly #tables: TableEnd[] = [];

  take(text: string): void {
    if (this.#isWhole) throw new Error('lines follow the end of the dump');
    const line = dumpLine(text);
    if (line.kind === 'whole') this.#end(line.said);
    else this.#note(line);
    this.#all.update(`${text}\n`);
  }

  content(): DumpContent {
    if (!this.#isWhole || !this.#header) throw new Error('the dump is cut off');
    return { header: this.#header, tables: this.#tables, rows: rowsOf(this.#tables) };
  }

  #note(line: Exclude<DumpLine, { kind: 'whole' }>): void {
    if (line.kind === 'dump') this.#header = line.said;
    else if (line.kind === 'table') this.#table = { name: line.said.name, hash: createHash('sha256'), rows: 0 };
    else if (!this.#table) throw new Error('rows stand outside of a table');
    else if (line.kind === 'row') {
      this.#table.hash.update(`${line.text}\n`);
      this.#table.rows += 1;
    } else this.#close(line.said);
  }

  #close(said: TableEnd): void {
    const table = this.#table;
    const isRight = table?.name === said.name && table.rows === said.rows && table.hash.digest('hex') === said.sha256;
    if (!isRight) throw new Error(`the rows of ${said.name} are not those that were written`);
    this.#tables.push(said);
    this.#table = undefined;
  }

  #end(said: { readonly tables: number; readonly rows: number; readonly sha256: string }): void {
    const isRight =
      this.#all.copy().digest('hex') === said.sha256 &&
      this.#tables.length === said.tables &&
      rowsOf(this.#tables) === said.rows;
    if (!isRight) throw new Error('the dump is not the one that was written');
    this.#isWhole = true;
  }
}

function rowsOf(tables: readonly TableEnd[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}
