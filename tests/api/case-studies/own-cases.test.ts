import type { CaseStudy } from '@peerway/case-studies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostOwnCases } from '../../../apps/api/src/case-studies/library-room.ts';
import { keepOwnCases } from '../../../apps/api/src/case-studies/own-cases.ts';
import { onBehalfOf } from '../../../apps/api/src/access/on-behalf-of.ts';
import type { MemberAccess } from '../../../apps/api/src/access/access.ts';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';
import { caseFields, fullCase, writtenCase } from '../../support/written-case.ts';

const add = `mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id caseId version createdBy study { ${caseFields} } } }`;
const change = `mutation ($id: ID!, $v: Int!, $study: CaseStudyInput!) { changeOwnCase(id: $id, version: $v, study: $study) { id version updatedBy study { title } } }`;
const remove = 'mutation ($id: ID!, $v: Int!) { removeOwnCase(id: $id, version: $v) }';
const list = `query ($first: Int, $after: String) { ownCases(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id caseId version study { ${caseFields} } } } }`;

interface Kept {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly createdBy: string;
  readonly study: CaseStudy;
}
interface Listed {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: Kept[];
}

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const added = (study: CaseStudy, by: Visitor = cast.owner): Promise<Kept> => by.need<Kept>(add, { study });
const rows = (): Promise<Record<string, unknown>[]> =>
  sqlAsDatabaseOwner(cast.running.portal, 'select case_id from own_case');

