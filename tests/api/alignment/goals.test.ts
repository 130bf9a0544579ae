import { starterGoals } from '@peerway/alignment/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '../../support/statements.ts';
import { addEngagement } from '../../support/portal.ts';
import { aligned, cast, enter } from './weighing-stage.ts';

beforeAll(enter);
afterAll(() => cast.running.close());

const fields = 'id name perspective owner starter version createdBy';
const add = `mutation ($e: ID!, $g: [GoalDraftInput!]!) { addGoals(engagement: $e, goals: $g) { ${fields} } }`;
const change = `mutation ($e: ID!, $g: ID!, $i: GoalDraftInput!, $v: Int!) { changeGoal(engagement: $e, goal: $g, input: $i, version: $v) { ${fields} } }`;
const remove = 'mutation ($e: ID!, $g: ID!) { removeGoal(engagement: $e, goal: $g) }';
const contribute =
  'mutation ($e: ID!, $i: ContributionInput!, $v: Int!) { setContribution(engagement: $e, input: $i, version: $v) { id strength reason confirmed version updatedBy } }';
const confirm = 'mutation ($e: ID!, $g: ID) { confirmContributions(engagement: $e, goal: $g) { goal confirmed } }';
const read =
  'query ($e: ID!) { alignment(engagement: $e) { state goals { id name } contributions { goal lever strength confirmed } levers { findings { code detail } } } }';

interface Goal {
  readonly id: string;
  readonly name: string;
}
const engagement = (): Promise<string> => addEngagement(cast.owner, cast.clientA.organization, 'Goals');
const outages = { name: 'Fewer outages', perspective: 'process', owner: 'Erna' };

