import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';

/** A table as it is dumped: its name, and the order of its rows that every machine makes the same. */
export interface DumpedTable {
  readonly name: string;
  readonly order: string;
}

/** Kept out: the list of migrations stands in the header, and counts of attempts are worth nothing tomorrow. */
const leftOut = ['mikro_orm_migrations', 'rateLimit'];

const tablesInOrder = `
  select c.relname as name,
    (select string_agg(quote_ident(a.attname) || case when a.atttypid = 'text'::regtype then ' collate "C"' else '' end, ', '
        order by array_position(i.indkey::int2[], a.attnum))
      from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where i.indrelid = c.oid and i.indisprimary) as "order"
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname collate "C"`;

const rowsAtOnce = 1_000;
const fewRows = 8;
const charactersAtOnce = 4_000_000;

/** Every table with rows worth keeping, by name. */
export async function dumpedTables(em: EntityManager): Promise<DumpedTable[]> {
  const tables = await run<DumpedTable>(em, tablesInOrder);
  return tables.filter(({ name }) => !leftOut.includes(name));
}

/** The rows of a table as JSON, one text each, read in portions. Needs an open transaction that sees every row. */
export function tableRows(em: EntityManager, { name, order }: DumpedTable): AsyncGenerator<readonly string[]> {
  return rowsWhere(em, `select row_to_json(t)::text as line from ${quoted(name)} t order by ${order}`);
}

/** What a statement finds as `line`, read in portions. */
export async function* rowsWhere(
  em: EntityManager,
  select: string,
  values: readonly unknown[] = [],
): AsyncGenerator<readonly string[]> {
  await run(em, `declare dumped no scroll cursor for ${select}`, values);
  for (let atOnce = fewRows; ;) {
    const rows = await run<{ line: string }>(em, `fetch ${atOnce} from dumped`);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < atOnce) break;
    // Parts of files are far longer than other rows: a portion is as many as fit into the memory meant for it.
    const length = rows.reduce((sum, { line }) => sum + line.length, 0) / rows.length;
    atOnce = Math.min(rowsAtOnce, Math.max(fewRows, Math.floor(charactersAtOnce / length)));
  }
  // Not in a `finally`: after an error the transaction is lost, and closing would hide why.
  await run(em, 'close dumped');
}

/** Runs a statement in the open transaction, its values sent apart from it. */
export async function run<T>(em: EntityManager, sql: string, values: readonly unknown[] = []): Promise<T[]> {
  const transaction = em.getTransactionContext<Kysely<unknown>>();
  if (!transaction) throw new RangeError('a dump is read and written within a transaction');
  const { rows } = await transaction.executeQuery<T>(CompiledQuery.raw(sql, [...values]));
  return rows;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** How many rows a table has, and their checksum as a dump writes it. */
export async function checksumOf(em: EntityManager, table: DumpedTable): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const lines of tableRows(em, table)) {
    hash.update(`${lines.join('\n')}\n`);
    rows += lines.length;
  }
  return { rows, sha256: hash.digest('hex') };
}
