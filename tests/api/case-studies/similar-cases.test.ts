import { caseStudies } from '@peerway/case-studies/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impliedConstraints } from '../../../apps/api/src/case-studies/implied-constraints.ts';
import { addEngagement, addOrganization, type Cast, startCast } from '../../support/portal.ts';
import { openRound } from '../../support/round.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';
import { writtenCase } from '../../support/written-case.ts';

const query = `query ($e: ID!, $first: Int) { similarCases(engagement: $e, first: $first) {
  compared similar { caseId likeness didNotLast broughtFor reasons { aspect value points } study { title status } }
  profileUsed { industry size regions patterns { pattern weight } levers constraints weakAreas }
  findings { code at } derivation { name method date inputs { name origin source } findings } } }`;

interface Similar {
  readonly compared: number;
  readonly similar: readonly {
    readonly caseId: string;
    readonly likeness: number;
    readonly didNotLast: boolean;
    readonly reasons: readonly { readonly aspect: string; readonly value: string }[];
    readonly study: { readonly title: string };
  }[];
  readonly profileUsed: {
    readonly industry: string | null;
    readonly patterns: readonly { readonly pattern: string }[];
    readonly constraints: readonly string[];
    readonly weakAreas: readonly string[];
  };
  readonly findings: readonly { readonly code: string }[];
  readonly derivation: { readonly inputs: readonly { readonly name: string; readonly source: string | null }[] };
}

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const similar = (by: Visitor, e: string, first: number | null = null): Promise<Similar> =>
  by.need<Similar>(query, { e, first });

describe('the cases like an organization', () => {
  it('rest on its profile, its facts and its readiness, with reasons, and a third of them did not last', async () => {
    const { id } = await cast.owner.need<{ id: string }>('mutation { addSample { id } }');
    const found = await similar(cast.owner, id);
    expect(found.similar).toHaveLength(6);
    expect(found.similar.filter(({ didNotLast }) => didNotLast).length).toBeGreaterThanOrEqual(2);
    expect(found.similar[0]?.reasons.map(({ aspect }) => aspect)).toContain('industry');
    expect(found.profileUsed).toMatchObject({ industry: 'media-entertainment', size: 'mid-size', regions: ['europe'] });
    expect(found.profileUsed.patterns.map(({ pattern }) => pattern)).toContain('content-distribution');
    expect(found.profileUsed.constraints).toEqual(['nat-or-firewall', 'works-council-or-user-consent']);
    expect(found.profileUsed.weakAreas).toContain('economics');
    const blocked = found.derivation.inputs.find(({ name }) => name === 'constraint: nat or firewall');
    expect(blocked).toMatchObject({ origin: 'measured', source: 'Nearby discovery allowed' });
    expect(found.similar.every(({ study }) => study.title.length > 0)).toBe(true);
    await cast.owner.need('mutation { removeSample }');
  });

  it('can be had for an organization of which nothing is known, and say so', async () => {
    const { findings, similar: cases, compared } = await similar(cast.clientA.viewer, cast.clientA.engagement, 3);
    expect(findings.map(({ code }) => code)).toEqual(['PROFILE_EMPTY']);
    expect(cases).toHaveLength(3);
    expect(cases.every(({ likeness }) => likeness === 0)).toBe(true);
    expect(compared).toBe(caseStudies.length);
  });

  it('take no figure of a round whose result somebody may not see', async () => {
    const organization = await addOrganization(cast.owner, 'Watched');
    const engagement = await addEngagement(cast.owner, organization, 'Watched programme');
    const viewer = cast.clientA.viewer;
    const round = await openRound(cast.owner, cast.clientA.engagement);
    const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';
    for (const question of round.questions) {
      const answer = { question, state: 'level', level: 4, note: null, revision: 0 };
      await cast.stranger().ask(save, { i: answer }, { 'x-respondent': round.token });
    }
    expect((await similar(cast.owner, cast.clientA.engagement)).profileUsed.patterns.length).toBeGreaterThan(0);
    expect((await similar(viewer, cast.clientA.engagement)).profileUsed.patterns).toEqual([]);
    expect((await similar(cast.owner, engagement)).profileUsed.patterns).toEqual([]);
    const secret = await openRound(cast.owner, engagement, 'anonymous');
    await cast.stranger().ask(
      save,
      { i: { question: secret.questions[0], state: 'level', level: 1, note: null, revision: 0 } },
      { 'x-respondent': secret.token },
    );
    expect((await similar(cast.owner, engagement)).profileUsed).toMatchObject({ patterns: [], weakAreas: [] });
  }); // prettier-ignore

  it('hold the workspace’s own, and are asked for in few statements', async () => {
    const add = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }';
    await cast.owner.need(add, { study: writtenCase({ id: 'like-us' }) });
    const { engagement, viewer } = cast.clientB;
    expect((await similar(viewer, engagement)).compared).toBe(caseStudies.length + 1);
    expect((await similar(cast.elsewhere, cast.otherEngagement)).compared).toBe(caseStudies.length);
    const bare = await statementsOf(cast.running.portal, () => viewer.need('{ workspace { id } }'));
    const many = await statementsOf(cast.running.portal, () => similar(viewer, engagement, 50));
    expect(many.length).toBeLessThanOrEqual(bare.length + 14);
    expect((await viewer.ask(query, { e: engagement, first: 51 })).code).toBe('BAD_INPUT');
    expect((await viewer.ask(query, { e: cast.clientA.engagement })).code).toBe('NOT_FOUND');
  });

  it('are derived in German for whoever reads German', async () => {
    const { data } = await cast.owner.ask(query, { e: cast.clientA.engagement }, { 'accept-language': 'de' });
    expect(JSON.stringify(data)).toContain('Fälle, die dieser Organisation ähneln');
  });
});

describe('what facts imply', () => {
  const value = { number: null, flag: null, text: null, choices: null };
  const entry = (fact: string, said: object) =>
    ({ fact, state: 'known', value: { ...value, ...said }, asOf: null, source: null, note: null }) as const;

  it('is told with the fact that points to it, and nothing follows from what is unknown', () => {
    expect(impliedConstraints('financial-services', [entry('address-overlap', { flag: true })])).toEqual([
      { constraint: 'regulated-industry', because: 'financial-services' },
      { constraint: 'nat-or-firewall', because: 'address-overlap' },
    ]);
    const unknown = { ...entry('lan-device-to-device', {}), state: 'unknown', value: null } as const;
    expect(impliedConstraints(null, [unknown, entry('licences-held', { choices: [] })])).toEqual([]);
  });
});
