import { groupWeights, type WeighingAnswers } from '@peerway/alignment';
import { describe, expect, it } from 'vitest';

const none: WeighingAnswers = { judgements: [], points: [], places: [] };
const pair = (ratio: number): WeighingAnswers => ({ ...none, judgements: [{ first: 'a', second: 'b', ratio }] });
const points = (...given: number[]): WeighingAnswers => ({
  ...none,
  points: given.map((one, at) => ({ goal: 'abc'[at] ?? '', points: one })),
});
const person = (id: string, answers: WeighingAnswers, weight = 1) => ({ id, weight, answers });
const two = ['a', 'b'];

describe('the weights of a group', () => {
  it('come from the geometric mean of judgements, each person by their weight', () => {
    const even = groupWeights({
      goals: two,
      method: 'pairwise',
      participants: [person('x', pair(2)), person('y', pair(8))],
    });
    expect(even.goals[0]?.weight).toBeCloseTo(4 / 5, 9);
    const uneven = groupWeights({
      goals: two,
      method: 'pairwise',
      participants: [person('x', pair(1), 3), person('y', pair(9))],
    });
    expect(uneven.goals[0]?.weight).toBeCloseTo(Math.sqrt(3) / (1 + Math.sqrt(3)), 9);
  });

  it('do not depend on who is named first', () => {
    const people = [person('x', pair(2)), person('y', pair(1 / 7), 2), person('z', pair(5))];
    const of = (participants: typeof people) =>
      groupWeights({ goals: two, method: 'pairwise', participants }).goals.map(({ weight }) => weight);
    of(people.toReversed()).forEach((weight, at) => expect(weight).toBeCloseTo(of(people)[at] ?? 0, 12));
  });

  it('are not silenced by the nothing of one person', () => {
    const { goals } = groupWeights({
      goals: two,
      method: 'points',
      participants: [person('x', points(0, 100)), person('y', points(90, 10))],
    });
    expect(goals[0]?.weight).toBeGreaterThan(0.1);
    expect(goals[0]).toMatchObject({ low: 0, high: 0.9 });
    expect(goals.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('are those of everybody where all say the same, nothing and next to nothing included', () => {
    for (const given of [points(60, 40, 0), points(999, 1, 0), points(1000, 0, 0)]) {
      const participants = [person('x', given), person('y', given, 3)];
      const { goals, people } = groupWeights({ goals: ['a', 'b', 'c'], method: 'points', participants });
      goals.forEach(({ weight, agreement }, at) => {
        expect(weight).toBeCloseTo(people[0]?.weights[at]?.weight ?? 1, 12);
        expect(agreement).toBeCloseTo(1, 12);
      });
    }
  });

  it.each([0, -1, NaN, Infinity])('leave out and name whoever has the weight %s', (weight) => {
    for (const method of ['pairwise', 'points'] as const) {
      const [mine, other] = method === 'pairwise' ? [pair(3), pair(1)] : [points(75, 25), points(50, 50)];
      const participants = [person('x', other, weight), person('y', mine)];
      const told = groupWeights({ goals: two, method, participants });
      expect(told.goals[0]?.weight).toBeCloseTo(0.75, 9);
      expect(told.findings).toContainEqual({ code: 'PARTICIPANT_WITHOUT_WEIGHT', at: 'participant:x', detail: 'x' });
      expect(groupWeights({ goals: two, method, participants: [person('x', mine, weight)] }).goals).toEqual([]);
    }
  });

  it('leave out who has not finished, and name them', () => {
    const told = groupWeights({
      goals: two,
      method: 'pairwise',
      participants: [person('x', pair(3)), person('y', none)],
    });
    expect(told).toMatchObject({ counted: 1, consensus: null });
    expect(told.findings.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'PARTICIPANT_NOT_FINISHED y',
      'ONE_PERSON x',
    ]);
  });

  it('are none as long as nobody is through', () => {
    expect(groupWeights({ goals: two, method: 'pairwise', participants: [] })).toMatchObject({
      goals: [],
      findings: [{ code: 'NOBODY_FINISHED' }],
    });
  });
});

describe('how far a group agrees', () => {
  it('is wholly where all say the same, and hardly where each puts another goal first', () => {
    const goals = ['a', 'b', 'c'];
    const same = groupWeights({
      goals,
      method: 'points',
      participants: ['x', 'y'].map((id) => person(id, points(5, 3, 2))),
    });
    expect(same.consensus).toBeCloseTo(1, 9);
    for (const goal of same.goals) expect(goal.agreement).toBeCloseTo(1, 9);
    expect(same.disagreements).toEqual([]);
    const apart = groupWeights({ goals, method: 'points', participants: [person('x', points(9, 1, 1)), person('y', points(1, 9, 1)), person('z', points(1, 1, 9))] }); // prettier-ignore
    expect(apart.consensus).toBeCloseTo(0, 9);
  });

  it('names what people stand furthest apart on, and who', () => {
    const { disagreements } = groupWeights({
      goals: two,
      method: 'pairwise',
      participants: [person('x', pair(9)), person('y', pair(1 / 3))],
    });
    expect(disagreements.map(({ kind, goal, lowest, highest }) => [kind, goal, lowest, highest])).toEqual([
      ['goal', 'a', ['y'], ['x']],
      ['goal', 'b', ['x'], ['y']],
      ['pair', 'a', ['y'], ['x']],
    ]);
  });

  it('is one half for a goal on which people differ by a factor of two either way', () => {
    const { goals } = groupWeights({
      goals: two,
      method: 'points',
      participants: [person('x', points(80, 20)), person('y', points(20, 80))],
    });
    expect(goals[0]?.agreement).toBeCloseTo(1 / 2, 9);
  });
});
