/** Which counts are withheld so that the rest may be shown. */
export type Withholding = {
  /** Places in the order in which they give cover, the smallest first; the same throughout. */
  readonly order: readonly number[];
  /** The smallest count about which anything is shown; 0 shows everything. */
  readonly floor: number;
  /** Places that were withheld before, in a figure that this one is part of. */
  readonly before?: readonly number[];
};

/**
 * The places of a list of counts that may not be told apart where their sum is known, so that neither a shown
 * count nor the sum minus shown counts is above zero and under the floor.
 *
 * Withheld are those withheld before, those under the floor, and then the next in order until they hold the floor
 * together, or nothing is left. Empty places never give cover. Method: complementary cell suppression in one
 * dimension (Cox 1980), the smallest first.
 *
 * @example
 * withheldPlaces([2, 9, 6, 0], { order: [3, 0, 2, 1], floor: 5 }); // => [0, 2]
 */
export function withheldPlaces(counts: readonly number[], { order, floor, before = [] }: Withholding): number[] {
  const countAt = (place: number): number => counts[place] ?? 0;
  const withheld = order.filter((place) => before.includes(place) || (countAt(place) > 0 && countAt(place) < floor));
  const together = (): number => withheld.reduce((sum, place) => sum + countAt(place), 0);
  for (const place of order) {
    if (together() === 0 || together() >= floor) break;
    if (!withheld.includes(place) && countAt(place) > 0) withheld.push(place);
  }
  return withheld;
}
