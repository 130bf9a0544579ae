import { checkedWeights, type DecisionTable, ranksOf } from './decision-table.ts';
import { normalisedColumns } from './normalised-columns.ts';
import type { RankedByColumns } from './weighted-sum.ts';

/**
 * How close each alternative is to the best there is on every criterion, and how far from the worst: 0 to 1.
 *
 * The score is d⁻ / (d⁺ + d⁻), with Euclidean distances of the weighted, comparable values to the best and the worst
 * of each column (Hwang and Yoon 1981). Columns are made comparable by their length (`vector`, the default) or run
 * from worst to best (`minmax`). A constant column adds no distance. Where nothing tells alternatives apart (one
 * alternative, or all rows equal) best and worst are the same and as near: every score is 0.5, every rank 1, and
 * `constant` names every column. Weights are made to sum to 1; all weights 0 are refused.
 *
 * @example
 * topsis({ matrix: [[1, 5], [3, 5]], weights: [1, 1], directions: ['max', 'min'] }).scores; // => [0, 1]
 */
export function topsis(table: DecisionTable & { readonly normalization?: 'vector' | 'minmax' }): RankedByColumns {
  const weights = checkedWeights(table);
  const { rows, constant } = normalisedColumns(table.matrix, table.directions, table.normalization ?? 'vector');
  const weighted = rows.map((row) => row.map((value, j) => value * weights[j]!));
  const best = weights.map((_weight, j) => Math.max(...weighted.map((row) => row[j]!)));
  const worst = weights.map((_weight, j) => Math.min(...weighted.map((row) => row[j]!)));
  const scores = weighted.map((row) => {
    const fromBest = Math.hypot(...row.map((value, j) => value - best[j]!));
    const fromWorst = Math.hypot(...row.map((value, j) => value - worst[j]!));
    return fromBest + fromWorst === 0 ? 0.5 : fromWorst / (fromBest + fromWorst);
  });
  return { scores, ranking: ranksOf(scores), constant };
}
