import { finiteNumber } from './finite-number.ts';

/**
 * The arithmetic mean. At least one value is needed.
 *
 * A second pass adds back what rounding lost, so that large values with small differences keep their digits.
 *
 * @example
 * mean([1, 2, 6]); // => 3
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('A mean needs at least one value; got none.');
  let sum = 0;
  values.forEach((value, index) => (sum += finiteNumber(value, `Value ${index}`)));
  const rough = sum / values.length;
  let rest = 0;
  for (const value of values) rest += value - rough;
  return rough + rest / values.length;
}
