import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';

let cast: Cast;
const tenantTables = [
  'workspace',
  'member',
  'organization',
  'inventory_row',
  'engagement',
  'engagement_member',
  'invitation',
  'round',
  'respondent',
  'answer',
  'audit_entry',
];

beforeAll(async () => {
  cast = await startCast({ DATABASE_POOL: '4' });
});
afterAll(() => cast.running.close());

const countOf = async (settings: object, table: string): Promise<number> => {
  const [row] = await sqlAsApplication(cast.running.portal, settings, `select count(*)::int as count from "${table}"`);
  return Number(row?.['count']);
};

describe('direct SQL as the application', () => {
  it.each(tenantTables)('sees no %s without being told who asks, nor when told nothing', async (table) => {
    expect(await countOf({}, table)).toBe(0);
    expect(await countOf({ workspace: '', user: '', role: '', engagements: '', members: '' }, table)).toBe(0);
  });

  it('sees no more with a role in a workspace that has none of it', async () => {
    const settings = { workspace: cast.otherWorkspace, role: 'owner' };
    expect(await countOf(settings, 'engagement')).toBe(1);
    expect(await countOf(settings, 'organization')).toBe(1);
    expect(await countOf({ workspace: cast.workspace, role: 'guest' }, 'engagement')).toBe(0);
    expect(
      await countOf({ workspace: cast.workspace, role: 'guest', engagements: cast.clientA.engagement }, 'organization'),
    ).toBe(1);
  });

  it('carries nothing from one transaction to the next on the same connection, in 500 interleaved ones', async () => {
    const turns = Array.from({ length: 500 }, (_, turn) => turn % 3);
    const settings = [
      { workspace: cast.workspace, role: 'owner' },
      {},
      { workspace: cast.otherWorkspace, role: 'owner' },
    ];
    const counts = await Promise.all(turns.map((turn) => countOf(settings[turn] ?? {}, 'engagement')));
    expect(counts.filter((count, place) => count !== [2, 0, 1][turns[place] ?? 0])).toEqual([]);
  });

  it('changes no row of another workspace', async () => {
    const settings = { workspace: cast.otherWorkspace, role: 'owner', user: 'nobody' };
    const sql = `with changed as (update organization set name = 'Taken over' where id = ? returning 1) select count(*)::int as count from changed`;
    expect(await sqlAsApplication(cast.running.portal, settings, sql, [cast.clientA.organization])).toEqual([
      { count: 0 },
    ]);
    const gone = `with gone as (delete from engagement where id = ? returning 1) select count(*)::int as count from gone`;
    expect(await sqlAsApplication(cast.running.portal, settings, gone, [cast.clientA.engagement])).toEqual([
      { count: 0 },
    ]);
  });

  it('cannot add a row to another workspace, nor move its own there', async () => {
    const settings = { workspace: cast.otherWorkspace, role: 'owner' };
    const planted = sqlAsApplication(
      cast.running.portal,
      settings,
      `insert into organization (id, workspace_id, name, profile, created_at) values (gen_random_uuid(), ?, 'Planted', '{}', now())`,
      [cast.workspace],
    );
    await expect(planted).rejects.toThrow(/row-level security/);
    const moved = sqlAsApplication(cast.running.portal, settings, `update organization set workspace_id = ?`, [
      cast.workspace,
    ]);
    await expect(moved).rejects.toThrow(/row-level security|foreign key/);
  });
});

describe('a reference to a row of another workspace', () => {
  it('fails as one to a row that does not exist', async () => {
    const create =
      'mutation ($organization: ID!) { createEngagement(organization: $organization, name: "Planted") { id } }';
    const foreign = await cast.elsewhere.ask(create, { organization: cast.clientA.organization });
    const missing = await cast.elsewhere.ask(create, { organization: '01a201b0-64b2-7238-a302-691d1b599934' });
    expect(foreign.code).toBe('NOT_FOUND');
    expect(foreign.errors[0]?.message).toBe(missing.errors[0]?.message);
  });

  it('is refused by the key itself, whoever asks', async () => {
    const planted = sqlAsDatabaseOwner(
      cast.running.portal,
      `insert into engagement (id, workspace_id, organization_id, name, created_at) values (gen_random_uuid(), $1, $2, 'Planted', now())`,
      [cast.otherWorkspace, cast.clientA.organization],
    );
    await expect(planted).rejects.toThrow(/foreign key/);
  });

  it('names may repeat across workspaces and clients', async () => {
    const input = { name: 'Client A', profile: { countries: [], constraints: [] } };
    const add = 'mutation ($input: OrganizationInput!) { createOrganization(input: $input) { name } }';
    expect(await cast.elsewhere.need(add, { input })).toEqual({ name: 'Client A' });
  });
});

describe('a respondent', () => {
  it('sees in the database nothing but the own row, even when told of the engagement', async () => {
    const settings = {
      workspace: cast.workspace,
      respondent: '01a201b0-64b2-7238-a302-691d1b599934',
      engagements: cast.clientA.engagement,
      runs: cast.clientA.engagement,
    };
    expect(await countOf(settings, 'respondent')).toBe(0);
    expect(await countOf(settings, 'answer')).toBe(0);
    expect(await countOf(settings, 'invitation')).toBe(0);
  });
});
