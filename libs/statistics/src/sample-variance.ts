import { mean } from './mean.ts';

/**
 * The sample variance: squared distances from the mean, divided by one less than the count. Two values are needed.
 *
 * Computed in two passes with the correction of Chan, Golub and LeVeque (1983).
 *
 * @example
 * sampleVariance([2, 4, 4, 6]); // => 2.6666666666666665
 */
export function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) throw new RangeError(`A sample variance needs at least two values; got ${values.length}.`);
  const centre = mean(values);
  let squares = 0;
  let rest = 0;
  for (const value of values) {
    squares += (value - centre) ** 2;
    rest += value - centre;
  }
  return (squares - (rest * rest) / values.length) / (values.length - 1);
}
