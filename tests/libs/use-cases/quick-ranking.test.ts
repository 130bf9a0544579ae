import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flipPoint } from '@peerway/decision';
import { type Criterion, quickRanking, Ranking, type ScoreTable, scoreTable } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { anyScores, dominates } from './any-scores.ts';
import { equalLevers, inputsWith, ownCriterion, ownScores, smallUseCase } from './small-selection.ts';

function tableOf(rows: readonly (readonly number[])[], criteria: readonly Criterion[]): ScoreTable {
  const { cases, inputs } = ownScores(rows, criteria);
  return scoreTable(cases, inputs);
}

const two = [ownCriterion('a', { weight: 60 }), ownCriterion('b', { weight: 40 })];

it('orders by the weighted sum of points, with two other methods beside it', () => {
  const {
    useCases: ranked,
    winner,
    verdict,
  } = quickRanking(
    tableOf(
      [
        [50, 50],
        [90, 20],
        [10, 95],
      ],
      two,
    ),
  );
  expect(ranked.map(({ useCase, weightedSum }) => [useCase, weightedSum.rank, Math.round(weightedSum.score)])).toEqual([
    ['case-1', 1, 62],
    ['case-0', 2, 50],
    ['case-2', 3, 44],
  ]);
  expect(winner).toBe('case-1');
  expect(verdict).toBeNull();
  expect(ranked.reduce((sum, { promethee }) => sum + promethee.score, 0)).toBeCloseTo(0);
  for (const { topsis } of ranked) expect(topsis.score).toBeGreaterThanOrEqual(0);
});

it('says what change of one weight would put another first, exactly', () => {
  const { flips } = quickRanking(
    tableOf(
      [
        [50, 50],
        [90, 20],
        [10, 95],
      ],
      two,
    ),
  );
  // With a at 3/7, case-0 has 50 and case-1 has 90 × 3/7 + 20 × 4/7 = 50.
  const flip = flips.find(({ criterion, useCase }) => criterion === 'a' && useCase === 'case-2') ?? flips[0]!;
  const lead = (share: number): number[] => [50, 90 * share + 20 * (1 - share), 10 * share + 95 * (1 - share)];
  const then = lead(flip.to / 100);
  expect(flip.from).toBeCloseTo(60);
  expect(Math.max(...then)).toBeCloseTo(then[1]!);
  expect(then[Number(flip.useCase.at(-1))]).toBeCloseTo(then[1]!);
});

it('finds no flip where the winner is best on everything', () => {
  expect(
    quickRanking(
      tableOf(
        [
          [90, 90],
          [10, 20],
        ],
        two,
      ),
    ).flips,
  ).toEqual([]);
});

it('puts equal use cases on one rank, names them, and has no flip that would part them', () => {
  const {
    leaders,
    useCases: ranked,
    findings,
  } = quickRanking(
    tableOf(
      [
        [50, 50],
        [50, 50],
        [10, 10],
      ],
      two,
    ),
  );
  expect(leaders).toEqual(['case-0', 'case-1']);
  expect(ranked.map(({ weightedSum, topsis, promethee }) => [weightedSum.rank, topsis.rank, promethee.rank])).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [3, 3, 3],
  ]);
  expect(findings).toContainEqual({ code: 'SAME_SCORES', at: 'useCases', detail: 'case-0, case-1' });
});

it('has no winner where nothing weighs anything, and says so', () => {
  const nothing = two.map((each) => ({ ...each, weight: 0 }));
  const ranking = Ranking.parse(
    quickRanking(
      tableOf(
        [
          [50, 50],
          [90, 20],
        ],
        nothing,
      ),
    ),
  );
  expect(ranking).toMatchObject({ winner: null, leaders: [], flips: [] });
  expect(ranking.useCases.map(({ weightedSum }) => weightedSum)).toEqual([
    { score: 0, rank: 1 },
    { score: 0, rank: 1 },
  ]);
  expect(ranking.findings.map(({ code }) => code)).toContain('ALL_WEIGHTS_ZERO');
});

it('ranks nobody when all are left out, one when one is left', () => {
  const { cases, inputs } = ownScores(
    [
      [50, 50],
      [90, 20],
    ],
    two,
  );
  const chosen = (ids: string[]) => scoreTable(cases, { ...inputs, settings: { ...inputs.settings, useCases: ids } });
  expect(quickRanking(chosen([]))).toMatchObject({ useCases: [], winner: null });
  expect(quickRanking(chosen(['case-0']))).toMatchObject({ winner: 'case-0', flips: [] });
});

it('compares what it knows nothing of: every figure is a number, and everything is assumed', () => {
  const ranking = Ranking.parse(quickRanking(scoreTable(useCases, inputsWith())));
  expect(ranking.useCases).toHaveLength(useCases.length);
  for (const { assumed } of ranking.useCases) expect(assumed).toBeCloseTo(0.3);
});

