import { checkedWeights, type DecisionTable, type Ranked, ranksOf } from './decision-table.ts';
import { type Normalization, normalisedColumns } from './normalised-columns.ts';

/** A ranking with the columns in which all alternatives are the same, and which therefore decided nothing. */
export type RankedByColumns = Ranked & { readonly constant: number[] };

/**
 * How good alternatives are when everything is added up: the sum of each weight times the comparable value.
 *
 * By default each column is divided by its sum, after 1 / x where less is better (`sum`); `minmax`, `vector` and
 * `none` (values that are comparable already) are the other ways. Weights are made to sum to 1; a weight of 0 leaves
 * its criterion out, all weights 0 are refused. A constant column moves nobody past anybody; equal rows share a rank;
 * a single alternative has rank 1.
 *
 * @example
 * weightedSum({ matrix: [[80, 20], [60, 60]], weights: [1, 1], directions: ['max', 'max'], normalization: 'none' }).scores; // => [50, 60]
 */
export function weightedSum(table: DecisionTable & { readonly normalization?: Normalization }): RankedByColumns {
  const weights = checkedWeights(table);
  const { rows, constant } = normalisedColumns(table.matrix, table.directions, table.normalization ?? 'sum');
  const scores = rows.map((row) => row.reduce((sum, value, j) => sum + weights[j]! * value, 0));
  const sizes = rows.map((row) => row.reduce((sum, value, j) => sum + weights[j]! * Math.abs(value), 0));
  return { scores, ranking: ranksOf(scores, Math.max(...sizes)), constant };
}
