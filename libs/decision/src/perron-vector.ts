/** The principal eigenvector of a positive matrix, summing to 1, with its eigenvalue. */
export type Perron = { readonly vector: number[]; readonly value: number };

/**
 * The principal eigenvector of a matrix with a positive diagonal, no negative entry, and every element linked.
 *
 * The matrix is first scaled by its rows' geometric means, which makes a consistent one all ones; then squared
 * again and again, so that even a nearly cyclic one settles in a few dozen steps; then polished by plain steps.
 *
 * @example
 * perronVector([[1, 3], [1 / 3, 1]]).vector; // => [0.75, 0.25]
 */
export function perronVector(matrix: readonly (readonly number[])[]): Perron {
  const scale = matrix.map(meanOfLinked);
  const scaled = matrix.map((row, i) => row.map((value, j) => (value * scale[j]!) / scale[i]!));
  const settled = polished(scaled, rowSums(squaredUntilSettled(scaled)));
  const image = times(scaled, settled);
  const value = sum(image) / sum(settled);
  const weights = settled.map((entry, i) => entry * scale[i]!);
  const total = sum(weights);
  return { vector: weights.map((weight) => weight / total), value };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((total, value, j) => total + value * vector[j]!, 0));
const rowSums = (matrix: readonly (readonly number[])[]): number[] => normalised(matrix.map(sum));

function normalised(vector: readonly number[]): number[] {
  const total = sum(vector);
  return vector.map((value) => value / total);
}

function meanOfLinked(row: readonly number[]): number {
  const linked = row.filter((value) => value > 0);
  return Math.exp(sum(linked.map(Math.log)) / linked.length);
}

function squaredUntilSettled(matrix: readonly (readonly number[])[]): number[][] {
  let power = dividedByLargest(matrix);
  let before = rowSums(power);
  for (let step = 0; step < 1100; step += 1) {
    const columns = power.map((_row, j) => power.map((row) => row[j]!));
    power = dividedByLargest(power.map((row) => columns.map((column) => dot(row, column))));
    const after = rowSums(power);
    if (furthest(before, after) < 1e-14) break;
    before = after;
  }
  return power;
}

/** Plain steps take out what rounding has left of the other eigenvectors, as far as each step still helps. */
function polished(matrix: readonly (readonly number[])[], start: readonly number[]): number[] {
  let vector = [...start];
  let change = Infinity;
  for (let step = 0; step < 50; step += 1) {
    const next = normalised(times(matrix, vector));
    const moved = furthest(vector, next);
    if (!(moved < change)) break;
    vector = next;
    change = moved;
  }
  return vector;
}

function dividedByLargest(matrix: readonly (readonly number[])[]): number[][] {
  const largest = Math.max(...matrix.map((row) => Math.max(...row)));
  return matrix.map((row) => row.map((value) => value / largest));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < a.length; k += 1) total += a[k]! * b[k]!;
  return total;
}

/** The largest change of an entry relative to itself. */
function furthest(before: readonly number[], after: readonly number[]): number {
  return before.reduce((most, value, i) => Math.max(most, Math.abs(after[i]! - value) / (value + after[i]!)), 0);
}
