import { checkShape, type Matrix } from './correlation-matrix.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

/** A repaired correlation matrix, with the entry that had to move most and by how much. */
export type NearestCorrelation = {
  readonly matrix: number[][];
  readonly largestChange: number;
  readonly row: number;
  readonly column: number;
};

/**
 * The correlation matrix nearest to one that contradicts itself, with the largest change it took.
 *
 * A matrix that can exist comes back as it is, with a change of 0. Method: alternating projections of Higham
 * (2002), with Dykstra's correction; the last step restores an exact diagonal.
 *
 * @example
 * nearestCorrelation([[1, 0.5], [0.5, 1]]).largestChange; // => 0
 */
export function nearestCorrelation(matrix: Matrix): NearestCorrelation {
  checkShape(matrix);
  const least = symmetricEigen(matrix).values.at(-1) ?? 0;
  const repaired = least >= 0 ? matrix.map((row) => [...row]) : unitDiagonal(projected(matrix));
  let found = { largestChange: 0, row: 0, column: 0 };
  repaired.forEach((row, i) =>
    row.forEach((value, j) => {
      const change = Math.abs(value - matrix[i]![j]!);
      if (change > found.largestChange) found = { largestChange: change, row: i, column: j };
    }),
  );
  return { matrix: repaired, ...found };
}

function projected(matrix: Matrix): number[][] {
  let y = matrix.map((row) => [...row]);
  let correction = matrix.map((row) => row.map(() => 0));
  for (let step = 0; step < 1000; step += 1) {
    const r = y.map((row, i) => row.map((value, j) => value - correction[i]![j]!));
    const x = positivePart(r);
    correction = x.map((row, i) => row.map((value, j) => value - r[i]![j]!));
    const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const moved = Math.max(...next.flatMap((row, i) => row.map((value, j) => Math.abs(value - y[i]![j]!))));
    y = next;
    if (moved < 1e-12) break;
  }
  return positivePart(y);
}

function positivePart(matrix: Matrix): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  return matrix.map((row, i) =>
    row.map((_value, j) =>
      values.reduce((sum, value, k) => sum + Math.max(0, value) * vectors[k]![i]! * vectors[k]![j]!, 0),
    ),
  );
}

/** Rescales to a diagonal of exactly 1 and two halves that are exactly equal, which keeps it positive. */
function unitDiagonal(matrix: Matrix): number[][] {
  const scale = matrix.map((row, i) => Math.sqrt(row[i]!));
  return matrix.map((row, i) =>
    row.map((_value, j) => {
      if (i === j) return 1;
      const [low, high] = i < j ? [i, j] : [j, i];
      return Math.min(1, Math.max(-1, matrix[low]![high]! / (scale[low]! * scale[high]!)));
    }),
  );
}
