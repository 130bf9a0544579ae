import { symmetricEigen, type SymmetricEigen } from './symmetric-eigen.ts';

/** A square table of correlations. */
export type Matrix = readonly (readonly number[])[];

/**
 * The eigenvalues of a correlation matrix that can exist; refuses one that cannot, and says what contradicts what.
 *
 * Refused are: no rows, a row of another length, an entry that is not between -1 and 1, a diagonal that is not 1,
 * two halves that differ, and a matrix that is not positive semi-definite.
 *
 * @example
 * checkedCorrelation([[1, 0], [0, 1]]).values; // => [1, 1]
 */
export function checkedCorrelation(matrix: Matrix): SymmetricEigen {
  checkShape(matrix);
  const eigen = symmetricEigen(matrix);
  const least = eigen.values.length - 1;
  const value = eigen.values[least]!;
  if (value < -1e-10 * matrix.length) {
    const vector = eigen.vectors[least]!;
    const largest = Math.max(...vector.map(Math.abs));
    const rows = vector.flatMap((part, index) => (Math.abs(part) > largest / 3 ? [index] : []));
    throw new RangeError(
      `The correlations of rows ${rows.join(', ')} contradict each other: ` +
        `the matrix is not positive semi-definite (smallest eigenvalue ${value.toPrecision(4)}).`,
    );
  }
  return eigen;
}

/**
 * Refuses what is not even shaped like a correlation matrix: square, symmetric, 1 on the diagonal, within -1 to 1.
 *
 * @example
 * checkShape([[1]]); // => undefined
 */
export function checkShape(matrix: Matrix): void {
  if (matrix.length === 0) throw new RangeError('A correlation matrix needs at least one row; got none.');
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length) {
      throw new RangeError(`Row ${i} of the correlation matrix has ${row.length} entries, not ${matrix.length}.`);
    }
    row.forEach((value, j) => {
      if (!(value >= -1 && value <= 1)) {
        throw new RangeError(`Row ${i}, column ${j}: a correlation must lie between -1 and 1; got ${value}.`);
      }
      if (i === j && value !== 1) {
        throw new RangeError(`Row ${i}: a thing correlates with itself at 1; got ${value}.`);
      }
      const mirrored = matrix[j]?.[i];
      if (value !== mirrored) {
        throw new RangeError(`Row ${i}, column ${j} says ${value}, but row ${j}, column ${i} says ${mirrored}.`);
      }
    });
  });
}
