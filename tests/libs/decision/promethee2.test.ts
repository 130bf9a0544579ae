import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Preference, promethee2 } from '@peerway/decision';
import published from '../../reference/mcdm.json' with { type: 'json' };
import { anyTable, turned, withDominated } from './any-table.ts';

const anyPreference = fc.constantFrom<Preference>(
  'usual',
  { type: 'uShape', indifference: 1 },
  { type: 'vShape', preference: 3 },
  { type: 'level', indifference: 1, preference: 4 },
  { type: 'linear', indifference: 1, preference: 4 },
  { type: 'gaussian', inflection: 2 },
);
const one = (preference: Preference, lead: number): number =>
  promethee2({ matrix: [[lead], [0]], weights: [1], directions: ['max'], preference }).positive[0]!;

describe('PROMETHEE II', () => {
  it.each(published.promethee2)(
    'gives the published net flows of $id',
    ({ matrix, weights, types, expected, tolerance }) => {
      const found = promethee2({ matrix, weights, directions: types.map(() => 'max' as const), preference: 'usual' });
      expected.netFlow.forEach((flow, i) => expect(Math.abs(found.scores[i]! - flow)).toBeLessThanOrEqual(tolerance));
      expect(found.ranking).toEqual(expected.rank);
    },
  );

  it('has net flows that sum to 0, each the preference for it less that against it', () => {
    fc.assert(
      fc.property(anyTable(), anyPreference, (table, preference) => {
        const { scores, positive, negative } = promethee2({ ...table, preference });
        expect(scores.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 12);
        scores.forEach((flow, i) => expect(flow).toBeCloseTo(positive[i]! - negative[i]!, 12));
        for (const flow of [...positive, ...negative]) expect(flow >= 0 && flow <= 1 + 1e-12).toBe(true);
      }),
    );
  });

  it('does not care in which order the alternatives come, to the last bit', () => {
    fc.assert(
      fc.property(anyTable(), anyPreference, (table, preference) => {
        const found = promethee2({ ...table, preference });
        const other = promethee2({ ...turned(table), preference });
        expect(other.scores.reverse()).toEqual(found.scores);
        expect(other.ranking.reverse()).toEqual(found.ranking);
      }),
    );
  });

  it('never lets an alternative win that another beats on everything', () => {
    fc.assert(
      fc.property(anyTable(), fc.nat(), (table, pick) => {
        const { ranking } = promethee2({ ...withDominated(table, pick % table.matrix.length), preference: 'usual' });
        expect(ranking.at(-1)).toBeGreaterThan(1);
      }),
    );
  });

  it('counts a lead as each preference function says', () => {
    expect([0, 0.1].map((lead) => one('usual', lead))).toEqual([0, 1]);
    expect([1, 1.1].map((lead) => one({ type: 'uShape', indifference: 1 }, lead))).toEqual([0, 1]);
    expect([1, 2, 4, 5].map((lead) => one({ type: 'vShape', preference: 4 }, lead))).toEqual([0.25, 0.5, 1, 1]);
    expect([1, 2, 3, 4].map((lead) => one({ type: 'level', indifference: 1, preference: 3 }, lead))).toEqual([
      0, 0.5, 0.5, 1,
    ]);
    expect([1, 2, 3, 4].map((lead) => one({ type: 'linear', indifference: 1, preference: 3 }, lead))).toEqual([
      0, 0.5, 1, 1,
    ]);
    expect(one({ type: 'gaussian', inflection: 2 }, 2)).toBeCloseTo(1 - Math.exp(-0.5), 12);
    expect(one({ type: 'linear', indifference: 2, preference: 2 }, 2)).toBe(0);
  });

  it('does not take rounding for a lead beyond the threshold', () => {
    const tenth: Preference = { type: 'uShape', indifference: 0.1 };
    expect(
      promethee2({ matrix: [[0.8], [0.7]], weights: [1], directions: ['max'], preference: tenth }).ranking,
    ).toEqual([1, 1]);
  });

  it('does not take rounding for a lead at all', () => {
    const sums = { matrix: [[0.1 + 0.2], [0.3]], weights: [1], directions: ['max'] } as const;
    expect(promethee2({ ...sums, preference: 'usual' }).scores).toEqual([0, 0]);
  });

  it('takes a preference for each criterion', () => {
    const table = {
      matrix: [
        [1, 3],
        [0, 0],
      ],
      weights: [1, 1],
      directions: ['max', 'max'],
    } as const;
    expect(promethee2({ ...table, preference: ['usual', { type: 'vShape', preference: 6 }] }).scores).toEqual([
      0.75, -0.75,
    ]);
    expect(() => promethee2({ ...table, preference: ['usual'] })).toThrow(/2 weights, 1 preferences/);
  });

  it('has flows of 0 for a single alternative, equal rows and constant columns', () => {
    const alone = promethee2({ matrix: [[3]], weights: [1], directions: ['max'], preference: 'usual' });
    expect(alone).toEqual({ scores: [0], ranking: [1], positive: [0], negative: [0] });
    expect(
      promethee2({
        matrix: [
          [3, 1],
          [3, 1],
        ],
        weights: [1, 2],
        directions: ['max', 'min'],
        preference: 'usual',
      }),
    ).toMatchObject({ scores: [0, 0], ranking: [1, 1] });
  });

  it('shares ranks where preferences go round in a circle', () => {
    const circle = [
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ];
    expect(
      promethee2({ matrix: circle, weights: [1, 1, 1], directions: ['max', 'max', 'max'], preference: 'usual' })
        .ranking,
    ).toEqual([1, 1, 1]);
  });

  it.each([
    [{ type: 'uShape', indifference: -1 }, /indifference of column 0 .* got -1/],
    [{ type: 'vShape', preference: Number.NaN }, /preference of column 0 .* got NaN/],
    [
      { type: 'linear', indifference: 3, preference: 2 },
      /indifference of column 0 \(3\) must not exceed its preference \(2\)/,
    ],
    [{ type: 'gaussian', inflection: 0 }, /inflection of column 0 must be above 0/],
    [{ type: 'steep' } as unknown as Preference, /column 0 is of no known type/],
  ] satisfies [Preference, RegExp][])('refuses the preference %j, naming the column', (preference, message) => {
    const table = { matrix: [[1], [2]], weights: [1], directions: ['max'] } as const;
    expect(() => promethee2({ ...table, preference })).toThrow(message);
  });
});