it('gives value, feasibility, effort and risk for a picture, and none of what nobody knows', () => {
  const ranking = quickRanking(
    scoreTable([useCases.find(({ id }) => id === 'mesh-vpn-zero-trust')!], inputsWith({ levers: equalLevers })),
  );
  expect(ranking.useCases[0]).toMatchObject({ cost: 16, risk: 16, feasibility: 50 });
  expect(ranking.useCases[0]!.value).toBeCloseTo((100 + 3 * 60) / 7);
  const unknown = quickRanking(scoreTable([smallUseCase('x')], inputsWith()));
  expect(unknown.useCases[0]).toMatchObject({ cost: 10, risk: null });
});

it('never has a winner that another dominates', () => {
  fc.assert(
    fc.property(anyScores(), ({ rows, criteria }) => {
      const { winner } = quickRanking(tableOf(rows, criteria));
      const won = rows[Number(winner!.split('-')[1])]!;
      expect(rows.some((row) => dominates(row, won))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('never lets a dominated use case that is added win, by any method, nor changes the points of others', () => {
  fc.assert(
    fc.property(
      anyScores(),
      fc.nat(),
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }),
      (all, which, less) => {
        const { rows, criteria } = all;
        const above = rows[which % rows.length]!;
        const below = above.map((score, at) => Math.max(0, score - less[at]!));
        fc.pre(dominates(above, below));
        const before = quickRanking(tableOf(rows, criteria));
        const after = quickRanking(tableOf([...rows, below], criteria));
        const of = (id: string) => after.useCases.find(({ useCase }) => useCase === id)!;
        const [added, dominating] = [of(`case-${rows.length}`), of(`case-${which % rows.length}`)];
        expect(after.winner).toBe(before.winner);
        for (const method of ['weightedSum', 'topsis', 'promethee'] as const)
          expect(added[method].score).toBeLessThanOrEqual(dominating[method].score + 1e-9);
        for (const each of before.useCases)
          expect(of(each.useCase).weightedSum.score).toBeCloseTo(each.weightedSum.score, 9);
      },
    ),
    { numRuns: 300 },
  );
});

it('has flips at which challenger and winner are level, and none before', () => {
  fc.assert(
    fc.property(anyScores(), ({ rows, criteria }) => {
      const table = tableOf(rows, criteria);
      const { flips, winner } = quickRanking(table);
      const first = Number(winner!.split('-')[1]);
      for (const { criterion, useCase, from, to } of flips) {
        const scoresAt = (share: number): number[] =>
          rows.map((row) =>
            table.criteria.reduce((sum, each, at) => {
              const own = each.criterion === criterion ? share : ((1 - share) * each.weight) / (1 - from / 100);
              return sum + own * row[at]!;
            }, 0),
          );
        const level = scoresAt(to / 100);
        expect(level[Number(useCase.split('-')[1])]).toBeCloseTo(level[first]!, 6);
        const before = scoresAt((from + 0.99 * (to - from)) / 100);
        expect(before[first]!).toBeGreaterThanOrEqual(Math.max(...before) - 1e-6);
      }
    }),
    { numRuns: 300 },
  );
});

it('finds the same smallest change of one weight as the decision library does', () => {
  fc.assert(
    fc.property(anyScores(), ({ rows, criteria }) => {
      const table = tableOf(rows, criteria);
      const { flips, leaders } = quickRanking(table);
      fc.pre(leaders.length === 1);
      const counting = table.criteria.flatMap(({ weight }, at) => (weight > 0 ? [at] : []));
      const matrix = rows.map((row) => counting.map((at) => row[at]!));
      const weights = counting.map((at) => table.criteria[at]!.weight);
      const singles = flipPoint({ matrix, weights }).challengers.flatMap(({ single }) => single ?? []);
      // Drawing level at the very end of the scale counts there, and does not here: nothing lies beyond it.
      const ends = singles.map(({ criterion, change }) => weights[criterion]! + change);
      fc.pre(ends.every((share) => share > 1e-6 && share < 1 - 1e-6));
      const least = Math.min(...singles.map(({ change }) => 100 * Math.abs(change)));
      if (flips.length === 0) expect(least).toBe(Infinity);
      else expect(Math.abs(flips[0]!.points)).toBeCloseTo(least, 6);
    }),
    { numRuns: 200 },
  );
});

it('puts another first at once where two share the first place by rounding only', () => {
  const criteria = [100, 57, 33].map((weight, at) => ownCriterion(`c${at}`, { weight }));
  const { flips, leaders } = quickRanking(
    tableOf(
      [
        [40, 85, 60],
        [55, 50, 75],
      ],
      criteria,
    ),
  );
  expect(leaders).toHaveLength(2);
  for (const { points } of flips) expect(points).toBeCloseTo(0);
  expect(flips.length).toBeGreaterThan(0);
});

it('follows a slider: 30 use cases within 10 ms and 300 within 100, at its quickest', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_none, at) => ({ ...useCases[at % useCases.length]!, id: `c-${at}` }));
  const quickest = (table: ScoreTable): number =>
    Math.min(
      ...Array.from({ length: 12 }, () => {
        const start = performance.now();
        quickRanking(table);
        return performance.now() - start;
      }),
    );
  expect(quickest(scoreTable(many(30), inputsWith()))).toBeLessThan(10);
  expect(quickest(scoreTable(many(300), inputsWith()))).toBeLessThan(100);
});
