import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { controlLine, type DumpContent, type DumpHeader, type TableEnd } from './dump-form.ts';
import { LineFile } from './line-file.ts';
import { type DumpedTable, dumpedTables, run, tableRows } from './table-rows.ts';
import { verifiedDump } from './verified-dump.ts';

/**
 * Writes every row of the store into one file, as of one moment, however much is written meanwhile. The file appears under
 * its name only when it is complete and was read back with every checksum right.
 * @param em an entity manager in a transaction at `repeatable read` that sees every row
 */
export async function writeDump(em: EntityManager, file: string, now: Date): Promise<DumpContent> {
  const part = `${file}.part`;
  const out = new LineFile(part);
  await out.write(controlLine('dump', await headerOf(em, now)));
  const tables: TableEnd[] = [];
  for (const table of await dumpedTables(em)) tables.push(await writeTable(em, table, out));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  await out.write(controlLine('whole', { tables: tables.length, rows, sha256: out.checksum() }));
  await out.close();
  const content = await verifiedDump(part);
  renameSync(part, file);
  return content;
}

async function headerOf(em: EntityManager, now: Date): Promise<DumpHeader> {
  await run(em, `set local timezone = 'UTC'`);
  const done = await run<{ name: string }>(em, 'select name from mikro_orm_migrations order by id');
  return { form: 1, takenAt: now.toISOString(), migrations: done.map(({ name }) => name) };
}

async function writeTable(em: EntityManager, table: DumpedTable, out: LineFile): Promise<TableEnd> {
  const { name } = table;
  await out.write(controlLine('table', { name }));
  const hash = createHash('sha256');
  let rows = 0;
  for await (const lines of tableRows(em, table)) {
    const text = `${lines.join('\n')}\n`;
    hash.update(text);
    rows += lines.length;
    await out.write(text);
  }
  const end: TableEnd = { name, rows, sha256: hash.digest('hex') };
  await out.write(controlLine('end', end));
  return end;
}
