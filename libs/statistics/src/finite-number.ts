/**
 * The number itself, once it is known to be finite; otherwise a RangeError that names the item.
 *
 * @example
 * finiteNumber(2.5, 'value 3'); // => 2.5
 */
export function finiteNumber(value: number, item: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${item} must be a finite number; got ${value}.`);
  return value;
}
