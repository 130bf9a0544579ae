/**
 * Pairwise comparisons: row i, column j says how many times as much i counts as j; null where nobody compared them.
 */
export type JudgementMatrix = readonly (readonly (number | null)[])[];

/**
 * How far a product of two opposite judgements may be from 1: reciprocals written to three decimals pass (6 × 0.167).
 */
export const reciprocalTolerance = 0.003;

/**
 * Refuses comparisons that cannot be meant, naming the row and column, counted from 0.
 *
 * @example
 * checkJudgements([[1, 2], [0.5, 1]]); // => undefined
 */
export function checkJudgements(matrix: JudgementMatrix, tolerance: number = reciprocalTolerance): void {
  if (!isListOfLists(matrix)) {
    throw new RangeError('A matrix of judgements is a list of rows, each a list of numbers.');
  }
  if (matrix.length === 0) throw new RangeError('A matrix of judgements needs at least one row; it is empty.');
  matrix.forEach((row, i) => {
    if (row.length !== matrix.length) {
      throw new RangeError(
        `A matrix of judgements must be square: row ${i} has ${row.length} entries where there are ${matrix.length} rows.`,
      );
    }
  });
  // Not `forEach`, which would pass over places that were never filled.
  matrix.forEach((row, i) => Array.from(row).forEach((value, j) => checkEntry(value, i, j)));
  matrix.forEach((row, i) => row.forEach((_value, j) => checkPair(matrix, [i, j], tolerance)));
}

function isListOfLists(given: unknown): boolean {
  return Array.isArray(given) && Array.from(given).every((row) => Array.isArray(row));
}

function checkEntry(value: number | null, i: number, j: number): void {
  const place = `row ${i}, column ${j}`;
  if (i === j) {
    if (value !== null && value !== 1) {
      throw new RangeError(`A thing compared with itself counts the same: ${place} must be 1; got ${value}.`);
    }
    return;
  }
  if (value === null) return;
  if (!Number.isFinite(value) || value <= 0) {
    throw new RangeError(`A judgement must be a positive finite number; got ${value} in ${place}.`);
  }
  // Beyond this, products of judgements leave the range of numbers.
  if (value > 1e100 || value < 1e-100) {
    throw new RangeError(`A judgement must lie between 1e-100 and 1e100; got ${value} in ${place}.`);
  }
}

function checkPair(matrix: JudgementMatrix, [i, j]: readonly [number, number], tolerance: number): void {
  if (j <= i) return;
  const there = matrix[i]![j]!;
  const back = matrix[j]![i]!;
  const where = `row ${i}, column ${j} is ${there} and row ${j}, column ${i} is ${back}`;
  if ((there === null) !== (back === null)) {
    throw new RangeError(`A comparison is there both ways or not at all: ${where}.`);
  }
  if (there !== null && !(Math.abs(there * back - 1) <= tolerance)) {
    throw new RangeError(`The two directions of a comparison must be reciprocal: ${where}.`);
  }
}
