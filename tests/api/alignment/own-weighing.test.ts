import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, by, cast, enter, finish, judge, mine, moving, party, say, weigh } from './weighing-stage.ts';

beforeAll(enter);
afterAll(() => cast.running.close());

describe('somebody who weighs by a link', () => {
  it('reads before the first question who will see what, in their language', async () => {
    const { token } = await party();
    const { visibleTo } = await asked(token);
    expect(visibleTo.join(' ')).toMatch(/nobody is shown your answers.*with your name.*could open it too/);
    const german = await cast
      .stranger()
      .ask('{ myWeighing { visibleTo } }', {}, { 'x-respondent': token, 'accept-language': 'de' });
    expect(JSON.stringify(german.data)).toContain('mit Ihrem Namen');
  });

  it('saves one judgement at a time, in either direction, and comes back to it', async () => {
    const { token, goals } = await party();
    const [a, b] = goals;
    await say(token, [a, b], 3);
    const once = await asked(token);
    expect((await say(token, [a, b], 3)).errors).toEqual([]);
    expect((await say(token, [b, a], 1 / 3)).errors).toEqual([]);
    expect(await asked(token)).toEqual(once);
    expect(once).toMatchObject({ revision: 1, own: { answered: 1, weights: [] } });
    expect((await say(token, [b, a], null, 1 / 3)).errors).toEqual([]);
    expect((await asked(token)).answers.judgements).toEqual([]);
  });

  it('loses nothing in two windows: other pairs are kept, and the same pair is asked about', async () => {
    const { token, goals } = await party();
    const [a, b, c] = goals;
    await Promise.all([say(token, [a, b], 3), say(token, [b, c], 5)]);
    expect((await asked(token)).answers.judgements).toHaveLength(2);
    const late = await say(token, [a, b], 7);
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { ratio: 3 }, yours: { ratio: 7 } });
    expect((await say(token, [a, b], 7, 3)).errors).toEqual([]);
  });

  it('has weights from incomplete judgements, once these link all goals', async () => {
    const { token, goals } = await party({ goals: ['One', 'Two', 'Three', 'Four'] });
    await say(token, [goals[0], goals[1]], 2);
    await say(token, [goals[2], goals[3]], 2);
    const { own } = await asked(token);
    expect(own.weights).toEqual([]);
    expect(own.findings).toEqual([{ code: 'JUDGEMENTS_DISCONNECTED', at: `pair:${goals[1]}|${goals[2]}` }]);
    const refused = await by(token, finish);
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'NOT_ANSWERED', at: `pair:${goals[1]}|${goals[2]}` });
    await say(token, [goals[1], goals[2]], 2);
    const told = (await asked(token)).own.weights.map(({ weight }) => weight);
    [8 / 15, 4 / 15, 2 / 15, 1 / 15].forEach((weight, at) => expect(told[at]).toBeCloseTo(weight, 9));
    const done = await asked(token, finish);
    expect(await asked(token, finish)).toEqual(done);
  });

  const unfit: readonly [string, (goals: readonly string[]) => object][] = [
    ['a goal with itself', ([a]) => ({ first: a, second: a, ratio: 1 })],
    ['a ratio of zero', ([a, b]) => ({ first: a, second: b, ratio: 0 })],
    ['a negative ratio', ([a, b]) => ({ first: a, second: b, ratio: -3 })],
    ['a ratio beyond nine', ([a, b]) => ({ first: a, second: b, ratio: 9.5 })],
    ['a ratio that is no number', ([a, b]) => ({ first: a, second: b, ratio: Number.NaN })],
    ['words for a ratio', ([a, b]) => ({ first: a, second: b, ratio: 'more' })],
    ['a goal of nowhere', ([a]) => ({ first: a, second: '01a201b0-64b2-7238-a302-691d1b599934', ratio: 2 })],
    ['an id that is none', ([a]) => ({ first: a, second: '__proto__', ratio: 2 })],
  ];
  it.each(unfit)('is refused %s', async (name, draft) => {
    const { token, goals } = await party();
    const { code } = await by(token, judge, { i: draft(goals) });
    // What is no number at all is null by the time it arrives, and null takes back what was never said.
    if (name === 'a ratio that is no number') expect(code).toBeUndefined();
    else expect(code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect((await asked(token)).answers.judgements).toEqual([]);
  });

  it('is refused a ratio of 1e999 written into the operation', async () => {
    const { token, goals } = await party();
    const written = `mutation { saveJudgement(input: { first: "${goals[0]}", second: "${goals[1]}", ratio: 1e999 }) { revision } }`;
    expect((await by(token, written)).code).toMatch(/^BAD_(USER_)?INPUT|GRAPHQL_VALIDATION_FAILED$/);
  });

  it('is answered nothing by a forged link, one of another kind, and one that was issued anew', async () => {
    const set = await party();
    const { links } = cast.running.portal.parts;
    const forged = `${set.token.slice(0, -4)}AAAA`;
    expect((await by(forged, '{ myWeighing { name } }')).code).toBe('LINK_INVALID');
    const of = { workspaceId: cast.workspace, linkIssue: 1 };
    const asRespondent = links.token({ kind: 'respondent', ...of, respondentId: set.participant });
    expect((await by(asRespondent, '{ myWeighing { name } }')).code).toBe('UNAUTHENTICATED');
    expect((await by(asRespondent, '{ questionnaire { round } }')).code).toBe('LINK_INVALID');
    expect((await by(set.token, '{ questionnaire { round } }')).code).toBe('UNAUTHENTICATED');
    await cast.owner.need('mutation ($e: ID!, $p: ID!) { reissueParticipantLink(engagement: $e, participant: $p) { id } }', { e: set.engagement, p: set.participant }); // prettier-ignore
    for (const query of ['{ myWeighing { name } }', finish, judge])
      expect((await by(set.token, query, { i: { first: set.goals[0], second: set.goals[1], ratio: 2 } })).code).toBe(
        'LINK_INVALID',
      );
    const elsewhere = links.token({
      kind: 'participant',
      workspaceId: cast.otherWorkspace,
      participantId: set.participant,
      linkIssue: 2,
    });
    expect((await by(elsewhere, '{ myWeighing { name } }')).code).toBe('LINK_INVALID');
  });

  it('is refused after the weighing closed, and reads the result', async () => {
    const set = await party();
    await weigh(set, set.token, [2, 2]);
    await moving(set, 'together');
    await moving(set, 'closed');
    expect((await say(set.token, [set.goals[0], set.goals[1]], 5, 2)).code).toBe('WEIGHING_CLOSED');
    expect(await asked(set.token)).toMatchObject({ phase: 'closed', group: { counted: 1 } });
  });
});

