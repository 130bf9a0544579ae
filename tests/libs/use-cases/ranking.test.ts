import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smaa } from '@peerway/decision';
import { type Criterion, ranking, Ranking, type ScoreTable, scoreTable, worthFindingOut } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { anyScores, dominates } from './any-scores.ts';
import { equalLevers, inputsWith, ownCriterion, ownScores, smallUseCase } from './small-selection.ts';

function tableOf(rows: readonly (readonly number[])[], criteria: readonly Criterion[]): ScoreTable {
  const { cases, inputs } = ownScores(rows, criteria);
  return scoreTable(cases, inputs);
}

const two = [ownCriterion('a', { weight: 60 }), ownCriterion('b', { weight: 40 })];

it('calls a clear winner robust, with what speaks for it', () => {
  const { verdict, confidence, reasons } = ranking(
    tableOf(
      [
        [90, 90],
        [10, 20],
        [30, 40],
      ],
      two,
    ),
    { seed: 1 },
  );
  expect(verdict).toBe('robust');
  expect(confidence).toBe(1);
  expect(reasons.map(({ code }) => code)).toEqual(['confidenceReached', 'methodsAgree', 'flipFar']);
});

it('calls a winner fragile that a small change of one weight overturns, and says which', () => {
  const { verdict, reasons, flips } = ranking(
    tableOf(
      [
        [70, 40],
        [50, 65],
      ],
      two,
    ),
    { seed: 1 },
  );
  expect(verdict).toBe('fragile');
  expect(reasons).toContainEqual(expect.objectContaining({ code: 'flipNear', line: 5, useCase: 'case-1' }));
  expect(flips[0]!.points).toBeCloseTo(-100 * (0.6 - 25 / 45));
});

it('calls two identical use cases a tie, each first in half of the draws', () => {
  const drawn = ranking(
    tableOf(
      [
        [70, 40],
        [70, 40],
        [1, 1],
      ],
      two,
    ),
    { seed: 1 },
  );
  expect(drawn).toMatchObject({ verdict: 'tie', leaders: ['case-0', 'case-1'] });
  expect(drawn.useCases.map(({ acceptability }) => acceptability)).toEqual([
    [0.5, 0.5, 0],
    [0.5, 0.5, 0],
    [0, 0, 1],
  ]);
});

it('calls it a tie where so little is known that the lead says nothing', () => {
  const { verdict, reasons } = ranking(scoreTable(useCases, inputsWith()), { seed: 1, iterations: 2000 });
  expect(verdict).toBe('tie');
  expect(reasons[0]!.code).toBe('leadTooSmall');
});

it('has nothing to be unsure of with one use case', () => {
  const { cases, inputs } = ownScores([[5, 5]], two);
  expect(ranking(scoreTable(cases, inputs), { seed: 1 })).toMatchObject({
    verdict: 'robust',
    confidence: 1,
    reasons: [{ code: 'onlyOne' }],
  });
});

it('draws nothing where there is no winner', () => {
  const nothing = two.map((each) => ({ ...each, weight: 0 }));
  expect(
    ranking(
      tableOf(
        [
          [5, 5],
          [6, 6],
        ],
        nothing,
      ),
      { seed: 1 },
    ),
  ).toMatchObject({ winner: null, verdict: null, iterations: 0 });
});

it('repeats to the byte for a seed, and differs for another', () => {
  const table = scoreTable(useCases.slice(0, 8), inputsWith({ levers: equalLevers }));
  const drawn = (seed: number): string => JSON.stringify(ranking(table, { seed, iterations: 500 }));
  expect(drawn(7)).toBe(drawn(7));
  expect(drawn(7)).not.toBe(drawn(8));
});

it('agrees with stochastic acceptability analysis of the decision library where weights are wholly free', () => {
  const criteria = ['a', 'b', 'c'].map((id) => ownCriterion(id, { weight: null }));
  const rows = [
    [80, 20, 50],
    [30, 70, 60],
    [55, 50, 45],
    [10, 90, 20],
  ];
  const { useCases: ranked, standardError } = ranking(tableOf(rows, criteria), { seed: 3, iterations: 20_000 });
  const reference = smaa({
    alternatives: rows.map((_row, at) => `case-${at}`),
    criteria: criteria.map(({ id }) => ({ id, direction: 'max' as const })),
    measurements: rows,
    weights: 'uniform',
    iterations: 20_000,
    seed: 11,
    scales: criteria.map(() => ({ low: 0, high: 100 })),
  });
  for (const { useCase, acceptability } of ranked) {
    const expected = reference.rankAcceptability[Number(useCase.at(-1))]!;
    acceptability.forEach((share, rank) => expect(Math.abs(share - expected[rank]!)).toBeLessThan(6 * standardError!));
  }
});

it('says with the real catalogue how the first place stands, with every figure in its bounds', () => {
  const table = scoreTable(useCases, inputsWith({ levers: equalLevers, size: 'small' }));
  expect(Ranking.safeParse(ranking(table, { seed: 1 })).error).toBeUndefined();
});

it('gives every use case a rank in each draw, and every rank a use case', () => {
  fc.assert(
    fc.property(anyScores(0.5), fc.integer(), ({ rows, criteria }, seed) => {
      const { useCases: ranked, standardError } = ranking(tableOf(rows, criteria), { seed, iterations: 200 });
      for (const { acceptability } of ranked)
        expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      rows.forEach((_row, rank) =>
        expect(ranked.reduce((sum, { acceptability }) => sum + acceptability[rank]!, 0)).toBeCloseTo(1, 9),
      );
      expect(standardError).toBeLessThanOrEqual(0.5 / Math.sqrt(200) + 1e-12);
    }),
    { numRuns: 100 },
  );
});

it('never has a dominated use case first more often than the one that dominates it', () => {
  fc.assert(
    fc.property(anyScores(0.5), fc.integer(), ({ rows, criteria }, seed) => {
      const { useCases: ranked } = ranking(tableOf(rows, criteria), { seed, iterations: 100 });
      const first = (at: number): number => ranked.find(({ useCase }) => useCase === `case-${at}`)!.acceptability[0]!;
      rows.forEach((one, i) =>
        rows.forEach((other, j) => {
          if (dominates(one, other)) expect(first(i)).toBeGreaterThanOrEqual(first(j) - 1e-9);
        }),
      );
    }),
    { numRuns: 100 },
  );
});

it('takes fewer draws for a large table, and says how many', () => {
  const many = Array.from({ length: 300 }, (_none, at) => smallUseCase(`c-${at}`));
  const { iterations, useCases: ranked } = ranking(scoreTable(many, inputsWith({ levers: equalLevers })), { seed: 1 });
  expect(iterations).toBeGreaterThanOrEqual(1000);
  expect(iterations).toBeLessThan(2000);
  expect(ranked).toHaveLength(300);
});

it.each([0, 1.5, NaN, 1e9])('refuses %s draws, rather than running out of room', (iterations) => {
  const table = tableOf([[90], [10]], [ownCriterion('a')]);
  expect(() => ranking(table, { seed: 1, iterations })).toThrow(`a whole number from 1 to 1000000; got ${iterations}`);
  expect(() => worthFindingOut(table, { seed: 1, iterations })).toThrow('The draws must be a whole number');
});

it('refuses more draws of a large table than there is room for', () => {
  const table = tableOf(
    Array.from({ length: 60 }, (_none, at) => [at]),
    [ownCriterion('a')],
  );
  expect(() => ranking(table, { seed: 1, iterations: 1_000_000 })).toThrow('60000000 numbers; 50000000 is the most');
});