describe('goals', () => {
  it('are added once by their name, however often and in whatever letters they are named', async () => {
    const e = await engagement();
    const g = [outages, { ...outages, name: 'fewer  OUTAGES' }, { ...outages, name: 'Lower cost' }];
    const first = await cast.owner.need<Goal[]>(add, { e, g });
    expect(first.map(({ name }) => name)).toContain('Lower cost');
    const [again, and] = await Promise.all([1, 2].map(() => cast.owner.need<Goal[]>(add, { e, g })));
    expect(again).toEqual(first);
    expect(and).toEqual(first);
  });

  it('from the list of starters bring what usually serves them, to be confirmed', async () => {
    const e = await engagement();
    const [starter] = starterGoals;
    await cast.owner.need(add, { e, g: [{ name: 'Our own words', perspective: 'financial', starter: starter?.id }] });
    const told = await cast.owner.need<{ contributions: { confirmed: boolean }[]; levers: { findings: object[] } }>(
      read,
      { e },
    );
    expect(told.contributions).toHaveLength(starter?.contributions.length ?? 0);
    expect(told.levers.findings).toContainEqual({
      code: 'CONTRIBUTIONS_UNCONFIRMED',
      detail: String(starter?.contributions.length),
    });
    for (const one of await cast.owner.need<{ confirmed: boolean }[]>(confirm, { e })) expect(one.confirmed).toBe(true);
    expect((await cast.owner.ask(add, { e, g: [{ ...outages, starter: 'none-such' }] })).code).toBe('BAD_INPUT');
    const german = await cast.owner.ask('{ starterGoals { name } }', {}, { 'accept-language': 'de' });
    expect(JSON.stringify(german.data)).toContain('Laufende IT-Kosten senken');
  });

  it('are changed by one after the other, and never into the name of another', async () => {
    const e = await engagement();
    const [goal] = await cast.owner.need<Goal[]>(add, { e, g: [outages, { ...outages, name: 'Lower cost' }] });
    const i = { ...outages, name: 'No outages' };
    const all = await Promise.all([cast.owner, cast.consultant].map((who) => who.ask(change, { e, g: goal?.id, i: { ...i, owner: who === cast.owner ? 'A' : 'B' }, v: 1 }))); // prettier-ignore
    const refused = all.find(({ errors }) => errors.length > 0);
    expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(refused?.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { name: 'No outages', version: 2 },
      yours: { name: 'No outages' },
    });
    expect(
      (await cast.owner.ask(change, { e, g: goal?.id, i: { ...i, name: 'LOWER COST' }, v: 2 })).errors[0]?.extensions,
    ).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
  });

  it.each([
    ['no name', { name: ' ' }],
    ['a name of 121 characters', { name: 'n'.repeat(121) }],
    ['a name of two lines', { name: 'One\nTwo' }],
    ['a NUL in its note', { note: 'a\u0000b' }],
  ])('are refused with %s', async (_, differs) => {
    const { errors } = await cast.owner.ask(add, { e: cast.clientA.engagement, g: [{ ...outages, ...differs }] });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('are written by executives and contributors, and by no viewer', async () => {
    const { engagement: e, executive, contributor, viewer } = cast.clientA;
    const [goal] = await executive.need<Goal[]>(add, { e, g: [outages] });
    await contributor.need(contribute, { e, i: { goal: goal?.id, lever: 'cost', strength: 1, confirmed: true }, v: 0 });
    for (const [query, more] of [
      [add, { g: [outages] }],
      [remove, { g: goal?.id }],
      [confirm, {}],
    ] as const)
      expect((await viewer.ask(query, { e, ...more })).code).toBe('FORBIDDEN');
    expect((await cast.clientB.contributor.ask(remove, { e, g: goal?.id })).code).toBe('NOT_FOUND');
    expect((await cast.owner.ask(remove, { e: cast.clientB.engagement, g: goal?.id })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(remove, { e: cast.otherEngagement, g: goal?.id })).code).toBe('NOT_FOUND');
  });
});

describe('what serves a goal', () => {
  it('is said by one after the other, and the same again changes nothing', async () => {
    const e = await engagement();
    const [goal] = await cast.owner.need<Goal[]>(add, { e, g: [outages] });
    const i = { goal: goal?.id, lever: 'resilience', strength: 9, reason: 'It is so', confirmed: true };
    const said = await cast.owner.need(contribute, { e, i, v: 0 });
    expect(await cast.consultant.need(contribute, { e, i, v: 0 })).toEqual(said);
    const late = await cast.consultant.ask(contribute, { e, i: { ...i, strength: 3 }, v: 0 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { strength: 9, version: 1 },
      yours: { strength: 3 },
    });
    for (const strength of [2, -1, 10])
      expect((await cast.owner.ask(contribute, { e, i: { ...i, strength }, v: 1 })).code).toBe('BAD_INPUT');
    expect((await cast.owner.ask(contribute, { e, i: { ...i, lever: 'luck' }, v: 0 })).code).toBe('BAD_INPUT');
    await cast.owner.need(remove, { e, g: goal?.id });
    expect((await cast.owner.ask(contribute, { e, i, v: 0 })).code).toBe('NOT_FOUND');
  });

  it('of the sample gives weights that can be followed to goals and people, in few statements', async () => {
    const { id: e } = await cast.owner.need<{ id: string }>('mutation { addSample { id } }');
    type Sample = {
      state: string;
      levers: { levers: { lever: string; weight: number }[] };
      weighing: { group: { counted: number; goals: { goal: string }[] } };
    };
    const told = await cast.owner.need<Sample>(aligned, { e });
    expect(told).toMatchObject({ state: 'done', basis: 'closed', weighing: { group: { counted: 5 } } });
    expect(told.levers.levers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    const derive =
      'query ($e: ID!, $f: String!) { alignmentDerivation(engagement: $e, figure: $f) { value inputs { name value } } }';
    const [first] = told.levers.levers;
    expect(await cast.owner.need(derive, { e, f: `lever:${first?.lever}` })).toMatchObject({ value: first?.weight });
    const goal = await cast.owner.need<{ inputs: { name: string }[] }>(derive, {
      e,
      f: `goal:${told.weighing.group.goals[0]?.goal}`,
    });
    expect(goal.inputs.map(({ name }) => name)).toContain('Mara Lindqvist');
    expect((await cast.owner.ask(derive, { e, f: 'lever:luck' })).code).toBe('NOT_FOUND');
    const statements = await statementsOf(cast.running.portal, () => cast.owner.need(aligned, { e }));
    expect(statements.length).toBeLessThan(20);
    const finding = 'query ($e: ID!) { engagement(id: $e) { stages { id finding { code at } } } }';
    const { stages } = await cast.owner.need<{ stages: object[] }>(finding, { e });
    expect(stages[0]).toEqual({ id: 'align', finding: { code: 'LEVER_COUNTS_MOST', at: `lever:${first?.lever}` } });
  });
});
