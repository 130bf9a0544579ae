/**
 * How many of a list are wanted: all of it where nobody says, and never more than there are; a part of one is none.
 *
 * @throws RangeError for a limit that is below 0 or no number.
 * @example
 * [wanted(undefined, 7), wanted(3, 7), wanted(9, 7)]; // => [7, 3, 7]
 */
export function wanted(limit: number | undefined, size: number): number {
  if (limit === undefined) return size;
  if (!(limit >= 0)) throw new RangeError(`A limit is a number from 0 on; got ${limit}.`);
  return Math.min(size, Math.floor(limit));
}
