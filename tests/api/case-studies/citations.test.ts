import { caseStudies } from '@peerway/case-studies/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostCitations } from '../../../apps/api/src/case-studies/citations.ts';
import { sampleContent } from '../../../apps/api/src/assessment/sample/sample-content.ts';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';
import { writtenCase } from '../../support/written-case.ts';
import { exported, importing } from '../workspace/engagement-file-stage.ts';

const fields =
  'id caseId caseTitle caseStatus about name reference note stance version createdBy engagement { id name }';
const cite = `mutation ($e: ID!, $c: ID!, $i: CitationInput!) { cite(engagement: $e, caseId: $c, input: $i) { ${fields} } }`;
const change = `mutation ($e: ID!, $c: ID!, $i: CitationInput!, $v: Int!) { changeCitation(engagement: $e, citation: $c, input: $i, version: $v) { ${fields} } }`;
const remove = 'mutation ($e: ID!, $c: ID!) { removeCitation(engagement: $e, citation: $c) }';
const list = `query ($e: ID!, $first: Int) { citations(engagement: $e, first: $first) { totalCount nodes { ${fields} } } }`;
const ofCase = `query ($c: ID!) { citationsOfCase(caseId: $c) { totalCount nodes { ${fields} } } }`;
const addCase = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }';

interface Citation {
  readonly id: string;
  readonly caseId: string;
  readonly caseTitle: string | null;
  readonly name: string | null;
  readonly note: string | null;
  readonly stance: string;
}
interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly Citation[];
}

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
  e = cast.clientA.engagement;
});
afterAll(() => cast.running.close());

const input = { about: 'risk', name: 'Peers across sites', note: 'It went wrong there.', stance: 'against' };
const listed = (by: Visitor, engagement = e): Promise<Listed> => by.need<Listed>(list, { e: engagement });