describe('points and orders', () => {
  it('give weights once every goal has its own, and none from nothing but zeros', async () => {
    const { token, goals } = await party({ method: 'points' });
    const save = `mutation ($p: [PointsDraftInput!]!) { savePoints(points: $p) { ${mine} } }`;
    const zeros = await asked(token, save, { p: goals.map((goal) => ({ goal, points: 0 })) });
    expect(zeros.own).toMatchObject({ weights: [], findings: [{ code: 'POINTS_ALL_ZERO' }] });
    expect((await by(token, finish)).errors[0]?.extensions).toMatchObject({
      code: 'NOT_ANSWERED',
      finding: 'POINTS_ALL_ZERO',
    });
    const some = await asked(token, save, { p: [{ goal: goals[0], points: 30, before: 0 }, { goal: goals[1], points: 10, before: 0 }] }); // prettier-ignore
    expect(some.own.weights.map(({ weight }) => weight)).toEqual([0.75, 0.25, 0]);
    expect((await by(token, save, { p: [{ goal: goals[0], points: 5, before: 0 }] })).code).toBe('CONFLICT');
    for (const points of [-1, 1_001])
      expect((await by(token, save, { p: [{ goal: goals[0], points, before: 30 }] })).code).toBe('BAD_INPUT');
    expect((await say(token, [goals[0], goals[1]], 3)).code).toBe('BAD_INPUT');
  });

  it('of goals may hold ties, no goal twice, and no revision that is not the last', async () => {
    const { token, goals } = await party({ method: 'ranking' });
    const save = `mutation ($p: [GoalPlaceInput!]!, $r: Int!) { savePlaces(places: $p, revision: $r) { ${mine} } }`;
    const places = goals.map((goal, at) => ({ goal, place: at === 0 ? 1 : 2 }));
    const { own } = await asked(token, save, { p: places, r: 0 });
    const told = own.weights.map(({ weight }) => weight);
    expect(told[0]).toBeCloseTo(11 / 18, 9);
    expect(told[1]).toBeCloseTo(told[2] ?? 0, 12);
    expect((await by(token, save, { p: places, r: 0 })).errors).toEqual([]);
    expect((await by(token, save, { p: places.toReversed(), r: 0 })).code).toBe('CONFLICT');
    expect((await by(token, save, { p: [places[0], places[0]], r: 1 })).code).toBe('BAD_INPUT');
  });
});
