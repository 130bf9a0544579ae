import { checkedCorrelation, type Matrix } from './correlation-matrix.ts';
import { nearestCorrelation } from './nearest-correlation.ts';
import { normalProbability, normalQuantile } from './normal-distribution.ts';
import { openUnit, type Random } from './sample.ts';

/**
 * A source of rows of numbers in (0, 1) that move together as the correlations say; each alone is uniform.
 *
 * Feed each number of a row to `distributionQuantile` to draw correlated quantities. The correlations are those of
 * the normal scores. A matrix that contradicts itself is refused; with `repair: 'nearest'` the nearest one that
 * does not is used instead (look at `nearestCorrelation` for what that changes). Each row takes as many random
 * numbers as the matrix has rows. Method: the normal copula (Iman and Conover 1982; Li 2000).
 *
 * @example
 * gaussianCopula([[1, 1], [1, 1]], () => 0.5)().map((share) => share.toFixed(3)); // => ['0.500', '0.500']
 */
export function gaussianCopula(
  correlation: Matrix,
  random: Random,
  options: { readonly repair?: 'nearest' } = {},
): () => number[] {
  const { values, vectors } = checkedCorrelation(
    options.repair === 'nearest' ? nearestCorrelation(correlation).matrix : correlation,
  );
  // Eigenvectors scaled by the root of their eigenvalue: unlike Cholesky's, this root exists for a singular matrix.
  const root = correlation.map((_row, i) => values.map((value, k) => vectors[k]![i]! * Math.sqrt(Math.max(0, value))));
  return () => {
    const normals = root.map(() => normalQuantile(openUnit(random)));
    return root.map((row) => {
      const score = row.reduce((sum, loading, k) => sum + loading * normals[k]!, 0);
      return Math.min(1 - 2 ** -53, Math.max(2 ** -1022, normalProbability(score)));
    });
  };
}
