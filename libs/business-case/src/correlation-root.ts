import type { Matrix } from '@peerway/statistics';

/**
 * The lower triangle that, times its own mirror, gives a correlation matrix; null if no such correlations can be.
 *
 * A matrix at the edge of what is possible, such as two things that move exactly together, has one too: what is settled by the rows
 * before gets a zero (Cholesky for semi-definite matrices).
 *
 * @example
 * correlationRoot([[1, 0.6], [0.6, 1]]); // => [[1], [0.6, 0.8]]
 */
export function correlationRoot(matrix: Matrix): readonly (readonly number[])[] | null {
  const root: number[][] = [];
  const edge = 1e-10 * matrix.length;
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j < i; j += 1) {
      const left = row[j]! - dot(line, root[j]!, j);
      const pivot = root[j]![j]!;
      // Nothing is left to move in a row that others settle: what does not follow from them contradicts them.
      if (pivot === 0 && Math.abs(left) > 1e-5) return null;
      line.push(pivot === 0 ? 0 : left / pivot);
    }
    const left = row[i]! - dot(line, line, i);
    if (left < -edge) return null;
    root.push([...line, left <= edge ? 0 : Math.sqrt(left)]);
  }
  return root;
}

function dot(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}

/**
 * A smallest set of rows that contradict each other, by their places: leaving any one of them out would make the rest possible.
 * Empty if the whole matrix is possible.
 *
 * @example
 * contradiction([[1, 0, 0, 0], [0, 1, 0.9, 0.9], [0, 0.9, 1, -0.9], [0, 0.9, -0.9, 1]]); // => [1, 2, 3]
 */
export function contradiction(matrix: Matrix): readonly number[] {
  const isPossible = (rows: readonly number[]): boolean =>
    correlationRoot(rows.map((i) => rows.map((j) => matrix[i]![j]!))) !== null;
  let rows = matrix.map((_row, at) => at);
  if (isPossible(rows)) return [];
  for (const row of matrix.keys()) {
    const without = rows.filter((other) => other !== row);
    if (!isPossible(without)) rows = without;
  }
  return rows;
}
