/** The shade of a count among others: 1 for the least, 5 for the most, 0 for none. */
export function countShade(count: number, most: number): number {
  if (count <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((count / Math.max(1, most)) * 5)));
}
