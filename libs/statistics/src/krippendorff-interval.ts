import { seededRandom } from '@peerway/kernel';
import { type BootstrapOptions, checkedOptions } from './bootstrap-interval.ts';
import type { Interval } from './interval.ts';
import { type AgreementMetric, alphaOfUnits, type Ratings, unitsOf } from './krippendorff-alpha.ts';
import { quantileSorted } from './quantile.ts';

/** An interval for alpha, and how many resamples it rests on. */
export type KrippendorffInterval = Interval & { readonly resamples: number; readonly undefinedResamples: number };

/**
 * The interval of Krippendorff's alpha, by drawing the units again with replacement.
 *
 * Resamples in which all values are equal have no alpha: they are counted and left out. Undefined when alpha
 * itself is, or when more than half of the resamples have none. 2000 resamples, level 0.95 unless given.
 *
 * @example
 * krippendorffInterval([[1, 2, 3, 4], [1, 2, 3, 4]], 'ordinal', { seed: 1 })?.low; // => 1
 */
export function krippendorffInterval(
  ratings: Ratings,
  metric: AgreementMetric,
  options: BootstrapOptions,
): KrippendorffInterval | undefined {
  const { resamples, level } = checkedOptions(options);
  const units = unitsOf(ratings, metric);
  if (alphaOfUnits(units, metric) === undefined) return undefined;
  const random = seededRandom(options.seed);
  const alphas: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const resample = units.map(() => units[Math.floor(random() * units.length)]!);
    const alpha = alphaOfUnits(resample, metric);
    if (alpha !== undefined) alphas.push(alpha);
  }
  if (alphas.length < resamples / 2) return undefined;
  const sorted = Float64Array.from(alphas).sort();
  return {
    low: quantileSorted(sorted, (1 - level) / 2),
    high: quantileSorted(sorted, (1 + level) / 2),
    resamples,
    undefinedResamples: resamples - alphas.length,
  };
}
