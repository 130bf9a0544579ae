import type { EntityManager } from '@mikro-orm/postgresql';
import { migrateTo, openAsOwner, type Orm, type Store } from '../database/orm.ts';
import { StartRefusal } from '../operations/start-refusal.ts';
import { type DumpContent, dumpLine, type TableEnd } from './dump-form.ts';
import { linesOf } from './line-file.ts';
import { checksumOf, dumpedTables, quoted, run } from './table-rows.ts';
import { verifiedDump } from './verified-dump.ts';

const bytesAtOnce = 1_000_000;

/**
 * Fills an empty store from a dump: the tables as they were when it was taken, every row, every reference checked anew, every
 * table read back and compared; then the migrations that came since. Either all of that happens or nothing stays.
 * @throws StartRefusal for a dump of a newer Peerway, and a store that is not empty.
 */
export async function restoreDump({ file, content }: ReadableDump, store: Store): Promise<void> {
  const orm = await openAsOwner(store);
  try {
    await refuseFilled(orm);
    try {
      await migrateTo(orm, content.header.migrations);
      await orm.em.fork().transactional(async (em) => {
        await fill(em as EntityManager, file);
        await compare(em as EntityManager, content.tables);
      });
      await orm.migrator.up();
    } catch (error) {
      await emptied(orm);
      throw error;
    }
  } finally {
    await orm.close(true);
  }
}

/** A dump that was read from end to end and found whole. */
export interface ReadableDump {
  readonly file: string;
  readonly content: DumpContent;
}

/** @throws StartRefusal for a damaged file. */
export async function readableDump(file: string): Promise<ReadableDump> {
  try {
    return { file, content: await verifiedDump(file) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartRefusal(
      `The dump ${file} is damaged and was not restored (${reason}). Take an older one from the same folder.`,
    );
  }
}

async function refuseFilled(orm: Orm): Promise<void> {
  const found = await orm.em
    .getConnection()
    .execute<{ n: number }[]>(
      `select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
  if (found[0]?.n !== 0)
    throw new StartRefusal(
      'The database is not empty. Restore into a new one: create it and point DATABASE_URL at it.',
    );
}

/** Puts in every row while no reference is watched, and lets the database check all of them afterwards. */
async function fill(em: EntityManager, file: string): Promise<void> {
  const references = await run<{ table: string; name: string; definition: string }>(
    em,
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const tables = (await dumpedTables(em)).map(({ name }) => quoted(name));
  for (const { table, name } of references) await run(em, `alter table ${table} drop constraint ${name}`);
  for (const table of tables) await run(em, `alter table ${table} disable trigger user`);
  await insertRows(em, file);
  for (const table of tables) await run(em, `alter table ${table} enable trigger user`);
  for (const { table, name, definition } of references)
    await run(em, `alter table ${table} add constraint ${name} ${definition}`);
}

async function insertRows(em: EntityManager, file: string): Promise<void> {
  let table = '';
  let waiting: string[] = [];
  let bytes = 0;
  const insert = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const rows = `[${waiting.join(',')}]`;
    waiting = [];
    bytes = 0;
    await run(em, `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [rows]);
  };
  for await (const text of linesOf(file)) {
    const line = dumpLine(text);
    if (line.kind === 'row') {
      waiting.push(text);
      bytes += text.length;
    }
    if (line.kind !== 'row' || bytes > bytesAtOnce) await insert();
    if (line.kind === 'table') table = quoted(line.said.name);
  }
}

/** @throws StartRefusal when what was restored is not what was dumped. */
async function compare(em: EntityManager, wanted: readonly TableEnd[]): Promise<void> {
  await run(em, `set local timezone = 'UTC'`);
  for (const table of await dumpedTables(em)) {
    const dumped = wanted.find(({ name }) => name === table.name);
    const restored = await checksumOf(em, table);
    if (restored.rows === (dumped?.rows ?? 0) && (!dumped || restored.sha256 === dumped.sha256)) continue;
    throw new StartRefusal(
      `The table ${table.name} was not restored as it was dumped, so nothing was kept. Report this with the versions of Peerway and PostgreSQL.`,
    );
  }
}

/** The database was empty before: what a failed attempt made is taken away again. */
async function emptied(orm: Orm): Promise<void> {
  await orm.em.getConnection().execute(`do $$ declare it record; begin
    for it in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      loop execute format('drop table if exists %I cascade', it.relname); end loop;
    for it in select oid::regprocedure as signature from pg_proc where pronamespace = 'public'::regnamespace
      loop execute format('drop routine if exists %s cascade', it.signature); end loop;
  end $$`);
}
