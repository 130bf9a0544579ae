import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../apps/api/src/database/orm.ts';

let pglite: PGlite;

beforeAll(async () => {
  pglite = await PGlite.create();
  await migrate({ kind: 'embedded', pglite });
});
afterAll(() => pglite.close());

async function rows<T>(sql: string): Promise<T[]> {
  return (await pglite.query<T>(sql)).rows;
}

/** Tables that belong to no tenant: people's accounts, counts of attempts, and the list of migrations. */
const withoutTenant = ['account', 'mikro_orm_migrations', 'rateLimit', 'session', 'user', 'verification'];

const tables = `select c.oid, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped) as tenant
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 2`;

interface Table {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly owner: string;
  readonly tenant: boolean;
}

it('every table holds a workspace, is the workspace, or is named here as belonging to no tenant', async () => {
  const others = (await rows<Table>(tables)).filter(({ tenant, name }) => !tenant && name !== 'workspace');
  expect(others.map(({ name }) => name)).toEqual(withoutTenant);
});

it('every tenant table has row-level security, enabled and forced', async () => {
  const tenant = (await rows<Table>(tables)).filter(({ name }) => !withoutTenant.includes(name));
  expect(tenant.length).toBeGreaterThan(8);
  expect(tenant.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
});

it('every tenant table says what may be read, and checks whatever may be written', async () => {
  const policies = await rows<{
    table: string;
    command: string;
    using: string | null;
    check: string | null;
    permissive: string;
    policy: string;
  }>(
    `select tablename as table, policyname as policy, cmd as command, qual as using, with_check as check, permissive from pg_policies where schemaname = 'public'`,
  );
  const tenant = (await rows<Table>(tables)).filter(({ name }) => !withoutTenant.includes(name));
  for (const { name } of tenant) {
    const own = policies.filter(
      (policy) =>
        policy.table === name && policy.permissive === 'PERMISSIVE' && policy.policy !== 'whole for its owner',
    );
    expect(
      own.map(({ command }) => command),
      name,
    ).toContain('SELECT');
    for (const { command, using, check } of own) {
      const needs = { SELECT: [using], DELETE: [using], INSERT: [check], UPDATE: [using, check], ALL: [using, check] }[
        command
      ] ?? [null];
      for (const condition of needs) expect(condition, `${name} ${command}`).toMatch(/app_workspace|app_user/);
    }
  }
});

it('whoever owns the tables sees all of them, for dumps, and the application is bound by no such policy', async () => {
  const whole = await rows<{ table: string; roles: string[] }>(
    `select tablename as table, roles::text[] as roles from pg_policies where policyname = 'whole for its owner'`,
  );
  const tenant = (await rows<Table>(tables)).filter(({ name }) => !withoutTenant.includes(name));
  expect(whole.map(({ table }) => table).sort()).toEqual(tenant.map(({ name }) => name).sort());
  expect(new Set(whole.flatMap(({ roles }) => roles))).toEqual(new Set([tenant[0]?.owner]));
});

it('the unique keys of tenant tables tell nobody what another tenant has', async () => {
  const keys = await rows<{ name: string; columns: string[] }>(
    `select c.relname || ': ' || i.indexrelid::regclass as name, array_agg(a.attname::text) as columns from pg_index i
     join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
     where c.relnamespace = 'public'::regnamespace and i.indisunique group by 1`,
  );
  // Ids and hashes of tokens are random: nobody can try another tenant's.
  const random = new Set([
    'id',
    'workspace_id',
    'token_hash',
    'organization_id',
    'respondent_id',
    'evidence_id',
    'participant_id',
  ]);
  const guessable = keys.filter(
    ({ name, columns }) =>
      !withoutTenant.some((table) => name.startsWith(`${table}:`)) && !columns.some((column) => random.has(column)),
  );
  expect(guessable).toEqual([]);
});

it('every reference between tenant tables holds the workspace, so that no row can point into another', async () => {
  const references = await rows<{ name: string; from: string; to: string; columns: string[] }>(
    `select k.conname as name, k.conrelid::regclass::text as from, k.confrelid::regclass::text as to, array_agg(a.attname::text) as columns
     from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace group by 1, 2, 3`,
  );
  const crossing = references.filter(({ from, to, columns }) => {
    const isInside = ![from, to].some((table) => withoutTenant.includes(table.replaceAll('"', '')));
    return isInside && !columns.includes('workspace_id');
  });
  expect(crossing).toEqual([]);
});

it('the application’s role owns nothing, is no superuser, and cannot step around policies', async () => {
  const [role] = await rows<Record<string, unknown>>(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, (select count(*)::int from pg_class where relowner = r.oid) as owned,
       (select count(*)::int from pg_auth_members where member = r.oid) as memberships from pg_roles r where rolname = 'peerway_app'`,
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolcanlogin: false,
    owned: 0,
    memberships: 0,
  });
  const functions = await rows(`select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`);
  expect(functions).toEqual([]);
  const views =
    await rows(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
    and not coalesce(reloptions::text like '%security_invoker=true%', false)`);
  expect(views).toEqual([]);
});

it('the audit trail can be added to and read; of an entry no more can be altered than who, before and after', async () => {
  const granted = await rows<{ privilege: string }>(
    `select privilege_type as privilege from information_schema.role_table_grants where grantee = 'peerway_app' and table_name = 'audit_entry' order by 1`,
  );
  expect(granted.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
  const alterable = await rows<{ name: string }>(
    `select column_name as name from information_schema.column_privileges
     where grantee = 'peerway_app' and table_name = 'audit_entry' and privilege_type = 'UPDATE' order by 1`,
  );
  expect(alterable.map(({ name }) => name)).toEqual(['actor', 'after', 'before']);
});

describe('an entry of the audit trail', () => {
  const workspace = '00000000-0000-7000-8000-00000000000a';
  const entry = (subject: string, subjectId: string, actor: string, user: string | null): string =>
    `insert into audit_entry (id, workspace_id, at, actor, actor_user_id, action, subject, subject_id, before, after)
     values (gen_random_uuid(), '${workspace}', now(), '${actor}', ${user ? `'${user}'` : 'null'}, 'done', '${subject}', '${subjectId}', null, '{"name":"Ida"}')`;
  const left = (): Promise<{ actor: string; after: unknown }[]> =>
    rows(`select actor, after from audit_entry where workspace_id = '${workspace}' order by subject, subject_id`);
  const told = { workspace, role: 'owner', erasing: 'ida' };

  async function asApplication(settings: Readonly<Record<string, string>>, statement: string): Promise<number> {
    return pglite.transaction(async (transaction) => {
      await transaction.exec('set local role peerway_app');
      for (const [name, value] of Object.entries(settings))
        await transaction.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      return (await transaction.query(statement)).affectedRows ?? 0;
    });
  }

  beforeEach(async () => {
    await pglite.exec(`delete from audit_entry;
      insert into workspace (id, name, created_at) values ('${workspace}', 'Here', now()) on conflict do nothing`);
    await pglite.exec(
      [
        entry('Answer', 'ida', 'Ida', null),
        entry('Answer', 'otto', 'Otto', null),
        entry('Respondent', 'ida', 'Mia', 'member-1'),
        entry('Round', 'ida', 'Mia', 'member-1'),
      ].join(';'),
    );
  });

  const blank = `update audit_entry set before = null, after = null`;

  it('is blanked only for whom the transaction names, where the subject can be a person, and by no guest or respondent', async () => {
    const fully = `${blank}, actor = case when subject = 'Answer' then 'An erased respondent' else actor end`;
    expect(await asApplication({ workspace, role: 'owner' }, fully)).toBe(0);
    expect(await asApplication({ ...told, role: 'guest' }, fully)).toBe(0);
    expect(await asApplication({ ...told, role: '', respondent: workspace }, fully)).toBe(0);
    expect(await asApplication({ ...told, workspace: '00000000-0000-7000-8000-00000000000b' }, fully)).toBe(0);
    expect(await asApplication(told, fully)).toBe(2);
    expect(await left()).toEqual([
      { actor: 'An erased respondent', after: null },
      { actor: 'Otto', after: { name: 'Ida' } },
      { actor: 'Mia', after: null },
      { actor: 'Mia', after: { name: 'Ida' } },
    ]);
  });

  it.each([
    ['another content', `update audit_entry set after = '{"name":"Otto"}'`],
    ['content where there was none', `update audit_entry set before = '{"level":5}', after = null`],
    ['another person', `${blank}, actor = 'Otto'`],
    ['nobody, for what a member did', `${blank}, actor = 'An erased respondent'`],
    ['another action', `${blank}, action = 'else'`],
    ['another moment', `${blank}, at = now()`],
    ['another subject', `${blank}, subject_id = 'otto'`],
  ])('is never given %s, not even when its subject is being erased', async (_, statement) => {
    await expect(asApplication(told, statement)).rejects.toThrow(
      /permission denied|can be blanked, and nothing else|row-level security/,
    );
    expect((await left()).map(({ actor }) => actor)).toEqual(['Ida', 'Otto', 'Mia', 'Mia']);
  });

  it('is never removed', async () => {
    await expect(asApplication(told, 'delete from audit_entry')).rejects.toThrow('permission denied');
  });
});

it('the application cannot touch the list of migrations, nor make or empty tables', async () => {
  for (const statement of [
    'create table planted (id int)',
    'truncate answer',
    'drop table answer',
    'alter table answer disable row level security',
    'delete from audit_entry',
    `update audit_entry set action = 'x'`,
    `update audit_entry set actor_user_id = 'x'`,
    'delete from mikro_orm_migrations',
  ]) {
    const attempt = pglite.transaction(async (transaction) => {
      await transaction.exec('set local role peerway_app');
      await transaction.exec(statement);
    });
    await expect(attempt, statement).rejects.toThrow(/permission denied|must be owner/);
  }
});
