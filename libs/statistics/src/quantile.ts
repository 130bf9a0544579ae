import { finiteNumber } from './finite-number.ts';

/**
 * The value below which a given share of the values lies, interpolated between neighbours.
 *
 * This is type 7 of Hyndman and Fan (1996), the default of R and NumPy. At least one value; the share is 0 to 1.
 *
 * @example
 * quantile([4, 1, 3, 2], 0.5); // => 2.5
 */
export function quantile(values: readonly number[], probability: number): number {
  return quantileSorted(sortedCopy(values), probability);
}

/**
 * Several quantiles of the same values, sorted only once.
 *
 * @example
 * quantiles([5, 1, 2, 4, 3], [0, 0.25, 1]); // => [1, 2, 5]
 */
export function quantiles(values: readonly number[], probabilities: readonly number[]): number[] {
  const sorted = sortedCopy(values);
  return probabilities.map((probability) => quantileSorted(sorted, probability));
}

/**
 * The quantile of values that are already in ascending order, without sorting or checking them again.
 *
 * @example
 * quantileSorted([10, 20, 30], 0.75); // => 25
 */
export function quantileSorted(sorted: ArrayLike<number>, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must lie between 0 and 1; got ${probability}.`);
  }
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) {
    throw new RangeError('A quantile needs at least one value; got none.');
  }
  // Equal neighbours are returned as they are: interpolating between them would add rounding.
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}

function sortedCopy(values: readonly number[]): Float64Array {
  values.forEach((value, index) => finiteNumber(value, `Value ${index}`));
  return Float64Array.from(values).sort();
}
