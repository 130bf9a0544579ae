/**
 * Why nothing can be forecast from a series.
 *
 * - `beyondMarket`: more take part than could: the head count is too low, or a figure too high.
 * - `allTakePart`: nothing is left to forecast.
 * - `nothingMoved`: not more take part than at the first: there is no growth to go on.
 */
export type AdoptionObstacle = 'beyondMarket' | 'allTakePart' | 'nothingMoved';

const mostPeriods = 1000;

/**
 * Why nothing can be forecast from counts and the market they belong to; null if it can be tried.
 *
 * @example
 * adoptionObstacle([0, 60, 120], 100); // => 'beyondMarket'
 */
export function adoptionObstacle(cumulative: readonly number[], marketSize: number): AdoptionObstacle | null {
  const [first, last] = [cumulative[0] ?? 0, cumulative.at(-1) ?? 0];
  if (cumulative.some((count) => count > marketSize)) return 'beyondMarket';
  if (last >= marketSize) return 'allTakePart';
  return last <= first ? 'nothingMoved' : null;
}

/**
 * The counts, or a fault if one of them is none, if there are more than 1,001, or if the market is not above 0.
 *
 * @example
 * checkedSeries([0, 3, 8], 100); // => [0, 3, 8]
 */
export function checkedSeries(cumulative: readonly number[], marketSize: number): readonly number[] {
  cumulative.forEach((count, period) => {
    if (!(count >= 0 && count < Infinity))
      throw new RangeError(`The count of period ${period} must be 0 or more; got ${count}.`);
  });
  if (cumulative.length > mostPeriods + 1)
    throw new RangeError(`At most 1,000 periods are taken; got ${cumulative.length - 1}.`);
  if (marketSize > 0 && marketSize < Infinity) return cumulative;
  throw new RangeError(`A market size must be a number above 0; got ${marketSize}.`);
}
