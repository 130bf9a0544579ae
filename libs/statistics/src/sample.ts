import type { ThreePoint } from './distribution.ts';
import { distributionQuantile } from './distribution-quantile.ts';

/** A source of random numbers in [0, 1), such as `seededRandom`. */
export type Random = () => number;

/**
 * One draw of a quantity with a least, most likely and greatest value, the middle weighing most.
 *
 * Beta-PERT as Clark (1962) has it: the mean is (low + 4 × mode + high) / 6. One random number for each draw.
 *
 * @example
 * sampleBetaPert({ low: 2, mode: 2, high: 2 }, () => 0.3); // => 2
 */
export function sampleBetaPert(points: ThreePoint, random: Random): number {
  return distributionQuantile({ kind: 'betaPert', ...points }, openUnit(random));
}

/**
 * One draw of a quantity with a least, most likely and greatest value, falling off in straight lines.
 *
 * @example
 * sampleTriangular({ low: 0, mode: 1, high: 2 }, () => 0.125); // => 0.5
 */
export function sampleTriangular(points: ThreePoint, random: Random): number {
  return distributionQuantile({ kind: 'triangular', ...points }, openUnit(random));
}

/**
 * One draw of a quantity that may lie anywhere between two ends alike.
 *
 * @example
 * sampleUniform({ low: 10, high: 20 }, () => 0.25); // => 12.5
 */
export function sampleUniform(ends: { readonly low: number; readonly high: number }, random: Random): number {
  return distributionQuantile({ kind: 'uniform', ...ends }, openUnit(random));
}

/**
 * One draw of a positive quantity whose logarithm is normal: many small values and a long tail.
 *
 * @example
 * sampleLognormal({ logMean: 0, logDeviation: 1 }, () => 0.5); // => 1
 */
export function sampleLognormal(
  spread: { readonly logMean: number; readonly logDeviation: number },
  random: Random,
): number {
  return distributionQuantile({ kind: 'lognormal', ...spread }, openUnit(random));
}

/**
 * A random number strictly between 0 and 1: an exact 0 is moved to the middle of the smallest step.
 *
 * @example
 * openUnit(() => 0) > 0; // => true
 */
export function openUnit(random: Random): number {
  const drawn = random();
  if (!(drawn >= 0 && drawn < 1)) throw new RangeError(`A random number must lie in [0, 1); got ${drawn}.`);
  return drawn === 0 ? 2 ** -33 : drawn;
}
