import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { type Distribution, distributionQuantile } from '@peerway/statistics';

const points = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([low, first, second]) => ({ low, mode: low + first, high: low + first + second }));
const anyDistribution: fc.Arbitrary<Distribution> = fc.oneof(
  points.map((three) => ({ kind: 'betaPert' as const, ...three })),
  points.map((three) => ({ kind: 'triangular' as const, ...three })),
  points.map(({ low, high }) => ({ kind: 'uniform' as const, low, high })),
  points.map(({ low }) => ({ kind: 'lognormal' as const, logMean: low / 20, logDeviation: 0.5 })),
);
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('quantiles of uncertain quantities', () => {
  it('are worked by hand', () => {
    expect(distributionQuantile({ kind: 'uniform', low: 10, high: 30 }, 0.25)).toBe(15);
    // Left of the mode a triangle holds (x − low)² / (width × (mode − low)).
    expect(distributionQuantile({ kind: 'triangular', low: 0, mode: 4, high: 10 }, 0.1)).toBeCloseTo(2, 12);
    expect(distributionQuantile({ kind: 'triangular', low: 0, mode: 4, high: 10 }, 1)).toBe(10);
    // Mode at an end: shapes 1 and 5, so that the share below x is 1 − (1 − x)⁵.
    expect(distributionQuantile({ kind: 'betaPert', low: 0, mode: 0, high: 1 }, 1 - 0.5 ** 5)).toBeCloseTo(0.5, 11);
    expect(distributionQuantile({ kind: 'lognormal', logMean: Math.log(8), logDeviation: 2 }, 0.5)).toBeCloseTo(8, 12);
  });

  it('never fall as the share rises, and stay within the points', () => {
    fc.assert(
      fc.property(anyDistribution, share, share, (distribution, a, b) => {
        const low = distributionQuantile(Object.freeze(distribution), Math.min(a, b));
        const high = distributionQuantile(distribution, Math.max(a, b));
        expect(high).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low));
        if (distribution.kind !== 'lognormal') {
          expect(low).toBeGreaterThanOrEqual(distribution.low);
          expect(high).toBeLessThanOrEqual(distribution.high);
        }
      }),
    );
  });

  it('give the one point there is when all points coincide', () => {
    for (const kind of ['betaPert', 'triangular'] as const) {
      expect(distributionQuantile({ kind, low: 3, mode: 3, high: 3 }, 0.9)).toBe(3);
    }
  });

  it.each([
    [{ kind: 'betaPert', low: 2, mode: 1, high: 3 }, 0.5, /Low 2, mode 1, high 3 are not in ascending order/],
    [{ kind: 'triangular', low: NaN, mode: 1, high: 3 }, 0.5, /low point must be a finite number; got NaN/],
    [{ kind: 'uniform', low: 2, high: 1 }, 0.5, /low end 2 lies above the high end 1/],
    [{ kind: 'lognormal', logMean: 0, logDeviation: -1 }, 0.5, /zero or more; got -1/],
    [{ kind: 'lognormal', logMean: 0, logDeviation: 1 }, 1, /strictly between 0 and 1; got 1/],
    [{ kind: 'uniform', low: 1, high: 2 }, -0.1, /between 0 and 1; got -0.1/],
  ] as const)('refuse %j at %s', (distribution, probability, sentence) => {
    expect(() => distributionQuantile(distribution, probability)).toThrow(sentence);
  });
});
