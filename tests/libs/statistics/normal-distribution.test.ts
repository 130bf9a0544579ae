import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { normalProbability, normalQuantile } from '@peerway/statistics';

describe('the normal distribution', () => {
  it.each([
    // Abramowitz and Stegun (1964), tables 26.1 and 26.2, and tails computed to forty digits.
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.97500210485178],
    [-1.96, 0.02499789514822],
    [-3, 0.00134989803163009],
    [-6, 9.865876450376981e-10],
    [-10, 7.619853024160526e-24],
    [-20, 2.753624118606233e-89],
  ])('has the share below %s', (value, share) => {
    expect(Math.abs(normalProbability(value) / share - 1)).toBeLessThan(1e-12);
  });

  it('ends in 0 and 1', () => {
    expect(normalProbability(-Infinity)).toBe(0);
    expect(normalProbability(Infinity)).toBe(1);
    expect(normalProbability(60)).toBe(1);
  });

  it('is undone by its quantile', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (value) => {
        expect(normalQuantile(normalProbability(value))).toBeCloseTo(value, 8);
      }),
    );
  });

  it('rises, and is the same from both sides', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (x, step) => {
          expect(normalProbability(x + step)).toBeGreaterThanOrEqual(normalProbability(x));
          expect(normalProbability(x) + normalProbability(-x)).toBeCloseTo(1, 14);
        },
      ),
    );
  });

  it.each([0, 1, -0.1, 1.1, NaN])('has no quantile for %s', (share) => {
    expect(() => normalQuantile(share)).toThrow(RangeError);
  });
});
