import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';
import { caseFields, correctedCase, writtenCase } from '../../support/written-case.ts';

const find = `query ($query: String, $filters: CaseFilters, $sort: CaseSort, $first: Int, $after: String) {
  caseStudies(query: $query, filters: $filters, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } findings { code at }
    facets { name values { value count } }
    nodes { kind id title origin isCorrected grade score highlights { field from to } study { title organization status } scenario { title } } } }`;
const page = `query ($id: ID!) { caseStudy(id: $id) { id origin citations study { ${caseFields} } published { title } grade { grade reasons { code direction detail } }
  correction { reason version isOutdated differences { field before after } } own { id version } } }`;
const correct = `mutation ($id: ID!, $study: CaseStudyInput!, $reason: String!, $v: Int) {
  correctCase(caseId: $id, study: $study, reason: $reason, version: $v) { id caseId reason version isOutdated differences { field before after } } }`;

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly findings: readonly { readonly code: string }[];
  readonly facets: readonly { readonly name: string; readonly values: readonly { value: string; count: number }[] }[];
  readonly nodes: readonly {
    readonly kind: string;
    readonly id: string;
    readonly title: string;
    readonly origin: string | null;
    readonly isCorrected: boolean;
    readonly highlights: readonly { readonly field: string; readonly from: number; readonly to: number }[];
  }[];
}

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const found = (variables: object, by: Visitor = cast.clientA.viewer): Promise<Found> => by.need<Found>(find, variables);
const countOf = ({ facets }: Found, name: string, value: string): number | undefined =>
  facets.find((facet) => facet.name === name)?.values.find((one) => one.value === value)?.count;

describe('the library over the wire', () => {
  it('finds every system that the founding documents name, by its name', async () => {
    for (const name of ['Napster', 'The Pirate Bay', 'BitTorrent', 'Spotify', 'IBM Walmart', 'LendingClub', 'Prosper', 'Airbnb', 'Bitcoin']) {
      const { nodes } = await found({ query: name, first: 5 });
      const words = name.toLowerCase().split(' ');
      const top = nodes.map(({ title, id }) => `${title} ${id}`.toLowerCase());
      expect(top.some((text) => words.some((word) => text.includes(word))), name).toBe(true);
    }
  }); // prettier-ignore

  it('gives everything in pages, each entry once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const one: Found = await found({ first: 40, after });
      expect(one.totalCount).toBe(caseStudies.length + scenarios.length);
      seen.push(...one.nodes.map(({ id }) => id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(caseStudies.length + scenarios.length);
    expect(seen).toHaveLength(new Set(seen).size);
  });

  it('narrows by facets whose counts leave their own choice aside', async () => {
    const ended = await found({ filters: { status: ['ended', 'abandoned'] }, first: 100 });
    const expected = caseStudies.filter(({ status }) => status === 'ended' || status === 'abandoned');
    expect(ended.nodes.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(countOf(ended, 'status', 'running')).toBe(caseStudies.filter(({ status }) => status === 'running').length);
    const both = await found({ filters: { status: ['ended'], pattern: ['shared-ledger'] }, first: 100 });
    expect(both.totalCount).toBe(
      caseStudies.filter(({ status, patterns }) => status === 'ended' && patterns.includes('shared-ledger')).length,
    );
    expect((await found({ filters: { industry: ['alchemy'] } })).totalCount).toBe(0);
    expect((await found({ filters: { origin: ['published'] } })).totalCount).toBe(caseStudies.length);
    expect((await found({ filters: { origin: ['own', 'corrected'] } })).totalCount).toBe(0);
  });

  it('says where the words stand', async () => {
    const { nodes } = await found({ query: 'napster', first: 1 });
    const title = nodes[0]?.highlights.find(({ field }) => field === 'title');
    expect(nodes[0]?.title.slice(title?.from, title?.to).toLowerCase()).toBe('napster');
  });

  it('takes any query that is short enough, and says so of one that holds no words', async () => {
    const { findings } = await found({ query: '?!… «»' });
    expect(findings.map(({ code }) => code)).toContain('NO_WORDS');
    for (const query of ['"', '\\', '*:*', 'a:b^2', '\u0000', '’; drop table own_case', '🦀', '((('])
      expect((await found({ query })).totalCount, query).toBeGreaterThanOrEqual(0);
  });

  it('refuses a query of 10,000 characters by its limit, and other nonsense by its name', async () => {
    const long = await cast.owner.ask(find, { query: 'peer '.repeat(2_000) });
    expect(long.errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'query' });
    expect(long.errors[0]?.message).toContain('500');
    expect((await cast.owner.ask(find, { after: 'bm9uc2Vuc2U' })).code).toBe('BAD_INPUT');
    expect((await cast.owner.ask(find, { first: 0 })).code).toBe('BAD_INPUT');
    expect((await cast.owner.ask(find, { first: 101 })).code).toBe('BAD_INPUT');
    expect((await cast.owner.ask(find, { filters: { industry: Array.from({ length: 51 }, () => 'x') } })).code).toBe('BAD_INPUT');
  }); // prettier-ignore

  it('holds the own cases of the workspace as soon as they are there, and those of no other', async () => {
    const study = writtenCase({ id: 'between-cranes', title: 'Gantries that whisper' });
    const add = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id version } }';
    expect((await found({ query: 'gantries whisper' })).nodes.map(({ id }) => id)).not.toContain('between-cranes');
    const { id } = await cast.owner.need<{ id: string }>(add, { study });
    expect((await found({ query: 'gantries whisper' })).nodes[0]).toMatchObject({ id: 'between-cranes', origin: 'own' });
    expect((await found({ query: 'gantries whisper' }, cast.elsewhere)).nodes.map((one) => one.id)).not.toContain('between-cranes');
    await cast.owner.need('mutation ($id: ID!) { removeOwnCase(id: $id, version: 1) }', { id });
    expect((await found({ query: 'gantries whisper' })).nodes.map((one) => one.id)).not.toContain('between-cranes');
  }); // prettier-ignore

  it('costs few statements, however much is found', async () => {
    const count = async (first: number): Promise<number> =>
      (await statementsOf(cast.running.portal, () => found({ first }))).length;
    await count(1);
    expect(await count(100)).toBeLessThanOrEqual(await count(1));
    const bare = await statementsOf(cast.running.portal, () => cast.clientA.viewer.need('{ workspace { id } }'));
    expect(await count(100)).toBeLessThanOrEqual(bare.length + 1);
  });
});

