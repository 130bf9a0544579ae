import { betaQuantile } from './beta-quantile.ts';
import type { Distribution, ThreePoint } from './distribution.ts';
import { finiteNumber } from './finite-number.ts';
import { normalQuantile } from './normal-distribution.ts';

/**
 * The value of an uncertain quantity below which a given share of its outcomes lies.
 *
 * The share is 0 to 1; for a lognormal strictly between them, as it has no greatest value. A distribution whose
 * points coincide gives that point. Beta-PERT has the shapes of Clark (1962) with a weight of four on the mode.
 *
 * @example
 * distributionQuantile({ kind: 'triangular', low: 0, mode: 2, high: 4 }, 0.5); // => 2
 */
export function distributionQuantile(distribution: Distribution, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability must lie between 0 and 1; got ${probability}.`);
  }
  switch (distribution.kind) {
    case 'uniform':
      return uniformQuantile(distribution, probability);
    case 'triangular':
      return triangularQuantile(distribution, probability);
    case 'betaPert':
      return betaPertQuantile(distribution, probability);
    case 'lognormal':
      return lognormalQuantile(distribution, probability);
  }
}

function uniformQuantile({ low, high }: { readonly low: number; readonly high: number }, probability: number): number {
  finiteNumber(low, 'The low end');
  finiteNumber(high, 'The high end');
  if (low > high) throw new RangeError(`The low end ${low} lies above the high end ${high}.`);
  return low + (high - low) * probability;
}

function triangularQuantile(points: ThreePoint, probability: number): number {
  const { low, mode, high } = checkedPoints(points);
  const width = high - low;
  if (width === 0) return low;
  const share = (mode - low) / width;
  return probability <= share
    ? low + Math.sqrt(probability * width * (mode - low))
    : high - Math.sqrt((1 - probability) * width * (high - mode));
}

function betaPertQuantile(points: ThreePoint, probability: number): number {
  const { low, mode, high } = checkedPoints(points);
  const width = high - low;
  if (width === 0) return low;
  const a = 1 + (4 * (mode - low)) / width;
  const b = 1 + (4 * (high - mode)) / width;
  return low + width * betaQuantile(probability, a, b);
}

function lognormalQuantile(spread: Extract<Distribution, { kind: 'lognormal' }>, probability: number): number {
  finiteNumber(spread.logMean, 'The mean of the logarithm');
  if (!(spread.logDeviation >= 0) || !Number.isFinite(spread.logDeviation)) {
    throw new RangeError(`The deviation of the logarithm must be zero or more; got ${spread.logDeviation}.`);
  }
  if (spread.logDeviation === 0) return Math.exp(spread.logMean);
  return Math.exp(spread.logMean + spread.logDeviation * normalQuantile(probability));
}

function checkedPoints(points: ThreePoint): ThreePoint {
  finiteNumber(points.low, 'The low point');
  finiteNumber(points.mode, 'The mode');
  finiteNumber(points.high, 'The high point');
  if (!(points.low <= points.mode && points.mode <= points.high)) {
    throw new RangeError(`Low ${points.low}, mode ${points.mode}, high ${points.high} are not in ascending order.`);
  }
  return points;
}
