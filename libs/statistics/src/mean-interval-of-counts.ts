import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './interval.ts';
import { varianceOfCounts } from './rwg-of-counts.ts';

/** The mean of answers on a scale, with what it may be off by. */
export type MeanInterval = Interval & { readonly mean: number };

/**
 * The mean of answers already counted by level, with its interval; the first count is for level 1.
 *
 * Undefined for fewer than two answers. The interval never leaves the scale, and is never without width: one
 * answer's worth of the variance of answers by chance, (levels² − 1) / 12, is added to what was seen, so that five
 * people who all say the same do not make a certainty. The level is 0.95 unless given. Method: Student (1908).
 *
 * @example
 * meanIntervalOfCounts([0, 0, 0, 0, 5])?.low.toFixed(2); // => '4.21'
 */
export function meanIntervalOfCounts(
  counts: readonly number[],
  options: { readonly level?: number } = {},
): MeanInterval | undefined {
  const level = options.level ?? 0.95;
  if (!(level > 0 && level < 1)) throw new RangeError(`A level must lie strictly between 0 and 1; got ${level}.`);
  const seen = varianceOfCounts(counts);
  if (seen === undefined) return undefined;
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers;
  const chance = (counts.length ** 2 - 1) / 12;
  const variance = ((answers - 1) * seen + chance) / answers;
  const reach = studentQuantile(level, answers - 1) * Math.sqrt(variance / answers);
  return { mean, low: Math.max(1, mean - reach), high: Math.min(counts.length, mean + reach) };
}

/** How many standard errors to either side of a mean hold a share of Student's distribution, by its tie to the beta distribution. */
function studentQuantile(level: number, freedom: number): number {
  const share = betaQuantile(level, 0.5, freedom / 2);
  return Math.sqrt((freedom * share) / (1 - share));
}
