import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { rwg, rwgOfCounts, sampleVariance, varianceOfCounts } from '@peerway/statistics';

const anyCounts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });

describe('agreement of counted answers', () => {
  it('is that of the answers one by one', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const ratings = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
        if (ratings.length < 2) {
          expect(rwgOfCounts(Object.freeze(counts))).toBeUndefined();
          return;
        }
        expect(rwgOfCounts(counts)).toBeCloseTo(rwg(ratings, 5), 12);
        expect(varianceOfCounts(counts)).toBeCloseTo(sampleVariance(ratings), 12);
      }),
    );
  });

  it.each([[[1, -1]], [[1, 0.5]], [[1, NaN]]])('refuses %j and names the level', (counts) => {
    expect(() => rwgOfCounts(counts)).toThrow(/level 2 is/);
  });

  it('refuses a scale of one level', () => expect(() => varianceOfCounts([3])).toThrow(/two levels; got 1/));
});
