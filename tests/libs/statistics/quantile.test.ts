import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { quantile, quantiles, quantileSorted } from '@peerway/statistics';

const anyValues = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantiles', () => {
  it('are those of R, type 7', () => {
    // quantile(c(15, 20, 35, 40, 50), c(.05, .3, .4, .5, 1)) in R.
    expect(quantiles(Object.freeze([50, 15, 40, 20, 35]), [0.05, 0.3, 0.4, 0.5, 1])).toEqual([16, 23, 29, 35, 50]);
  });

  it('of one value are that value', () => expect(quantiles([7], [0, 0.3, 1])).toEqual([7, 7, 7]));

  it('never leave the values, and never fall as the share rises', () => {
    fc.assert(
      fc.property(anyValues, share, share, (values, a, b) => {
        const [low, high] = quantiles(Object.freeze(values), [Math.min(a, b), Math.max(a, b)]);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(low! - high!).toBeLessThanOrEqual(1e-9 * Math.abs(high!));
        expect(quantile(values, a)).toBe(
          quantileSorted(
            [...values].sort((x, y) => x - y),
            a,
          ),
        );
      }),
    );
  });

  it('refuse no values, a value that is not a number, and a share outside 0 to 1', () => {
    expect(() => quantile([], 0.5)).toThrow(/at least one value/);
    expect(() => quantile([1, NaN], 0.5)).toThrow(/Value 1 must be a finite number; got NaN/);
    expect(() => quantile([1], 1.01)).toThrow(/between 0 and 1; got 1.01/);
    expect(() => quantile([1], NaN)).toThrow(/got NaN/);
  });
});