describe('a case that a workspace adds', () => {
  it('comes back word for word, to every member in any role', async () => {
    const study = writtenCase({ id: 'read-by-all' });
    const kept = await added(study);
    expect(kept).toMatchObject({ caseId: 'read-by-all', version: 1, createdBy: 'Olga Owner', study });
    for (const reader of [cast.consultant, cast.clientA.executive, cast.clientB.viewer]) {
      const { nodes } = await reader.need<Listed>(list);
      expect(nodes.find(({ id }) => id === kept.id)?.study).toEqual(study);
    }
  });

  it('is there once however often the same is sent, and another one cannot take its id', async () => {
    const study = writtenCase({ id: 'sent-twice' });
    const [first, second] = await Promise.all([added(study), added(study)]);
    expect(second).toEqual(first);
    const other = await cast.owner.ask(add, { study: { ...study, title: 'Something else' } });
    expect(other.errors[0]).toMatchObject({ extensions: { code: 'DUPLICATE_ID', field: 'id', id: 'sent-twice' } });
  });

  it('may be as long as the form allows', async () => {
    const study = fullCase('as-long-as-can-be');
    expect(JSON.stringify(study).length).toBeGreaterThan(250_000);
    expect((await added(study)).study).toEqual(study);
    await cast.owner.need(remove, { id: (await only('as-long-as-can-be')).id, v: 1 });
  });

  it('is nobody’s in another workspace: not listed, not changed, not removed, not cited', async () => {
    const { id } = await added(writtenCase({ id: 'ours-alone' }));
    const { elsewhere, otherEngagement } = cast;
    expect((await elsewhere.need<Listed>(list)).totalCount).toBe(0);
    const study = writtenCase({ id: 'ours-alone', title: 'Theirs' });
    expect((await elsewhere.ask(change, { id, v: 1, study })).code).toBe('NOT_FOUND');
    expect((await elsewhere.ask(remove, { id, v: 1 })).code).toBe('NOT_FOUND');
    const cite = `mutation ($e: ID!) { cite(engagement: $e, caseId: "ours-alone", input: { about: engagement, stance: for }) { id } }`;
    expect((await elsewhere.ask(cite, { e: otherEngagement })).code).toBe('NOT_FOUND');
    expect((await added(study, elsewhere)).study.title).toBe('Theirs');
  });

  it('is hidden by the database itself from whoever answers by link, and written by nobody but owners and consultants', async () => {
    const { workspace, running } = cast;
    const count = 'select count(*)::int as count from own_case';
    const [seen] = await sqlAsApplication(running.portal, { workspace, user: 'somebody' }, count);
    expect(seen?.['count']).toBeGreaterThan(0);
    for (const settings of [{ workspace, respondent: cast.clientA.engagement }, { workspace }, { user: 'somebody' }])
      expect(await sqlAsApplication(running.portal, settings, count)).toEqual([{ count: 0 }]);
    const asGuest = { workspace, user: 'somebody', role: 'guest' };
    expect(await sqlAsApplication(running.portal, asGuest, `delete from own_case returning id`)).toEqual([]);
    await expect(
      sqlAsApplication(
        running.portal,
        asGuest,
        `insert into own_case select gen_random_uuid(), workspace_id, 'planted', study || '{"id":"planted"}', 1, '', now(), '', now() from own_case limit 1`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

async function only(caseId: string): Promise<Kept> {
  const { nodes } = await cast.owner.need<Listed>(list);
  const found = nodes.find((one) => one.caseId === caseId);
  if (!found) throw new Error(`there is no case ${caseId}`);
  return found;
}

describe('changing and removing an own case', () => {
  it('counts the edits, and shows both versions to whoever saves second', async () => {
    const study = writtenCase({ id: 'edited-by-two' });
    const { id } = await added(study);
    const first = { ...study, title: 'By the owner' };
    const second = { ...study, title: 'By the consultant' };
    expect(await cast.owner.need(change, { id, v: 1, study: first })).toMatchObject({ version: 2 });
    const late = await cast.consultant.ask(change, { id, v: 1, study: second });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, study: { title: 'By the owner' }, updatedBy: 'Olga Owner' },
      yours: { study: { title: 'By the consultant' } },
    });
    expect(await cast.consultant.need(change, { id, v: 2, study: second })).toMatchObject({ version: 3 });
  });

  it('keeps the id of the case', async () => {
    const study = writtenCase({ id: 'keeps-its-id' });
    const { id } = await added(study);
    const { errors } = await cast.owner.ask(change, { id, v: 1, study: { ...study, id: 'another-id' } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'id' });
  });

  it('leaves in the trail who did it and to what, not the text of the case', async () => {
    const study = writtenCase({ id: 'in-the-trail', problem: 'Words that belong in the case alone.' });
    const { id } = await added(study);
    await cast.consultant.need(change, { id, v: 1, study: { ...study, title: 'Better', copy: [] } });
    await cast.owner.need(remove, { id, v: 2 });
    const trail = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action, before, after from audit_entry where subject = 'OwnCase' and subject_id = $1 order by id`,
      [id],
    );
    expect(trail).toMatchObject([
      { action: 'addOwnCase', after: { case: 'in-the-trail' } },
      { action: 'changeOwnCase', after: { changed: ['title', 'copy'] } },
      { action: 'removeOwnCase', before: { case: 'in-the-trail', title: 'Better' } },
    ]);
    expect(JSON.stringify(trail)).not.toContain('Words that belong');
  });

  it('does not remove what an engagement cites, and says which one does', async () => {
    const { id } = await added(writtenCase({ id: 'cited-one' }));
    const { engagement } = cast.clientA;
    const citation = await cast.owner.need<{ id: string }>(
      `mutation ($e: ID!) { cite(engagement: $e, caseId: "cited-one", input: { about: engagement, stance: for }) { id } }`,
      { e: engagement },
    );
    const { errors } = await cast.owner.ask(remove, { id, v: 1 });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CITED',
      engagements: [{ id: engagement, name: 'Client A’s programme' }],
    });
    await cast.owner.need('mutation ($e: ID!, $c: ID!) { removeCitation(engagement: $e, citation: $c) }', {
      e: engagement,
      c: citation.id,
    });
    expect((await cast.owner.ask(remove, { id, v: 7 })).code).toBe('CONFLICT');
    expect(await cast.owner.need(remove, { id, v: 1 })).toBe(id);
    expect((await cast.owner.ask(remove, { id, v: 1 })).code).toBe('NOT_FOUND');
  });
});

describe('many own cases', () => {
  const many = (count: number, from = 0): CaseStudy[] =>
    Array.from({ length: count }, (_, nth) => writtenCase({ id: `one-of-many-${from + nth}` }));

  async function keeping(studies: readonly CaseStudy[]): Promise<number> {
    const access: MemberAccess = {
      kind: 'member',
      userId: 'somebody',
      name: 'Some Importer',
      email: 'importer@example.org',
      memberIds: [],
      workspaceId: cast.workspace,
      role: 'consultant',
      engagements: new Map(),
    };
    const { parts } = cast.running.portal;
    const deed = { action: 'importCases', keeps: 'changes' } as const;
    return onBehalfOf(parts, access, deed, async (em) => (await keepOwnCases(em, access, studies)).length);
  }

  it('are kept in one go with one entry in the trail, or not at all', async () => {
    const before = await rows();
    await expect(keeping([...many(3), writtenCase({ id: 'airbnb' })])).rejects.toMatchObject({ code: 'DUPLICATE_ID' });
    expect(await rows()).toEqual(before);
    const statements = await statementsOf(cast.running.portal, async () => expect(await keeping(many(120))).toBe(120));
    expect(statements.length).toBeLessThan(15);
    const trail = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select after from audit_entry where action = 'importCases'`,
    );
    expect(trail).toMatchObject([{ after: { added: 120 } }]);
    // Sent again, all of them are there already.
    expect(await keeping(many(120))).toBe(120);
    expect(await rows()).toHaveLength(before.length + 120);
  });

  it('are listed page by page, in no more statements for many than for few', async () => {
    const count = async (first: number): Promise<number> =>
      (await statementsOf(cast.running.portal, () => cast.owner.need(list, { first }))).length;
    expect(await count(50)).toBeLessThanOrEqual(await count(2));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page: Listed = await cast.owner.need<Listed>(list, { first: 50, after });
      seen.push(...page.nodes.map(({ caseId }) => caseId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(new Set(seen).size).toBe((await rows()).filter(Boolean).length - 1);
  });

  it('come to an end at the most that a workspace keeps', async () => {
    const { totalCount } = await cast.owner.need<Listed>(list, { first: 1 });
    await keeping(many(mostOwnCases - totalCount, 1_000));
    const { errors } = await cast.owner.ask(add, { study: writtenCase({ id: 'one-too-many' }) });
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIBRARY_FULL' });
    // What is there already can still be sent again.
    expect(await keeping(many(5))).toBe(5);
  });
});
