import { type Direction, isSame, orderFreeSum } from './decision-table.ts';

/** How columns of different units are made comparable. */
export type Normalization = 'vector' | 'minmax' | 'sum' | 'none';

/** Columns made comparable, as rows again, all such that more is better; constant columns tell nothing. */
export type NormalisedColumns = { readonly rows: number[][]; readonly constant: number[] };

/**
 * A matrix whose columns can be added: more is better in each, units are gone.
 *
 * `vector` divides by the root of the sum of squares, and turns a `min` column's sign; `minmax` runs from the worst
 * (0) to the best (1) of the column, a constant column being 1 for all; `sum` divides by the column's sum, after
 * 1 / x in a `min` column, and so needs values from 0 (above 0 in a `min` column); `none` only turns signs.
 *
 * @example
 * normalisedColumns([[1, 10], [3, 30]], ['max', 'min'], 'minmax').rows; // => [[0, 1], [1, 0]]
 */
export function normalisedColumns(
  matrix: readonly (readonly number[])[],
  directions: readonly Direction[],
  how: Normalization,
): NormalisedColumns {
  if (!Object.hasOwn(ways, how)) throw new RangeError(`There is no normalization "${String(how)}".`);
  const columns = directions.map((direction, j) => {
    const column = matrix.map((row) => row[j]!);
    return ways[how](isConstant(column) ? column.map(() => Math.min(...column)) : column, direction, j);
  });
  const constant = directions.flatMap((_direction, j) => (isConstant(matrix.map((row) => row[j]!)) ? [j] : []));
  return { rows: matrix.map((_row, i) => columns.map((column) => column[i]!)), constant };
}

/** Values that differ by rounding only must not be run from worst to best. */
function isConstant(column: readonly number[]): boolean {
  return isSame(Math.min(...column), Math.max(...column));
}

type Way = (column: readonly number[], direction: Direction, j: number) => number[];

const signed = (column: readonly number[], direction: Direction): number[] =>
  // Not `-value` for a 0, which would become a −0.
  direction === 'max' ? [...column] : column.map((value) => 0 - value);

const ways: Readonly<Record<Normalization, Way>> = {
  none: (column, direction) => signed(column, direction),
  vector: (column, direction) => {
    const largest = Math.max(...column.map(Math.abs));
    if (largest === 0) return column.map(() => 0);
    const length = largest * Math.sqrt(orderFreeSum(column.map((value) => (value / largest) ** 2)));
    return signed(column, direction).map((value) => value / length);
  },
  minmax: (column, direction) => {
    const low = Math.min(...column);
    const high = Math.max(...column);
    if (low === high) return column.map(() => 1);
    return column.map((value) => (direction === 'max' ? value - low : high - value) / (high - low));
  },
  sum: (column, direction, j) => {
    column.forEach((value, i) => {
      if (value > 0 || (value === 0 && direction === 'max')) return;
      const least = direction === 'max' ? 'of 0 or more' : 'above 0';
      throw new RangeError(
        `Dividing by the sum needs values ${least}: row ${i}, column ${j} is ${value}. Use minmax instead.`,
      );
    });
    const better = direction === 'max' ? column : column.map((value) => 1 / value);
    const largest = Math.max(...better);
    if (largest === 0) return better.map(() => 0);
    const total = orderFreeSum(better.map((value) => value / largest));
    return better.map((value) => value / largest / total);
  },
};
