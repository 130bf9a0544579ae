import { finiteNumber } from './finite-number.ts';
import { sampleVariance } from './sample-variance.ts';

/**
 * How far a group agrees on one item: 1 when all say the same, 0 when they differ as much as chance, or more.
 *
 * One minus the sample variance over the variance of answers spread evenly over the levels, (levels² − 1) / 12;
 * below 0 it is 0. Ratings lie between 1 and the number of levels; two are needed. Method: James, Demaree and
 * Wolf (1984), r_wg with the uniform null.
 *
 * @example
 * rwg([3, 3, 4, 4], 5); // => 0.8333333333333334
 */
export function rwg(ratings: readonly number[], levels: number): number {
  if (!Number.isInteger(levels) || levels < 2) {
    throw new RangeError(`Agreement needs a scale of at least two whole levels; got ${levels}.`);
  }
  if (ratings.length < 2) throw new RangeError(`Agreement needs at least two ratings; got ${ratings.length}.`);
  ratings.forEach((rating, index) => {
    finiteNumber(rating, `Rating ${index}`);
    if (rating < 1 || rating > levels) {
      throw new RangeError(`Rating ${index} must lie between 1 and ${levels}; got ${rating}.`);
    }
  });
  const chance = (levels * levels - 1) / 12;
  return Math.max(0, 1 - sampleVariance(ratings) / chance);
}
