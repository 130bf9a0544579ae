import { personalWeights, type WeighingAnswers } from '@peerway/alignment';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const none: WeighingAnswers = { judgements: [], points: [], places: [] };
const judged = (...said: [string, string, number][]): WeighingAnswers => ({
  ...none,
  judgements: said.map(([first, second, ratio]) => ({ first, second, ratio })),
});
const abc = ['a', 'b', 'c'];
const shares = (goals: readonly string[], answers: WeighingAnswers): number[] =>
  personalWeights({ goals, method: 'pairwise', answers }).weights.map(({ weight }) => weight);

describe('weights from pairs', () => {
  it('give back the shares that consistent judgements were made of', () => {
    const weights = fc.array(fc.double({ min: 1, max: 2.9, noNaN: true }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(weights, (own) => {
        const goals = own.map((_, at) => `g${at}`);
        const said = own.flatMap((w, i) =>
          own.slice(i + 1).map((v, k): [string, string, number] => [`g${i}`, `g${i + k + 1}`, w / v]),
        );
        const total = own.reduce((sum, w) => sum + w, 0);
        shares(goals, judged(...said)).forEach((share, at) => expect(share).toBeCloseTo((own[at] ?? 0) / total, 9));
      }),
    );
  });

  it('meet gaps as long as the answers link all goals', () => {
    expect(shares(abc, judged(['a', 'b', 2], ['c', 'b', 0.5])).map((share) => share.toFixed(6))).toEqual(['0.571429', '0.285714', '0.142857']); // prettier-ignore
  });

  it('name the pair to answer next where they do not', () => {
    const { weights, findings } = personalWeights({ goals: ['a', 'b', 'c', 'd'], method: 'pairwise', answers: judged(['a', 'b', 2], ['c', 'd', 2]) }); // prettier-ignore
    expect(weights).toEqual([]);
    expect(findings).toEqual([{ code: 'JUDGEMENTS_DISCONNECTED', at: 'pair:b|c', detail: 'b|c' }]);
  });

  it('say how well the judgements fit, and which to revisit', () => {
    const contradicting = personalWeights({ goals: abc, method: 'pairwise', answers: judged(['a', 'b', 5], ['b', 'c', 5], ['a', 'c', 1 / 5]) }); // prettier-ignore
    expect(contradicting.consistency.verdict).toBe('revisit');
    expect(contradicting.consistency.revisit.length).toBeGreaterThan(0);
    const fitting = personalWeights({
      goals: abc,
      method: 'pairwise',
      answers: judged(['a', 'b', 2], ['b', 'c', 2], ['a', 'c', 4]),
    });
    expect(fitting.consistency).toMatchObject({ verdict: 'good', revisit: [] });
    const chained = personalWeights({ goals: abc, method: 'pairwise', answers: judged(['a', 'b', 2], ['b', 'c', 2]) });
    expect(chained.consistency).toEqual({ ratio: null, verdict: 'unknown', revisit: [] });
  });

  it.each([
    ['a goal of nowhere', ['a', 'x', 2], 'UNKNOWN_GOAL'],
    ['a goal with itself', ['a', 'a', 2], 'JUDGEMENT_UNFIT'],
    ['zero', ['a', 'b', 0], 'JUDGEMENT_UNFIT'],
    ['less than nothing', ['a', 'b', -2], 'JUDGEMENT_UNFIT'],
    ['no number', ['a', 'b', Number.NaN], 'JUDGEMENT_UNFIT'],
    ['no end', ['a', 'b', Infinity], 'JUDGEMENT_UNFIT'],
  ] as const)('leave out a judgement of %s, and find it', (_, said, code) => {
    const { findings, answered, weights } = personalWeights({
      goals: ['a', 'b'],
      method: 'pairwise',
      answers: judged([...said]),
    });
    expect(findings[0]?.code).toBe(code);
    expect({ answered, weights }).toEqual({ answered: 0, weights: [] });
  });

  it('count a goal that is named twice once', () => {
    expect(shares(['a', 'b', 'a'], judged(['a', 'b', 3]))).toEqual([0.75, 0.25]);
    expect(shares(['a', 'a'], none)).toEqual([1]);
  });

  it('have the whole for one goal and nothing for none', () => {
    expect(shares(['a'], none)).toEqual([1]);
    expect(shares([], none)).toEqual([]);
  });
});

describe('weights from points and orders', () => {
  it('are shares of the points, and none as long as a goal has none', () => {
    const points = [{ goal: 'a', points: 30 }, { goal: 'b', points: 10 }]; // prettier-ignore
    const of = (goals: readonly string[]) => personalWeights({ goals, method: 'points', answers: { ...none, points } });
    expect(of(['a', 'b']).weights).toEqual([{ goal: 'a', weight: 0.75 }, { goal: 'b', weight: 0.25 }]); // prettier-ignore
    expect(of(abc)).toMatchObject({ weights: [], findings: [{ code: 'POINTS_MISSING', at: 'goal:c' }] });
  });

  it('are told of zeros alone as nothing said', () => {
    const points = abc.map((goal) => ({ goal, points: 0 }));
    const told = personalWeights({ goals: abc, method: 'points', answers: { ...none, points } });
    expect(told).toMatchObject({ weights: [], findings: [{ code: 'POINTS_ALL_ZERO' }] });
  });

  it('follow the published centroids of an order, whatever numbers the places have', () => {
    const places = [{ goal: 'a', place: 2 }, { goal: 'b', place: 7 }, { goal: 'c', place: 9 }]; // prettier-ignore
    const told = personalWeights({ goals: abc, method: 'ranking', answers: { ...none, places } }).weights;
    // Barron and Barrett (1996), three attributes: 0.6111, 0.2778, 0.1111.
    expect(told.map(({ weight }) => weight.toFixed(4))).toEqual(['0.6111', '0.2778', '0.1111']);
  });

  it.each([NaN, 0, -3, 1.5, Infinity])('are none where a place is %s, and the finding says which', (place) => {
    const places = [{ goal: 'a', place }, { goal: 'b', place: 1 }]; // prettier-ignore
    const told = personalWeights({ goals: ['a', 'b'], method: 'ranking', answers: { ...none, places } });
    expect(told).toMatchObject({ weights: [], findings: [{ code: 'PLACE_UNFIT', at: 'goal:a' }] });
  });

  it.each([NaN, -1, 1e308, Infinity])('are none where somebody gave %s points, and the finding says which', (given) => {
    const points = [{ goal: 'a', points: given }, { goal: 'b', points: 1e308 }]; // prettier-ignore
    const told = personalWeights({ goals: ['a', 'b'], method: 'points', answers: { ...none, points } });
    expect(told.weights).toEqual([]);
    expect(told.findings).toContainEqual({ code: 'POINTS_UNFIT', at: 'goal:a', detail: String(given) });
  });
});
