import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClient, type Cast, startCast } from '../../support/portal.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';
import { finding, type Selected, recordFindings, selectionOf } from './select-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

describe('the sample engagement', () => {
  it('has set, found out, scored and decided, and its decision is not stale', async () => {
    const { id } = await cast.consultant.need<{ id: string }>('mutation { addSample { id } }');
    const sample = await selectionOf(cast.owner, id);
    expect(sample).toMatchObject({ version: 1, isStale: false, changes: [] } satisfies Partial<Selected>);
    expect(sample.findings.length).toBeGreaterThan(5);
    expect(sample.scores.length).toBeGreaterThan(2);
    expect(sample.decisions).toHaveLength(1);
    const stages = 'query ($id: ID!) { engagement(id: $id) { stages { id state finding { code } } } }';
    const { stages: all } = await cast.owner.need<{ stages: unknown[] }>(stages, { id });
    expect(all).toContainEqual({ id: 'select', state: 'done', finding: { code: 'USE_CASES_DECIDED' } });
  });
});

describe('a citation', () => {
  const cite = `mutation ($e: ID!, $about: CitationAbout!, $r: ID) { cite(engagement: $e, caseId: "airbnb", input: { about: $about, name: "It", reference: $r, stance: for }) { reference } }`;

  it('of a use case names one of the catalogue or of the workspace’s own', async () => {
    const e = cast.clientA.engagement;
    await cast.owner.need('mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id } }', {
      u: writtenUseCase(),
    });
    for (const r of ['mesh-vpn-zero-trust', 'crane-mesh', null])
      expect(await cast.owner.need(cite, { e, about: 'useCase', r })).toEqual({ reference: r });
    for (const r of ['alchemy', 'No Id', '01a201b0-64b2-7238-a302-691d1b599934'])
      expect((await cast.owner.ask(cite, { e, about: 'useCase', r })).code).toBe('BAD_INPUT');
    expect((await cast.elsewhere.ask(cite, { e: cast.otherEngagement, about: 'useCase', r: 'crane-mesh' })).code).toBe(
      'BAD_INPUT',
    );
  });

  it('of a goal names one of the engagement', async () => {
    const e = cast.clientA.engagement;
    for (const r of ['mesh-vpn-zero-trust', '01a201b0-64b2-7238-a302-691d1b599934'])
      expect((await cast.owner.ask(cite, { e, about: 'goal', r })).code).toBe('BAD_INPUT');
  });
});

describe('similar cases', () => {
  it('go by the patterns of the use cases that come first, once use cases are compared', async () => {
    const { engagement: e } = await addClient(cast.running, cast.owner, 'Client of cases');
    const query =
      'query ($e: ID!) { similarCases(engagement: $e) { profileUsed { patterns { pattern weight } } derivation { inputs { name source } } } }';
    interface Similar {
      readonly profileUsed: { readonly patterns: { pattern: string; weight: number }[] };
      readonly derivation: { readonly inputs: { name: string; source: string }[] };
    }
    expect((await cast.owner.need<Similar>(query, { e })).profileUsed.patterns).toEqual([]);
    await cast.owner.need(recordFindings, { e, f: [finding()] });
    const { profileUsed, derivation } = await cast.owner.need<Similar>(query, { e });
    expect(Math.max(...profileUsed.patterns.map(({ weight }) => weight))).toBe(1);
    const sources = derivation.inputs.filter(({ name }) => name.startsWith('pattern: ')).map(({ source }) => source);
    expect(new Set(sources)).toEqual(new Set(['the use cases that come first']));
  });
});

describe('the search', () => {
  it('finds use cases and platforms by name, own ones in their workspace only', async () => {
    const query = 'query ($t: String!) { search(text: $t) { kind id } }';
    const found = async (t: string, by = cast.owner): Promise<unknown> => (await by.ask(query, { t })).data?.['search'];
    expect(await found('mesh vpn zero')).toContainEqual({ kind: 'useCase', id: 'mesh-vpn-zero-trust' });
    expect(await found('tailscale')).toContainEqual({ kind: 'platform', id: 'tailscale' });
    expect(await found('mesh between cranes')).toEqual([{ kind: 'useCase', id: 'crane-mesh' }]);
    expect(await found('mesh between cranes', cast.elsewhere)).toEqual([]);
  });
});
