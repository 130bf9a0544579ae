import type { UseCase } from '@peerway/use-cases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostOwnUseCases } from '../../../apps/api/src/use-cases/own-use-cases.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';
import { decide, decision, finding, recordFindings } from './select-stage.ts';

const add = `mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id useCaseId version createdBy useCase { id name levers prerequisites { id check { kind ask } } } } }`;
const change = `mutation ($id: ID!, $v: Int!, $u: UseCaseInput!) { changeOwnUseCase(id: $id, version: $v, useCase: $u) { id version useCase { name } } }`;
const remove = 'mutation ($id: ID!, $v: Int!) { removeOwnUseCase(id: $id, version: $v) }';

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly useCase: { readonly name: string };
}
let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
const added = (u: UseCase, by: Visitor = cast.owner): Promise<Kept> => by.need<Kept>(add, { u });

describe('a use case that a workspace writes', () => {
  it('stands beside those of Peerway, for every member, and is compared with them', async () => {
    await added(writtenUseCase());
    const all = await cast.clientA.viewer.ask('{ useCases { id origin own { createdBy } alternatives { p2pCost } } }');
    const listed = all.data?.['useCases'] as { id: string; origin: string }[];
    expect(listed).toHaveLength(30);
    expect(listed.at(-1)).toEqual({
      id: 'crane-mesh',
      origin: 'own',
      own: { createdBy: 'Olga Owner' },
      alternatives: null,
    });
    const ranking = `query ($e: ID!) { ranking(engagement: $e, draws: 100) { useCases { useCase acceptability } } }`;
    const { useCases } = await cast.owner.need<{ useCases: { useCase: string; acceptability: number[] }[] }>(ranking, {
      e: cast.clientA.engagement,
    });
    expect(useCases.map(({ useCase }) => useCase)).toContain('crane-mesh');
    for (const { acceptability } of useCases) expect(acceptability.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });

  it('is the same one when it is sent again, and keeps others from its id', async () => {
    const written = writtenUseCase({ id: 'sent-again' });
    expect((await added(written)).id).toBe((await added(written)).id);
    expect((await cast.owner.ask(add, { u: { ...written, name: 'Another' } })).code).toBe('DUPLICATE_ID');
    expect((await cast.owner.ask(add, { u: writtenUseCase({ id: 'live-video-ecdn' }) })).code).toBe('DUPLICATE_ID');
  });

  it('is nobody’s in another workspace', async () => {
    const { id } = await added(writtenUseCase({ id: 'ours-alone' }));
    const u = writtenUseCase({ id: 'ours-alone', name: 'Theirs' });
    expect((await cast.elsewhere.ask(change, { id, v: 1, u })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(remove, { id, v: 1 })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask('{ useCase(id: "ours-alone") { id } }')).code).toBe('NOT_FOUND');
    const f = [finding({ useCase: 'ours-alone' })];
    expect((await cast.elsewhere.ask(recordFindings, { e: cast.otherEngagement, f })).code).toBe('BAD_INPUT');
    expect((await added(u, cast.elsewhere)).useCase.name).toBe('Theirs');
  });

  it('counts its edits, and shows both versions to whoever saves second', async () => {
    const written = writtenUseCase({ id: 'edited-by-two' });
    const { id } = await added(written);
    expect(await cast.owner.need(change, { id, v: 1, u: { ...written, name: 'First' } })).toMatchObject({ version: 2 });
    const late = await cast.consultant.ask(change, { id, v: 1, u: { ...written, name: 'Second' } });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, content: { name: 'First' } },
      yours: { content: { name: 'Second' } },
    });
    expect((await cast.owner.ask(change, { id, v: 2, u: { ...written, id: 'renamed' } })).code).toBe('BAD_INPUT');
    expect((await cast.owner.ask(remove, { id, v: 1 })).code).toBe('CONFLICT');
    expect((await cast.owner.ask(remove, { id, v: 2 })).errors).toEqual([]);
  });

  it('stays as long as an engagement speaks of it, which is named', async () => {
    const { id } = await added(writtenUseCase({ id: 'spoken-of' }));
    const e = cast.clientA.engagement;
    await cast.owner.need(recordFindings, { e, f: [finding({ useCase: 'spoken-of' })] });
    const refused = await cast.owner.ask(remove, { id, v: 1 });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'IN_USE', engagements: [{ id: e }] });
    const chosen = await added(writtenUseCase({ id: 'chosen-once' }));
    await cast.owner.need(decide, { e, i: decision({ chosen: ['chosen-once'] }) });
    expect((await cast.owner.ask(remove, { id: chosen.id, v: 1 })).code).toBe('IN_USE');
  });

  it('makes a decision stale when what it is ranked by changes, and not when its words do', async () => {
    const written = writtenUseCase({ id: 'ranked-by' });
    const { id } = await added(written);
    const e = cast.clientB.engagement;
    await cast.owner.need(decide, { e, i: decision() });
    const isStale = 'query ($e: ID!) { selection(engagement: $e) { isStale changes { code } } }';
    await cast.owner.need(change, { id, v: 1, u: { ...written, summary: 'In other words.' } });
    expect(await cast.owner.need(isStale, { e })).toEqual({ isStale: false, changes: [] });
    await cast.owner.need(change, { id, v: 2, u: { ...written, levers: ['resilience'] } });
    expect(await cast.owner.need(isStale, { e })).toEqual({ isStale: true, changes: [{ code: 'CATALOGUE' }] });
  });
});

describe('an unfit use case', () => {
  const check = writtenUseCase().prerequisites[1]!.check;
  const prerequisite = writtenUseCase().prerequisites[1]!;
  it.each([
    ['an id that is none', { id: 'Crane Mesh' }, 'useCase.id'],
    ['a lever first that it does not serve', { primaryLever: 'cost' as const }, 'useCase.levers'],
    ['two prerequisites of one id', { prerequisites: [prerequisite, prerequisite] }, undefined],
    [
      'a check of a fact that is not there',
      { prerequisites: [{ ...prerequisite, check: { ...check, subject: 'magic' } }] },
      'useCase.prerequisites.0.check',
    ],
  ])('%s: refused', async (_, differs, field) => {
    const { code, errors } = await cast.owner.ask(add, { u: writtenUseCase({ id: 'unfit', ...differs }) });
    expect(code).toBe('BAD_INPUT');
    if (field === 'useCase.levers') expect(String(errors[0]?.extensions['field'])).toContain('evers');
    else if (field === 'useCase.prerequisites.0.check') expect(errors[0]?.extensions['field']).toContain(field);
  });

  it('is the hundred and first', async () => {
    const [{ count } = { count: 0 }] = (await sqlAsDatabaseOwner(
      cast.running.portal,
      `select count(*)::int as count from own_use_case where workspace_id = '${cast.otherWorkspace}'`,
    )) as { count: number }[];
    for (let at = count; at < mostOwnUseCases; at += 1)
      await added(writtenUseCase({ id: `many-${at}` }), cast.elsewhere);
    expect((await cast.elsewhere.ask(add, { u: writtenUseCase({ id: 'one-more' }) })).code).toBe('USE_CASES_FULL');
  });
});
