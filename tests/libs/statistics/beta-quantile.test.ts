import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { betaProbability, betaQuantile } from '@peerway/statistics';

const shape = fc.double({ min: 1, max: 30, noNaN: true });

describe('the beta distribution', () => {
  it.each([
    [0.3, 2.5, 4.5, 0.40653901668245934],
    [0.2, 2, 5, 1 - 0.8 ** 6 - 6 * 0.2 * 0.8 ** 5],
    [0.7, 1, 1, 0.7],
    [0.4, 1, 5, 1 - 0.6 ** 5],
    [0.4, 5, 1, 0.4 ** 5],
  ])('has the share below %s for shapes %s and %s', (value, a, b, share) => {
    expect(betaProbability(value, a, b)).toBeCloseTo(share, 12);
    expect(betaQuantile(share, a, b)).toBeCloseTo(value, 11);
  });

  it('is undone by its quantile, for every shape from 1 on', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (share, a, b) => {
        expect(betaProbability(betaQuantile(share, a, b), a, b)).toBeCloseTo(share, 10);
      }),
    );
  });

  it('starts at 0 and ends at 1', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaProbability(0, 2, 3), betaProbability(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('refuses shapes that are not positive and shares outside 0 to 1', () => {
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(/positive; got 0 and 1/);
    expect(() => betaProbability(0.5, 1, Infinity)).toThrow(/positive; got 1 and Infinity/);
    expect(() => betaQuantile(1.5, 1, 1)).toThrow(/got 1.5/);
    expect(() => betaProbability(-1, 1, 1)).toThrow(/got -1/);
  });
});
