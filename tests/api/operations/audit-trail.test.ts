import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

describe('the trail', () => {
  it('names each of several mutations by its own name, whatever the client calls their operation', async () => {
    const { organization } = cast.clientA;
    const { errors } = await cast.owner.ask(
      `mutation nothingToSee { ...both } fragment both on Mutation {
        one: createOrganization(input: { name: "Beside", profile: { countries: [], constraints: [] } }) { id }
        two: createEngagement(organization: "${organization}", name: "Third programme") { id } }`,
    );
    expect(errors).toEqual([]);
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select action from audit_entry order by id desc limit 2',
    );
    expect(rows.map(({ action }) => action)).toEqual(['createEngagement', 'createOrganization']);
  });

  it('cannot be altered or thinned out by the application', async () => {
    const settings = { workspace: cast.workspace, role: 'owner' };
    for (const statement of [
      `update audit_entry set action = 'nothing'`,
      'delete from audit_entry',
      'truncate audit_entry',
    ])
      await expect(sqlAsApplication(cast.running.portal, settings, statement)).rejects.toThrow(/permission denied/);
    // Erasing a person blanks their name in it, and only while that person is being erased.
    const renamed = `update audit_entry set actor = 'Somebody else' returning id`;
    expect(await sqlAsApplication(cast.running.portal, settings, renamed)).toEqual([]);
  });

  it('is read page by page, newest first, by owners and consultants', async () => {
    const read =
      'query ($after: String) { auditEntries(first: 5, after: $after) { nodes { id actor action changes { field } } pageInfo { hasNextPage endCursor } totalCount } }';
    interface Page {
      readonly nodes: { id: string }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string };
      readonly totalCount: number;
    }
    const seen: string[] = [];
    let page: Page | undefined;
    do {
      page = await cast.consultant.need<Page>(read, { after: page?.pageInfo.endCursor ?? null });
      seen.push(...page.nodes.map(({ id }) => id));
    } while (page.pageInfo.hasNextPage);
    expect(seen).toHaveLength(page.totalCount);
    expect(seen).toEqual([...seen].sort().reverse());
    expect(new Set(seen).size).toBe(seen.length);
  });
});
