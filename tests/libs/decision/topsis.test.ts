import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionTable, topsis } from '@peerway/decision';
import published from '../../reference/mcdm.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyTable, inOtherUnit, turned, withDominated } from './any-table.ts';

const bothWays = fc.constantFrom<'vector' | 'minmax'>('vector', 'minmax');

describe('TOPSIS', () => {
  it.each(published.topsis)(
    'gives the published closeness of $id',
    ({ matrix, weights, types, expected, tolerance, highPrecision }) => {
      const found = topsis(deepFrozen({ matrix, weights, directions: types.map(() => 'max' as const) }));
      expected.closeness.forEach((score, i) => {
        expect(Math.abs(found.scores[i]! - score)).toBeLessThanOrEqual(tolerance);
        expect(found.scores[i]).toBeCloseTo(highPrecision[i]!, 11);
      });
      expect(found.ranking).toEqual(expected.rank);
    },
  );

  it('is worked by hand from worst to best: one criterion of two is met', () => {
    // Run from 0 to 1, weights 0.8 and 0.2: (0.8, 0) is 0.2 from the best and 0.8 from the worst.
    const table: DecisionTable = {
      matrix: [
        [9, 30],
        [1, 10],
      ],
      weights: [4, 1],
      directions: ['max', 'min'],
    };
    const { scores } = topsis({ ...table, normalization: 'minmax' });
    expect(scores[0]).toBeCloseTo(0.8, 12);
    expect(scores[1]).toBeCloseTo(0.2, 12);
  });

  it('does not care in which order the alternatives come, to the last bit', () => {
    fc.assert(
      fc.property(anyTable(), bothWays, (table, normalization) => {
        const found = topsis({ ...table, normalization });
        const other = topsis({ ...turned(table), normalization });
        expect(other.scores.reverse()).toEqual(found.scores);
        expect(other.ranking.reverse()).toEqual(found.ranking);
      }),
    );
  });

  it('ranks the same whatever the unit of a criterion', () => {
    fc.assert(
      fc.property(
        anyTable(),
        fc.nat(),
        fc.constantFrom(0.001, 0.5, 60, 1024),
        bothWays,
        (table, pick, factor, normalization) => {
          const found = topsis({ ...table, normalization });
          const other = topsis({ ...inOtherUnit(table, pick % table.weights.length, factor), normalization });
          other.scores.forEach((score, i) => expect(score).toBeCloseTo(found.scores[i]!, 9));
        },
      ),
    );
  });

  it('never puts an alternative before one that is better on everything', () => {
    fc.assert(
      fc.property(anyTable(), fc.nat(), bothWays, (table, pick, normalization) => {
        const by = pick % table.matrix.length;
        const { ranking, scores } = topsis({ ...withDominated(table, by), normalization });
        expect(ranking.at(-1)!).toBeGreaterThan(ranking[by]!);
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('scores 0.5 where nothing tells alternatives apart, and names the columns', () => {
    const alike = { scores: [0.5, 0.5], ranking: [1, 1], constant: [0, 1] };
    expect(
      topsis({
        matrix: [
          [3, 0],
          [3, 0],
        ],
        weights: [1, 1],
        directions: ['max', 'min'],
      }),
    ).toEqual(alike);
    expect(topsis({ matrix: [[7]], weights: [2], directions: ['max'] })).toEqual({
      scores: [0.5],
      ranking: [1],
      constant: [0],
    });
    expect(
      topsis({
        matrix: [
          [3, 1],
          [3, 2],
        ],
        weights: [1, 0],
        directions: ['max', 'max'],
      }),
    ).toMatchObject({ ranking: [1, 1] });
  });

  it('lets a constant column decide nothing', () => {
    const with3 = topsis({
      matrix: [
        [1, 3],
        [2, 3],
      ],
      weights: [1, 9],
      directions: ['max', 'max'],
    });
    expect(with3).toEqual({ scores: [0, 1], ranking: [2, 1], constant: [1] });
  });

  it('takes values that differ by rounding only as the same', () => {
    for (const normalization of ['vector', 'minmax'] as const) {
      const table = { matrix: [[0.1 + 0.2], [0.3]], weights: [1], directions: ['max' as const], normalization };
      expect(topsis(table)).toEqual({ scores: [0.5, 0.5], ranking: [1, 1], constant: [0] });
    }
  });

  it('takes values that are zero, negative, huge or tiny', () => {
    const found = topsis({
      matrix: [
        [-5, 0, 1e140],
        [5, 0, 1e-140],
      ],
      weights: [1, 1, 1],
      directions: ['max', 'max', 'min'],
    });
    expect(found.scores).toEqual([0, 1]);
  });

  const good = {
    matrix: [
      [1, 2],
      [3, 4],
    ],
    weights: [1, 1],
    directions: ['max', 'min'],
  } as const;
  it.each([
    ['no alternatives', { ...good, matrix: [] }, /nothing to choose from/],
    ['no criteria', { matrix: [[]], weights: [], directions: [] }, /nothing to choose by/],
    ['a short row', { ...good, matrix: [[1, 2], [3]] }, /Row 1 has 1 values/],
    [
      'a value that is none',
      {
        ...good,
        matrix: [
          [1, 2],
          [3, Number.NaN],
        ],
      },
      /Row 1, column 1 .* got NaN/,
    ],
    [
      'an endless value',
      {
        ...good,
        matrix: [
          [1, Infinity],
          [3, 4],
        ],
      },
      /Row 0, column 1 .* got Infinity/,
    ],
    ['weights that are all 0', { ...good, weights: [0, 0] }, /All weights are 0/],
    ['a negative weight', { ...good, weights: [1, -1] }, /weight of column 1 .* got -1/],
    ['too few directions', { ...good, directions: ['max'] as const }, /2 weights, 1 directions/],
    ['an unknown direction', { ...good, directions: ['max', 'up' as 'max'] }, /direction of column 1 .* got up/],
    ['an unknown normalization', { ...good, normalization: 'log' as 'vector' }, /no normalization "log"/],
  ] satisfies [string, Parameters<typeof topsis>[0], RegExp][])('refuses %s, naming it', (_what, table, message) => {
    expect(() => topsis(table)).toThrow(RangeError);
    expect(() => topsis(table)).toThrow(message);
  });

  it('refuses rows with places that were never filled, and rows that are no lists', () => {
    const table = { weights: [1, 1], directions: ['max', 'max'] as const };
    const gap = [new Array<number>(2), [1, 2]];
    expect(() => topsis({ ...table, matrix: gap })).toThrow('Row 0, column 0 must be a finite number');
    const rowless = JSON.parse('[[1, 2], null]') as number[][];
    expect(() => topsis({ ...table, matrix: rowless })).toThrow('Row 1 must be a list of values; got null.');
  });
});