describe('the page of a case', () => {
  it('tells the case with its grade; what is nowhere is not found', async () => {
    const study = caseStudies.find(({ id }) => id === 'airbnb');
    const shown = await cast.clientA.viewer.need(page, { id: 'airbnb' });
    expect(shown).toMatchObject({ origin: 'public', study, correction: null, own: null, citations: 0 });
    for (const id of ['nowhere', 'No id at all!', scenarios[0]?.id])
      expect((await cast.owner.ask(page, { id })).code).toBe('NOT_FOUND');
  });

  it('tells an own case to its workspace alone', async () => {
    const study = writtenCase({ id: 'page-of-our-own' });
    await cast.owner.need('mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }', { study });
    expect(await cast.clientB.viewer.need(page, { id: 'page-of-our-own' })).toMatchObject({
      origin: 'own',
      study,
      published: null,
      own: { version: 1 },
    });
    expect((await cast.elsewhere.ask(page, { id: 'page-of-our-own' })).code).toBe('NOT_FOUND');
  });
});

describe('a correction', () => {
  it('is laid over the public case for this workspace alone, and can be taken back', async () => {
    const study = correctedCase('lendingclub-notes', { title: 'LendingClub, as we know it' });
    const made = await cast.consultant.need(correct, { id: 'lendingclub-notes', study, reason: 'We worked there.' });
    const differences = [{ field: 'title', before: correctedCase('lendingclub-notes', {}).title, after: study.title }];
    expect(made).toMatchObject({ version: 1, isOutdated: false, differences });
    expect(await cast.clientA.viewer.need(page, { id: 'lendingclub-notes' })).toMatchObject({
      study: { title: study.title },
      published: { title: differences[0]?.before },
      correction: { reason: 'We worked there.', differences },
    });
    expect((await found({ query: 'as we know it' })).nodes.find(({ isCorrected }) => isCorrected)?.id).toBe('lendingclub-notes');
    expect(await cast.elsewhere.need(page, { id: 'lendingclub-notes' })).toMatchObject({ correction: null });
    await cast.owner.need('mutation { withdrawCorrection(caseId: "lendingclub-notes", version: 1) }');
    expect(await cast.owner.need(page, { id: 'lendingclub-notes' })).toMatchObject({ correction: null, published: {} });
  }); // prettier-ignore

  it('conflicts with one that somebody saved meanwhile, and is the same when sent again', async () => {
    const first = { id: 'prosper-marketplace', study: correctedCase('prosper-marketplace'), reason: 'First' };
    expect(await cast.owner.need(correct, first)).toEqual(await cast.owner.need(correct, first));
    const other = { id: 'prosper-marketplace', study: correctedCase('prosper-marketplace', { place: 'Elsewhere' }), reason: 'Second' };
    const late = await cast.consultant.ask(correct, other);
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 1, reason: 'First', study: { title: 'Corrected here' } },
      yours: { reason: 'Second' },
    });
    expect(await cast.consultant.need(correct, { ...other, v: 1 })).toMatchObject({ version: 2, reason: 'Second' });
    expect((await cast.owner.ask('mutation { withdrawCorrection(caseId: "prosper-marketplace", version: 1) }')).code).toBe('CONFLICT');
  }); // prettier-ignore

  it('is refused where there is nothing public to correct, where it says nothing new, and where it does not fit', async () => {
    const reason = 'A reason';
    const nowhere = await cast.owner.ask(correct, { id: 'nowhere', study: writtenCase({ id: 'nowhere' }), reason });
    expect(nowhere.code).toBe('NOT_FOUND');
    const tries: readonly [object, string][] = [
      [{ study: correctedCase('airbnb', {}) }, 'study'],
      [{ study: correctedCase('prosper-marketplace') }, 'id'],
      [{ study: correctedCase('airbnb', { industry: 'alchemy' }) }, 'industry'],
      [{ study: correctedCase('airbnb', { sources: [] }) }, 'study.sources'],
      [{ study: correctedCase('airbnb'), reason: '' }, 'reason'],
    ];
    for (const [differs, field] of tries) {
      const { errors } = await cast.owner.ask(correct, { id: 'airbnb', reason, ...differs });
      expect(errors[0]?.extensions, field).toMatchObject({ code: 'BAD_INPUT', field });
    }
    expect((await cast.owner.ask('mutation { withdrawCorrection(caseId: "airbnb", version: 1) }')).code).toBe('NOT_FOUND');
  }); // prettier-ignore
});

