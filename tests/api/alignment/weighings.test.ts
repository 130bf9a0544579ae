import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement } from '../../support/portal.ts';
import { aligned, by, cast, enter, move, moving, party, weigh } from './weighing-stage.ts';

beforeAll(enter);
afterAll(() => cast.running.close());

describe('a weighing', () => {
  const start = 'mutation ($e: ID!, $i: WeighingInput!) { startWeighing(engagement: $e, input: $i) { id } }';

  it('needs two goals, and is begun once however often it is asked for', async () => {
    const e = await addEngagement(cast.owner, cast.clientA.organization, 'Few goals');
    const i = { name: 'First', method: 'pairwise' };
    expect((await cast.owner.ask(start, { e, i })).code).toBe('GOALS_MISSING');
    await cast.owner.need(
      'mutation ($e: ID!) { addGoals(engagement: $e, goals: [{ name: "One", perspective: growth }]) { id } }',
      { e },
    );
    expect((await cast.owner.ask(start, { e, i })).code).toBe('GOALS_MISSING');
    await cast.owner.need(
      'mutation ($e: ID!) { addGoals(engagement: $e, goals: [{ name: "Two", perspective: growth }]) { id } }',
      { e },
    );
    const people = [{ name: 'Erna' }, { name: ' erna ' }];
    const made = await Promise.all(
      [1, 2].map(() => cast.owner.need<{ id: string }>(start, { e, i: { ...i, participants: people } })),
    );
    expect(made[0]).toEqual(made[1]);
    expect((await cast.owner.ask(start, { e, i: { ...i, method: 'points' } })).code).toBe('WEIGHING_OPEN');
    expect(
      await sqlAsDatabaseOwner(cast.running.portal, 'select name from participant where weighing_id = $1', [
        made[0]?.id,
      ]),
    ).toHaveLength(1);
  });

  it('takes thirty goals and asks for all their 435 pairs', async () => {
    const set = await party({ goals: Array.from({ length: 30 }, (_, at) => `Goal ${at + 1}`) });
    const { data } = await by(set.token, `{ myWeighing { minutes pairs { first second } own { asked } } }`);
    expect(data?.['myWeighing']).toMatchObject({ own: { asked: 435 }, minutes: 73 });
    const more =
      'mutation ($e: ID!) { addGoals(engagement: $e, goals: [{ name: "One more", perspective: growth }]) { id } }';
    expect((await cast.owner.ask(more, { e: set.engagement })).code).toBe('GOALS_FULL');
  });

  it.each([0, -1, 101])('counts nobody with a weight of %s', async (weight) => {
    const set = await party();
    const change =
      'mutation ($e: ID!, $p: ID!, $w: Float) { changeParticipant(engagement: $e, participant: $p, input: { name: "Erna", weight: $w }, version: 1) { id } }';
    expect((await cast.owner.ask(change, { e: set.engagement, p: set.participant, w: weight })).code).toBe('BAD_INPUT');
  });

  it('keeps goals as they were, and the stage says that they changed', async () => {
    const set = await party();
    await weigh(set, set.token, [1, 1]);
    await moving(set, 'together');
    await moving(set, 'closed');
    const read = async (): Promise<{ state: string; findings: { code: string; detail: string }[] }> =>
      cast.owner.need(aligned, { e: set.engagement });
    const contribute =
      'mutation ($e: ID!, $i: ContributionInput!) { setContribution(engagement: $e, input: $i, version: 0) { id } }';
    expect(await read()).toMatchObject({ state: 'inProgress' });
    await cast.owner.need(contribute, {
      e: set.engagement,
      i: { goal: set.goals[1], lever: 'cost', strength: 9, confirmed: true },
    });
    expect(await read()).toMatchObject({
      state: 'done',
      basis: 'closed',
      levers: { levers: [{ lever: 'cost', weight: 1 }, {}, {}, {}, {}, {}, {}] },
    });
    await cast.owner.need('mutation ($e: ID!, $g: ID!) { removeGoal(engagement: $e, goal: $g) }', {
      e: set.engagement,
      g: set.goals[0],
    });
    const after = await read();
    expect(after).toMatchObject({ state: 'stale', weighing: { goals: [{ name: 'Fewer outages' }, {}, {}] } });
    expect(after.findings).toContainEqual({
      code: 'GOAL_REMOVED',
      at: `goal:${set.goals[0]}`,
      detail: 'Fewer outages',
    });
  });

  it('of another engagement or workspace does not exist', async () => {
    const set = await party();
    for (const [who, e] of [
      [cast.owner, cast.clientB.engagement],
      [cast.elsewhere, cast.otherEngagement],
    ] as const)
      expect((await who.ask(move, { e, w: set.id, p: 'together' })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(aligned, { e: set.engagement })).code).toBe('NOT_FOUND');
    const remove = 'mutation ($e: ID!, $p: ID!) { removeParticipant(engagement: $e, participant: $p) { id } }';
    expect((await cast.owner.ask(remove, { e: cast.clientB.engagement, p: set.participant })).code).toBe('NOT_FOUND');
    expect((await cast.clientA.viewer.ask(move, { e: cast.clientA.engagement, w: set.id, p: 'together' })).code).toBe(
      'FORBIDDEN',
    );
  });
});
