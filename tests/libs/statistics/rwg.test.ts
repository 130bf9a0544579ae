import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { rwg } from '@peerway/statistics';

const anyRatings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 40 });

describe('agreement on one item', () => {
  it('is 1 when all say the same, and 0 when they are as far apart as they can be', () => {
    expect(rwg(Object.freeze([4, 4, 4]), 5)).toBe(1);
    expect(rwg([1, 5, 1, 5], 5)).toBe(0);
  });

  it('is worked by hand', () => {
    // Mean 3.5, squares 4 × 0.25 = 1, variance 1/3; chance (25 − 1) / 12 = 2; 1 − 1/6.
    expect(rwg([3, 3, 4, 4], 5)).toBeCloseTo(5 / 6, 12);
    // Seven levels: chance (49 − 1) / 12 = 4; ratings 2, 4, 6 have variance 4.
    expect(rwg([2, 4, 6], 7)).toBe(0);
    expect(rwg([3, 4, 5], 7)).toBeCloseTo(0.75, 12);
  });

  it('stays between 0 and 1, whatever the order, and is the same seen from the other end of the scale', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const agreement = rwg(Object.freeze(ratings), 5);
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(rwg([...ratings].reverse(), 5)).toBeCloseTo(agreement, 12);
        expect(
          rwg(
            ratings.map((rating) => 6 - rating),
            5,
          ),
        ).toBeCloseTo(agreement, 12);
      }),
    );
  });

  it.each([
    [[3], 5, /two ratings; got 1/],
    [[], 5, /two ratings; got 0/],
    [[3, 6], 5, /Rating 1 must lie between 1 and 5; got 6/],
    [[0, 3], 5, /Rating 0 must lie between 1 and 5; got 0/],
    [[3, NaN], 5, /Rating 1 must be a finite number; got NaN/],
    [[1, 1], 1, /two whole levels; got 1/],
    [[1, 1], 2.5, /two whole levels; got 2.5/],
  ])('refuses %j on %s levels and says why', (ratings, levels, sentence) => {
    expect(() => rwg(ratings, levels)).toThrow(RangeError);
    expect(() => rwg(ratings, levels)).toThrow(sentence);
  });
});