describe('base rates', () => {
  const rates = (by: string, withOwn: boolean | null = null): Promise<{ value: string; cases: number }[]> =>
    cast.clientA.viewer.need(
      `query ($by: BaseRateBy!, $own: Boolean) { baseRates(by: $by, withOwn: $own) { value cases running rate interval { low high } byStatus { status count } derivation { method findings } } }`,
      { by, own: withOwn },
    );

  it('count every real case once, own ones only if asked for, and scenarios never', async () => {
    const study = writtenCase({ id: 'counted-if-asked' });
    await cast.owner.need('mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }', { study });
    const { totalCount } = await cast.owner.need<{ totalCount: number }>('{ ownCases(first: 1) { totalCount } }');
    expect(await rates('all')).toMatchObject([{ value: 'all', cases: caseStudies.length }]);
    expect(await rates('all', true)).toMatchObject([{ cases: caseStudies.length + totalCount }]);
    const ledger = (await rates('pattern')).find(({ value }) => value === 'shared-ledger');
    const real = caseStudies.filter(({ patterns }) => patterns.includes('shared-ledger'));
    expect(ledger).toMatchObject({
      cases: real.length,
      running: real.filter(({ status }) => status === 'running').length,
      derivation: { findings: expect.arrayContaining(['NOT_A_RANDOM_SAMPLE']) as string[] },
    });
  });
});
