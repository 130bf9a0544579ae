import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Normalization, weightedSum } from '@peerway/decision';
import published from '../../reference/mcdm.json' with { type: 'json' };
import { anyTable, inOtherUnit, turned, withDominated } from './any-table.ts';

const anyWay = fc.constantFrom<Normalization>('sum', 'minmax', 'vector', 'none');

describe('the weighted sum', () => {
  it.each(published.weightedSum)(
    'gives the published scores of $id',
    ({ matrix, weights, types, expected, tolerance }) => {
      const directions = types.map((type) => (type > 0 ? ('max' as const) : ('min' as const)));
      const found = weightedSum({ matrix, weights, directions });
      expected.score.forEach((score, i) => expect(Math.abs(found.scores[i]! - score)).toBeLessThanOrEqual(tolerance));
      expect(found.ranking).toEqual(expected.rank);
    },
  );

  it('adds points up as they are when asked to, less counting as more where less is better', () => {
    const table = {
      matrix: [
        [80, 20],
        [60, 60],
      ],
      weights: [0.75, 0.25],
      normalization: 'none',
    } as const;
    expect(weightedSum({ ...table, directions: ['max', 'max'] })).toMatchObject({ scores: [65, 60], ranking: [1, 2] });
    expect(weightedSum({ ...table, directions: ['max', 'min'] }).scores).toEqual([55, 30]);
  });

  it('does not care in which order the alternatives come, to the last bit', () => {
    fc.assert(
      fc.property(anyTable(), anyWay, (table, normalization) => {
        const found = weightedSum({ ...table, normalization });
        const other = weightedSum({ ...turned(table), normalization });
        expect(other.scores.reverse()).toEqual(found.scores);
        expect(other.ranking.reverse()).toEqual(found.ranking);
      }),
    );
  });

  it('scores the same whatever the unit, unless values are taken as they are', () => {
    fc.assert(
      fc.property(
        anyTable(),
        fc.nat(),
        fc.constantFrom<Normalization>('sum', 'minmax', 'vector'),
        (table, pick, normalization) => {
          const found = weightedSum({ ...table, normalization });
          const other = weightedSum({ ...inOtherUnit(table, pick % table.weights.length, 60), normalization });
          other.scores.forEach((score, i) => expect(score).toBeCloseTo(found.scores[i]!, 9));
        },
      ),
    );
  });

  it('never puts an alternative before one that is better on everything', () => {
    fc.assert(
      fc.property(anyTable(), fc.nat(), anyWay, (table, pick, normalization) => {
        const by = pick % table.matrix.length;
        const { ranking } = weightedSum({ ...withDominated(table, by), normalization });
        expect(ranking.at(-1)!).toBeGreaterThan(ranking[by]!);
      }),
    );
  });

  it('gives equal rows one rank, a single alternative the first, and a constant column no say', () => {
    expect(
      weightedSum({
        matrix: [
          [1, 2],
          [1, 2],
          [0, 1],
        ],
        weights: [1, 1],
        directions: ['max', 'max'],
      }).ranking,
    ).toEqual([1, 1, 3]);
    expect(weightedSum({ matrix: [[5]], weights: [1], directions: ['min'] })).toEqual({
      scores: [1],
      ranking: [1],
      constant: [0],
    });
    expect(
      weightedSum({
        matrix: [
          [4, 0],
          [4, 0],
        ],
        weights: [1, 1],
        directions: ['min', 'max'],
      }),
    ).toMatchObject({ ranking: [1, 1], constant: [0, 1] });
  });

  it('finds equal what differs by rounding only', () => {
    const table = {
      matrix: [
        [0.1, 0.2, 0.3],
        [0.3, 0.2, 0.1],
      ],
      weights: [1, 1, 1],
      directions: ['max', 'max', 'max'],
    } as const;
    expect(weightedSum({ ...table, normalization: 'none' }).ranking).toEqual([1, 1]);
  });

  it('refuses to divide by a sum where that would turn the order round, and says what to use', () => {
    expect(() => weightedSum({ matrix: [[-5], [1]], weights: [1], directions: ['max'] })).toThrow(
      /row 0, column 0 is -5\. Use minmax/,
    );
    expect(() => weightedSum({ matrix: [[2], [0]], weights: [1], directions: ['min'] })).toThrow(
      /above 0: row 1, column 0 is 0/,
    );
    expect(() => weightedSum({ matrix: [[2], [1]], weights: [0], directions: ['min'] })).toThrow(/All weights are 0/);
  });
});
