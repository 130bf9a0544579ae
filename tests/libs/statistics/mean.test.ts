import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { mean, sampleVariance } from '@peerway/statistics';
import nist from '../../reference/nist/univariate.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';

/** How many digits agree: NIST's log relative error. */
function digits(found: number, certified: number): number {
  if (found === certified) return 15;
  return Math.min(15, -Math.log10(Math.abs(found - certified) / Math.abs(certified || 1)));
}

describe('mean and sample variance', () => {
  it.each(nist.datasets.map((set) => [set.name, set] as const))('have the certified digits of %s', (_name, set) => {
    const needed = Number(/\d+/.exec(set.requiredLRE)?.[0]);
    const data = deepFrozen(set.data);
    expect(digits(mean(data), set.certified.mean)).toBeGreaterThanOrEqual(needed);
    expect(digits(Math.sqrt(sampleVariance(data)), set.certified.standardDeviation)).toBeGreaterThanOrEqual(needed);
  });

  it('move with a shift of all values, and the variance does not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 30 }), (values) => {
        const shifted = values.map((value) => value + 1000);
        expect(mean(shifted)).toBeCloseTo(mean(values) + 1000, 9);
        expect(sampleVariance(shifted)).toBeCloseTo(sampleVariance(values), 6);
      }),
    );
  });

  it('refuse too few values, and values that are not numbers', () => {
    expect(() => mean([])).toThrow(/at least one value/);
    expect(() => mean([1, Infinity])).toThrow(/Value 1 must be a finite number; got Infinity/);
    expect(() => sampleVariance([1])).toThrow(/at least two values; got 1/);
  });
});
