import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../support/direct-sql.ts';
import { runPortal, type RunningPortal } from '../support/running-portal.ts';

// Tables that belong to no tenant: accounts, which several workspaces may share, and the record of migrations.
const NO_TENANTS = ['account', 'mikro_orm_migrations', 'rateLimit', 'session', 'user', 'verification'];

let running: RunningPortal;

beforeAll(async () => {
  running = await runPortal();
}, 60_000);

afterAll(() => running.close());

/** The first column of each row. */
async function catalogue(sql: string): Promise<unknown[]> {
  const rows = await sqlAsDatabaseOwner(running.portal, sql);
  return rows.map((row) => Object.values(row)[0]);
}

const tables = `select c.oid, c.relname as name, c.relrowsecurity as guarded, c.relforcerowsecurity as forced, c.relowner as owner
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const tenantTables = `select * from (${tables}) t where name not in (${NO_TENANTS.map((name) => `'${name}'`).join(', ')})`;

it('finds the tables that it is about', async () => {
  expect(await catalogue(`select name from (${tenantTables}) t order by name`)).toEqual(
    expect.arrayContaining([
      'answer',
      'audit_entry',
      'engagement',
      'member',
      'organization',
      'respondent',
      'round',
      'workspace',
    ]),
  );
});

it('has every table of a tenant say whose each row is', async () => {
  const anonymous = `select name from (${tenantTables}) t where name <> 'workspace' and not exists (
    select from pg_attribute a where a.attrelid = t.oid and a.attname = 'workspace_id' and a.attnotnull)`;
  expect(await catalogue(anonymous)).toEqual([]);
});

it('forces row-level security on every table of a tenant', async () => {
  expect(await catalogue(`select name from (${tenantTables}) t where not (guarded and forced)`)).toEqual([]);
});

it.each([
  ['reading', 'r', 'polqual'],
  ['adding', 'a', 'polwithcheck'],
])(
  'has a policy for %s on every table of a tenant, which asks for the workspace',
  async (_act, command, expression) => {
    const unguarded = `select name from (${tenantTables}) t where not exists (
    select from pg_policy p where p.polrelid = t.oid and p.polpermissive and p.polcmd in ('${command}', '*')
    and pg_get_expr(p.${expression}, p.polrelid) like '%app_workspace()%')`;
    expect(await catalogue(unguarded)).toEqual([]);
  },
);

it('lets no row be changed into one that could not have been added', async () => {
  const unchecked = `select polname || ' on ' || polrelid::regclass from pg_policy
    where polcmd in ('w', '*') and (polqual is null or polwithcheck is null)`;
  expect(await catalogue(unchecked)).toEqual([]);
});

it('lets no row point at a row of another tenant', async () => {
  const crossing = `select conname from pg_constraint k
    where contype = 'f' and confrelid in (select oid from (${tenantTables}) t where name <> 'workspace') and not exists (
      select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname = 'workspace_id')`;
  expect(await catalogue(crossing)).toEqual([]);
});

it('finds the rows of a workspace by an index, on every table of a tenant', async () => {
  const unindexed = `select name from (${tenantTables}) t where name <> 'workspace' and not exists (
    select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = t.oid and a.attname = 'workspace_id')`;
  expect(await catalogue(unindexed)).toEqual([]);
});

it('works under a role that is bound by the policies and owns nothing', async () => {
  expect(
    await sqlAsDatabaseOwner(
      running.portal,
      `select rolsuper, rolbypassrls from pg_roles where rolname = 'peerway_app'`,
    ),
  ).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  expect(await catalogue(`select name from (${tables}) t where owner = 'peerway_app'::regrole`)).toEqual([]);
});

it('gives that role no way to alter, remove or empty the audit log', async () => {
  const rights = `select privilege_type from information_schema.role_table_grants
    where table_name = 'audit_entry' and grantee = 'peerway_app' order by 1`;
  expect(await catalogue(rights)).toEqual(['INSERT', 'SELECT']);
});

it('opens no side door: no view or function that works with its owner’s rights', async () => {
  const views = `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
    and not coalesce(reloptions @> '{security_invoker=true}', false)`;
  const functions = `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;
  expect(await catalogue(views)).toEqual([]);
  expect(await catalogue(functions)).toEqual([]);
});
