import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../apps/api/src/database/orm.ts';

// What every tenant's table must be like to be found and told apart; its policies are tested beside this file.
let pglite: PGlite;

beforeAll(async () => {
  pglite = await PGlite.create();
  await migrate({ kind: 'embedded', pglite });
});
afterAll(() => pglite.close());

const tenantTables = `select c.oid, c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and exists (
    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)`;

async function names(sql: string): Promise<string[]> {
  return (await pglite.query<{ name: string }>(sql)).rows.map(({ name }) => name);
}

it('every row of a tenant table says whose it is', async () => {
  expect((await names(tenantTables)).length).toBeGreaterThan(8);
  const unsaid = `select name from (${tenantTables}) t where not exists (
    select from pg_attribute a where a.attrelid = t.oid and a.attname = 'workspace_id' and a.attnotnull)`;
  expect(await names(unsaid)).toEqual([]);
});

it('the rows of a workspace are found by an index, on every tenant table', async () => {
  const unindexed = `select name from (${tenantTables}) t where not exists (
    select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = t.oid and a.attname = 'workspace_id')`;
  expect(await names(unindexed)).toEqual([]);
});
