/** Whether more or less of a criterion is better. */
export type Direction = 'max' | 'min';

/** Alternatives as rows, criteria as columns, a weight and a direction for each criterion. */
export type DecisionTable = {
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
};

/** How good each alternative is, and its rank: 1 is best, equals share a rank. */
export type Ranked = { readonly scores: number[]; readonly ranking: number[] };

/**
 * The weights of a table, made to sum to 1, once everything in it has been found to be something that can be meant.
 *
 * A single weight of 0 is a criterion that does not count; all weights 0 are refused.
 *
 * @example
 * checkedWeights({ matrix: [[1, 2]], weights: [1, 3], directions: ['max', 'min'] }); // => [0.25, 0.75]
 */
export function checkedWeights({ matrix, weights, directions }: DecisionTable): number[] {
  const criteria = weights.length;
  if (matrix.length === 0) throw new RangeError('There is nothing to choose from: the matrix has no rows.');
  if (criteria === 0) throw new RangeError('There is nothing to choose by: there are no weights.');
  if (directions.length !== criteria) {
    throw new RangeError(`Each weight needs one direction: ${criteria} weights, ${directions.length} directions.`);
  }
  // Not `forEach` on the lists themselves, which would pass over places that were never filled.
  Array.from(matrix).forEach((row, i) => {
    if (!Array.isArray(row)) throw new RangeError(`Row ${i} must be a list of values; got ${String(row)}.`);
    if (row.length !== criteria) {
      throw new RangeError(`Row ${i} has ${row.length} values where there are ${criteria} weights.`);
    }
    Array.from(row).forEach((value, j) => checkValue(value, i, j));
  });
  Array.from(directions).forEach((direction, j) => checkDirection(direction, j));
  return unitWeights(weights);
}

/**
 * Weights made to sum to 1; negative, endless and missing ones are refused, and so are weights that are all 0.
 *
 * @example
 * unitWeights([2, 6]); // => [0.25, 0.75]
 */
export function unitWeights(weights: readonly number[]): number[] {
  Array.from(weights).forEach((weight, j) => {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`The weight of column ${j} must be a finite number of 0 or more; got ${weight}.`);
    }
  });
  const largest = Math.max(...weights);
  if (!(largest > 0)) throw new RangeError('All weights are 0: at least one criterion must count.');
  const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
  return weights.map((weight) => weight / largest / total);
}

/**
 * Refuses a direction that is neither max nor min, naming its column.
 *
 * @example
 * checkDirection('max', 0); // => undefined
 */
export function checkDirection(direction: Direction, column: number | string): void {
  if (direction !== 'max' && direction !== 'min') {
    throw new RangeError(`The direction of column ${column} must be max or min; got ${String(direction)}.`);
  }
}

function checkValue(value: number, i: number, j: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Row ${i}, column ${j} must be a finite number; got ${value}.`);
  }
  // Beyond this, differences and squares leave the range of numbers.
  if (Math.abs(value) > 1e150) throw new RangeError(`Row ${i}, column ${j} is too large: ${value}.`);
}

/**
 * The sum of numbers, the same to the last bit in whatever order they come.
 *
 * @example
 * orderFreeSum([0.1, 0.2, 0.3]) === orderFreeSum([0.3, 0.1, 0.2]); // => true
 */
export function orderFreeSum(values: readonly number[]): number {
  return Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0);
}

/** Numbers this close, as a share of their size or of what was added up, differ by rounding only. */
const ROUNDING = 1e-13;

/**
 * Whether two values are the same but for rounding: 0.1 + 0.2 is no more than 0.3.
 *
 * @example
 * isSame(0.1 + 0.2, 0.3); // => true
 */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

/**
 * The rank of each score: the highest is 1, equals share a rank, and the next one counts all before it.
 *
 * @example
 * ranksOf([0.2, 0.9, 0.9, 0.1]); // => [3, 1, 1, 4]
 */
export function ranksOf(scores: readonly number[], size = Math.max(0, ...scores.map(Math.abs))): number[] {
  const order = scores.map((_score, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const margin = ROUNDING * size;
  const ranks = scores.map(() => 1);
  let head = 0;
  order.forEach((alternative, place) => {
    if (scores[order[head]!]! - scores[alternative]! > margin) head = place;
    ranks[alternative] = head + 1;
  });
  return ranks;
}
