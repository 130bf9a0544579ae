import { distributionQuantile, normalProbability } from '@peerway/statistics';
import { describe, expect, it } from 'vitest';
import { pertScores } from '../../../libs/business-case/src/pert-scores.ts';

const estimates = [
  { low: 0, mode: 0, high: 1 },
  { low: 0, mode: 0.01, high: 1 },
  { low: -3, mode: 1, high: 7 },
  { low: 10, mode: 18, high: 20 },
  { low: 1e6, mode: 2e6, high: 2e6 },
];

/** From far below every draw to far above, closer together than the pieces of the table. */
const scores = Float64Array.from({ length: 20_001 }, (_, i) => (i - 10_000) / 1250);

function valuesOf(estimate: (typeof estimates)[number]): Float64Array {
  const values = new Float64Array(scores.length);
  pertScores(estimate)(scores, scores.length, values);
  return values;
}

describe('the values of a three-point estimate by their normal score', () => {
  it.each(estimates)(
    'are those of the quantile to a millionth of the range as far as draws reach: $low, $mode, $high',
    (estimate) => {
      const values = valuesOf(estimate);
      let furthest = 0;
      for (let i = 2000; i <= 18_000; i += 7) {
        const exact = distributionQuantile({ kind: 'betaPert', ...estimate }, normalProbability(scores[i]!));
        furthest = Math.max(furthest, Math.abs(values[i]! - exact) / (estimate.high - estimate.low));
      }
      expect(furthest).toBeLessThan(1e-6);
    },
  );

  it.each(estimates)('never fall and never leave the range: $low, $mode, $high', (estimate) => {
    const values = valuesOf(estimate);
    expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
    expect(values[0]).toBeGreaterThanOrEqual(estimate.low);
    expect(values.at(-1)).toBeLessThanOrEqual(estimate.high);
  });

  it('are exactly the one value where the three points coincide', () => {
    expect(new Set(valuesOf({ low: 0.1, mode: 0.1, high: 0.1 }))).toEqual(new Set([0.1]));
  });
});
