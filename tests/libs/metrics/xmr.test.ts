import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmr, type XmrLimits } from '@peerway/metrics';
import reference from '../../reference/spc.json' with { type: 'json' };

const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 });

/** That two limits are as far apart as rounding at the size of the values allows. */
function expectAlike(found: XmrLimits, expected: XmrLimits, size: number) {
  for (const key of ['centre', 'upper', 'lower', 'meanMovingRange', 'upperMovingRange'] as const) {
    expect(Math.abs(found[key] - expected[key])).toBeLessThanOrEqual(1e-12 * size);
  }
}

const sizeOf = (values: readonly number[]): number => Math.max(...values.map(Math.abs), Number.MIN_VALUE);

describe('the limits of an XmR chart', () => {
  it.each(reference.xmr)('agree with what was published: $id', ({ values, expected }) => {
    const limits = xmr(values);
    expect(Math.abs(limits.centre - expected.mean)).toBeLessThan(1e-4);
    expect(Math.abs(limits.meanMovingRange - expected.meanMovingRange)).toBeLessThan(1e-4);
    expect(Math.abs(limits.upperMovingRange - expected.url)).toBeLessThan(1e-4);
    // Published with 3 / 1.128 in place of 2.660: the difference is (2.660 - 3 / 1.128) mean moving ranges, no more.
    const byRounding = (2.66 - 3 / 1.128) * limits.meanMovingRange;
    expect(Math.abs(limits.upper - byRounding - expected.unpl)).toBeLessThan(1e-4);
    expect(Math.abs(limits.lower + byRounding - expected.lnpl)).toBeLessThan(1e-4);
  });

  it('uses the factors that the method is published with', () => {
    expect(xmr([10, 12, 10])).toEqual({
      centre: 32 / 3,
      upper: 32 / 3 + 5.32,
      lower: 32 / 3 - 5.32,
      meanMovingRange: 2,
      upperMovingRange: 6.534,
    });
    expect([reference.constants.E2, reference.constants.D4]).toEqual([2.66, 3.267]);
  });

  it('rest on the values that the baseline names', () => {
    const values = [1, 2, 4, 8, 16, 32];
    expect(xmr(values, { baseline: 3 })).toEqual(xmr([1, 2, 4]));
    expect(xmr(values, { baseline: { from: 2, to: 4 } })).toEqual(xmr([4, 8, 16]));
    expect(() => xmr(values, { baseline: 7 })).toThrow('within the 6 values');
    expect(() => xmr(values, { baseline: { from: 3, to: 2 } })).toThrow(RangeError);
    expect(() => xmr(values, { baseline: 2.5 })).toThrow(RangeError);
  });

  it('are refused with a code where there are too few values, and as a fault where a value is no number', () => {
    for (const few of [[], [3]]) expect(() => xmr(few)).toThrow(expect.objectContaining({ code: 'TOO_FEW_POINTS' }));
    expect(() => xmr([1, 2, 3], { baseline: 1 })).toThrow(expect.objectContaining({ code: 'TOO_FEW_POINTS' }));
    expect(() => xmr([1, NaN, 3])).toThrow('Value 1 must be a finite number');
    expect(() => xmr([1e308, -1e308, 1e308])).toThrow(RangeError);
  });

  it('have no width where all values are alike', () => {
    const limits = xmr([7, 7, 7, 7]);
    expect(limits).toEqual({ centre: 7, upper: 7, lower: 7, meanMovingRange: 0, upperMovingRange: 0 });
  });

  it('shift with the values', () => {
    fc.assert(
      fc.property(series, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (values, by) => {
        const { meanMovingRange, upperMovingRange, ...rest } = xmr(values);
        const moved = values.map((value) => value + by);
        const { centre, upper, lower } = rest;
        const expected = { centre: centre + by, upper: upper + by, lower: lower + by };
        const size = 20 * (sizeOf(values) + Math.abs(by));
        expectAlike(xmr(moved), { ...expected, meanMovingRange, upperMovingRange }, size);
      }),
    );
  });

  it('scale with the values, and leave them as they are', () => {
    fc.assert(
      fc.property(series, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, by) => {
        const before = xmr(Object.freeze(values));
        const expected = Object.fromEntries(Object.entries(before).map(([key, value]) => [key, value * by]));
        expectAlike(xmr(values.map((value) => value * by)), expected as unknown as XmrLimits, 20 * sizeOf(values) * by);
      }),
    );
  });
});
