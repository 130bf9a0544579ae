/**
 * The mean and the sample variance of numbers in one pass, by Welford (1962): of what never changes the variance is exactly 0. Of one
 * number it is 0 too; of none both are 0.
 *
 * @example
 * meanAndVariance([1, 3]); // => { mean: 2, variance: 2 }
 */
export function meanAndVariance(values: Iterable<number>): { readonly mean: number; readonly variance: number } {
  let [mean, squares, count] = [0, 0, 0];
  for (const value of values) {
    count += 1;
    const apart = value - mean;
    mean += apart / count;
    squares += apart * (value - mean);
  }
  return { mean, variance: count > 1 ? squares / (count - 1) : 0 };
}
