import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, leastCost } from '../../../libs/decision/src/linear-programme.ts';

describe('a linear programme', () => {
  it('is worked by hand: two products, three limits', () => {
    // Most of 3x + 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 36 at (2, 6).
    const found = leastCost(
      [-3, -5],
      [
        { row: [1, 0], is: 'atMost', right: 4 },
        { row: [0, 2], is: 'atMost', right: 12 },
        { row: [3, 2], is: 'atMost', right: 18 },
      ],
    );
    expect(found).toEqual({ at: [2, 6], cost: -36 });
  });

  it('ends where plain pivoting would go round in a circle', () => {
    // Beale's example (1955).
    const found = leastCost(
      [-0.75, 150, -0.02, 6],
      [
        { row: [0.25, -60, -0.04, 9], is: 'atMost', right: 0 },
        { row: [0.5, -90, -0.02, 3], is: 'atMost', right: 0 },
        { row: [0, 0, 1, 0], is: 'atMost', right: 1 },
      ],
    );
    expect(found!.cost).toBeCloseTo(-0.05, 12);
  });

  it('finds nothing where nothing meets the conditions, and refuses a cost without end', () => {
    expect(leastCost([1], [{ row: [1], is: 'atMost', right: -1 }])).toBeUndefined();
    expect(
      leastCost(
        [0, 0],
        [
          { row: [1, 1], is: 'exactly', right: 1 },
          { row: [1, 1], is: 'exactly', right: 2 },
        ],
      ),
    ).toBeUndefined();
    expect(() => leastCost([-1], [{ row: [1], is: 'atLeast', right: 1 }])).toThrow(/without end/);
  });

  it('takes a condition said twice', () => {
    const twice: Condition = { row: [1, 1], is: 'exactly', right: 1 };
    expect(leastCost([1, 2], [twice, twice])).toEqual({ at: [1, 0], cost: 1 });
  });

  it('is at least as good as every point of a grid that meets the conditions', () => {
    const number = fc.integer({ min: -5, max: 5 });
    const row = fc.tuple(number, number, number);
    fc.assert(
      fc.property(row, fc.array(fc.tuple(row, fc.integer({ min: -4, max: 8 })), { maxLength: 4 }), (costs, limits) => {
        const conditions: Condition[] = [
          ...limits.map(([limit, right]) => ({ row: limit, is: 'atMost' as const, right })),
          ...[0, 1, 2].map((at) => ({
            row: [0, 1, 2].map((j) => (j === at ? 1 : 0)),
            is: 'atMost' as const,
            right: 3,
          })),
        ];
        const value = (by: readonly number[], at: readonly number[]): number =>
          by.reduce((sum, one, j) => sum + one * at[j]!, 0);
        const isMet = (at: readonly number[], margin: number): boolean =>
          conditions.every(({ row: by, right }) => value(by, at) <= right + margin);
        const found = leastCost(costs, conditions);
        if (found !== undefined) expect(isMet(found.at, 1e-9)).toBe(true);
        for (let k = 0; k < 7 ** 3; k += 1) {
          const at = [k % 7, Math.floor(k / 7) % 7, Math.floor(k / 49)].map((step) => step / 2);
          if (isMet(at, 0)) expect(found!.cost).toBeLessThanOrEqual(value(costs, at) + 1e-9);
        }
      }),
    );
  });
});
