import type { JudgementMatrix } from './judgement-matrix.ts';

/**
 * The elements that comparisons link with each other, directly or through others: one group when all hang together.
 *
 * @example
 * connectedGroups([[1, 2, null], [0.5, 1, null], [null, null, 1]]); // => [[0, 1], [2]]
 */
export function connectedGroups(matrix: JudgementMatrix): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  matrix.forEach((_row, start) => {
    if (seen.has(start)) return;
    const group = [start];
    seen.add(start);
    for (const at of group) {
      matrix[at]!.forEach((value, other) => {
        if (value === null || seen.has(other)) return;
        seen.add(other);
        group.push(other);
      });
    }
    groups.push(group.sort((a, b) => a - b));
  });
  return groups;
}
