import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostOwnCases } from '../../../apps/api/src/case-studies/library-room.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { writtenCase } from '../../support/written-case.ts';
import { exported, importing, linesOf, refiled, remade, type Row, rowsOf, withMore } from './engagement-file-stage.ts';

const add = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }';
const cite =
  'mutation ($e: ID!, $c: ID!) { cite(engagement: $e, caseId: $c, input: { about: engagement, stance: for }) { id } }';

let cast: Cast;
let lines: string[];
let own: Row;
beforeAll(async () => {
  cast = await startCast();
  const { engagement } = cast.clientA;
  await cast.owner.need(add, { study: writtenCase({ id: 'goes-along' }) });
  for (const c of ['goes-along', 'airbnb']) await cast.owner.need(cite, { e: engagement, c });
  const reply = await exported(cast.owner, engagement, cast.workspace);
  lines = linesOf(Buffer.from(await reply.arrayBuffer()));
  [own = {}] = rowsOf(lines, 'own_case');
});
afterAll(() => cast.running.close());

/** The own case of the file, under another id. */
function ownCase(id: string, nth = 1, differs: object = {}): Row {
  const study = { ...(own['study'] as object), id, ...differs };
  return { ...own, id: `01900000-0000-7000-8000-${String(nth).padStart(12, '0')}`, case_id: id, study };
}

async function expectRefused(made: readonly string[], code = 'BAD_INPUT'): Promise<void> {
  const { status, body } = await importing(cast.elsewhere, refiled(made), cast.otherWorkspace);
  expect([status >= 400 && status < 500, body.error?.code]).toEqual([true, code]);
  const kept = `select (select count(*)::int from own_case where workspace_id = $1) as cases, (select count(*)::int from citation where workspace_id = $1) as citations`;
  expect(await sqlAsDatabaseOwner(cast.running.portal, kept, [cast.otherWorkspace])).toEqual([
    { cases: 0, citations: 0 },
  ]);
}

describe('a file of an engagement whose cases and citations somebody made', () => {
  it.each([['infinity'], ['-infinity'], ['0044-03-15 BC'], ['294000-01-01T00:00:00Z'], ['2026-13-41T00:00:00Z'], [7]])(
    'brings no moment that no calendar shows, which would break every list of the workspace: %s',
    async (moment) => {
      await expectRefused(remade(lines, 'own_case', (row) => ({ ...row, created_at: moment })));
      await expectRefused(remade(lines, 'citation', (row) => ({ ...row, created_at: moment })));
      await expectRefused(remade(lines, 'engagement', (row) => ({ ...row, created_at: moment })));
    },
  );

  it('brings no version after which nobody could save', async () => {
    for (const version of [2_147_483_647, '2147483647', -1, 1.5])
      await expectRefused(remade(lines, 'own_case', (row) => ({ ...row, version })));
  });

  it('brings no more cases than a workspace keeps, however many come at once', async () => {
    const many = Array.from({ length: mostOwnCases }, (_, nth) => ownCase(`of-many-${nth}`, nth));
    await expectRefused(withMore(lines, 'own_case', many));
    const long = 'Ein Satz, der mehr sagt als nötig. '.repeat(110).trim();
    const lengthy = {
      problem: long,
      approach: long,
      lessons: Array.from({ length: 30 }, () => ({ area: 'people', text: long.slice(0, 1400).trim(), sourceRefs: [] })),
    };
    const longOnes = Array.from({ length: 240 }, (_, nth) => ownCase(`long-${nth}`, nth, lengthy));
    await expectRefused(withMore(lines, 'own_case', longOnes), 'LIBRARY_FULL');
  });

  it('has one case under an id', async () => {
    const two = [ownCase('twice', 1), ownCase('twice', 2, { title: 'Says something else' })];
    await expectRefused(withMore(lines, 'own_case', two));
  });

  it('has no more citations than an engagement takes, and no script in a case', async () => {
    const [citation] = rowsOf(lines, 'citation');
    const many = Array.from({ length: 300 }, (_, nth) => ({
      ...citation,
      ...{ id: ownCase('any', nth)['id'], note: `No. ${nth}` },
    }));
    await expectRefused(withMore(lines, 'citation', many));
    await expectRefused(withMore(lines, 'own_case', [ownCase('script', 1, { title: '<script>alert(1)</script>' })]));
  });

  it('cites a case that nobody knows as one that is gone', async () => {
    const made = remade(lines, 'citation', (row) => ({ ...row, case_id: 'never-heard-of' }));
    const { body } = await importing(cast.elsewhere, refiled(made), cast.otherWorkspace);
    const { nodes } = await cast.elsewhere.need<{ nodes: object[] }>(
      'query ($e: ID!) { citations(engagement: $e) { nodes { caseId caseTitle caseStatus } } }',
      { e: body.engagement },
    );
    expect(nodes[0]).toEqual({ caseId: 'never-heard-of', caseTitle: null, caseStatus: null });
  });
});