describe('a case that is attached to something', () => {
  it('is shown with its name and what became of it, to everybody who sees the engagement', async () => {
    const study = caseStudies.find(({ id }) => id === 'airbnb');
    const made = await cast.clientA.executive.need(cite, { e, c: 'airbnb', i: input });
    expect(made).toMatchObject({ ...input, caseTitle: study?.title, caseStatus: study?.status, version: 1, engagement: { id: e } });
    for (const reader of [cast.owner, cast.clientA.contributor, cast.clientA.viewer])
      expect((await listed(reader)).nodes).toContainEqual(made);
    expect((await cast.clientB.contributor.ask(list, { e })).code).toBe('NOT_FOUND');
    expect((await cast.clientB.contributor.need<Listed>(ofCase, { c: 'airbnb' })).totalCount).toBe(0);
    expect((await cast.clientA.viewer.need<Listed>(ofCase, { c: 'airbnb' })).totalCount).toBe(1);
  }); // prettier-ignore

  it('is one citation however often the same is said, and another one in other words', async () => {
    const said = {
      e,
      c: 'bitcoin-payment-network',
      i: { about: 'engagement', stance: 'context', name: 'Not needed here' },
    };
    const first = await cast.owner.need<Citation>(cite, said);
    expect(first.name).toBeNull();
    expect(await cast.owner.need(cite, said)).toEqual(first);
    const other = { ...said, i: { ...said.i, note: 'For the board' } };
    expect((await cast.owner.need<Citation>(cite, other)).id).not.toBe(first.id);
  });

  it('can be an own case of the workspace, and nothing that is not there', async () => {
    await cast.owner.need(addCase, { study: writtenCase({ id: 'cited-own' }) });
    expect(await cast.clientA.contributor.need(cite, { e, c: 'cited-own', i: input })).toMatchObject({
      caseTitle: writtenCase().title,
    });
    for (const c of ['nowhere', 'scenario-ecommerce-cloud-integration'])
      expect((await cast.owner.ask(cite, { e, c, i: input })).code).toBe('NOT_FOUND');
  });

  const unfit: readonly [string, object, string][] = [
    ['no name of the thing', { name: null }, 'name'],
    ['a note of 2,001 characters', { note: 'n'.repeat(2_001) }, 'note'],
    ['a name of two lines', { name: 'One\nTwo' }, 'name'],
    ['an id that is none', { reference: 'abc' }, 'reference'],
  ];
  it.each(unfit)('needs no %s', async (_, differs, field) => {
    const { errors } = await cast.owner.ask(cite, { e, c: 'airbnb', i: { ...input, ...differs } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('is changed by one after the other, and taken out once', async () => {
    const { id } = await cast.owner.need<Citation>(cite, { e, c: 'prosper-marketplace', i: input });
    const mine = { ...input, stance: 'context' };
    expect(await cast.clientA.contributor.need(change, { e, c: id, i: mine, v: 1 })).toMatchObject({ version: 2 });
    const late = await cast.consultant.ask(change, { e, c: id, i: { ...input, note: 'Mine' }, v: 1 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { stance: 'context', version: 2 },
      yours: { note: 'Mine' },
    });
    const elsewhere = { e: cast.clientB.engagement, c: id, i: mine, v: 2 };
    expect((await cast.owner.ask(change, elsewhere)).code).toBe('NOT_FOUND');
    expect(await cast.owner.need(remove, { e, c: id })).toBe(id);
    expect((await cast.owner.ask(remove, { e, c: id })).code).toBe('NOT_FOUND');
  });

  it('is written by no viewer, past the guard neither', async () => {
    expect((await cast.clientA.viewer.ask(cite, { e, c: 'airbnb', i: input })).code).toBe('FORBIDDEN');
    const { workspace, running } = cast;
    const seen = { workspace, user: 'somebody', role: 'guest', engagements: e };
    expect(await sqlAsApplication(running.portal, seen, 'delete from citation returning id')).toEqual([]);
    const cites = { ...seen, cites: cast.clientB.engagement };
    await expect(
      sqlAsApplication(
        running.portal,
        cites,
        `insert into citation select gen_random_uuid(), workspace_id, engagement_id, case_id, about, name, reference, note, stance, 1, '', now() from citation limit 1`,
      ),
    ).rejects.toThrow(/row-level security/);
    const asRespondent = { workspace, respondent: e, engagements: e };
    expect(await sqlAsApplication(running.portal, asRespondent, 'select id from citation')).toEqual([]);
  });

  it('costs no more statements for many than for few', async () => {
    const count = async (first: number): Promise<number> =>
      (await statementsOf(cast.running.portal, () => cast.clientA.viewer.need(list, { e, first }))).length;
    await count(1);
    // A page that is not the whole list is counted by a statement of its own.
    expect(await count(100)).toBeLessThanOrEqual(await count(1));
    expect((await listed(cast.owner)).totalCount).toBeGreaterThan(3);
  });

  it('is refused when the engagement has as many as it takes', async () => {
    const { engagement } = cast.clientB;
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `insert into citation (id, workspace_id, engagement_id, case_id, about, stance, note, created_by, created_at)
       select gen_random_uuid(), $1, $2, 'airbnb', 'engagement', 'for', 'Note ' || n, 'Somebody', now() from generate_series(1, ${mostCitations}) n`,
      [cast.workspace, engagement],
    );
    const { errors } = await cast.owner.ask(cite, { e: engagement, c: 'airbnb', i: input });
    expect(errors[0]?.extensions).toMatchObject({ code: 'CITATIONS_FULL' });
  });
});

describe('the citations of an engagement', () => {
  it('go along in its file with the own cases they name, which keep apart from others of that id', async () => {
    const study = writtenCase({ id: 'goes-along' });
    await cast.owner.need(addCase, { study });
    await cast.owner.need(cite, { e, c: 'goes-along', i: input });
    await cast.elsewhere.need(addCase, { study: { ...study, title: 'Another one of that id' } });
    const before = await listed(cast.owner);
    const file = Buffer.from(await (await exported(cast.owner, e, cast.workspace)).arrayBuffer());
    const { status, body } = await importing(cast.elsewhere, file, cast.otherWorkspace);
    expect(status).toBe(201);
    const after = await listed(cast.elsewhere, body.engagement);
    const told = ({ nodes }: Listed): unknown[] => nodes.map(({ caseTitle, note, stance, name }) => ({ caseTitle, note, stance, name }));
    expect(told(after)).toEqual(told(before));
    expect(after.nodes.map(({ caseId }) => caseId)).toContain('goes-along-2');
    // A second import finds the cases there already, under the ids that they were given.
    const again = await importing(cast.elsewhere, file, cast.otherWorkspace);
    expect(again.status).toBe(201);
    const twice = await listed(cast.elsewhere, again.body.engagement);
    expect(twice.nodes.map(({ caseId }) => caseId)).toEqual(after.nodes.map(({ caseId }) => caseId));
    expect(told(twice)).toEqual(told(before));
  }, 60_000); // prettier-ignore

  it('go with the engagement when its organization goes', async () => {
    const { id } = await cast.owner.need<{ id: string }>('mutation { addSample { id } }');
    const { nodes } = await listed(cast.owner, id);
    expect(new Set(nodes.map(({ stance }) => stance))).toEqual(new Set(['for', 'against', 'context']));
    await cast.owner.need('mutation { removeSample }');
    const left = await sqlAsDatabaseOwner(cast.running.portal, 'select id from citation where engagement_id = $1', [
      id,
    ]);
    expect(left).toEqual([]);
  });

  it('in the sample name cases that are there', () => {
    const { citations } = sampleContent();
    expect(citations.filter((one) => !caseStudies.some(({ id }) => id === one.case))).toEqual([]);
  });
});
