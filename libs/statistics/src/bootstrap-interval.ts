import { seededRandom } from '@peerway/kernel';
import { finiteNumber } from './finite-number.ts';
import type { Interval } from './interval.ts';
import { quantileSorted } from './quantile.ts';
import { sampleVariance } from './sample-variance.ts';

/** How many resamples to draw, how wide the interval is, and the seed that makes it repeatable. */
export type BootstrapOptions = { readonly seed: number; readonly resamples?: number; readonly level?: number };

/** An interval by resampling, with the standard error it implies. */
export type BootstrapInterval = Interval & { readonly standardError: number; readonly resamples: number };

/**
 * The interval of any statistic, by drawing the items again with replacement.
 *
 * Percentile method of Efron (1979): 2000 resamples and a level of 0.95 unless given. Two items are needed. The
 * same seed and order of items repeat the result to the bit.
 *
 * @example
 * bootstrapInterval([3, 3, 3], (items) => items[0] ?? 0, { seed: 1 }).high; // => 3
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  statistic: (resample: readonly Item[]) => number,
  options: BootstrapOptions,
): BootstrapInterval {
  const { resamples, level } = checkedOptions(options);
  if (items.length < 2) throw new RangeError(`A bootstrap needs at least two items; got ${items.length}.`);
  const random = seededRandom(options.seed);
  const results = new Float64Array(resamples);
  for (let round = 0; round < resamples; round += 1) {
    const resample = items.map(() => items[Math.floor(random() * items.length)] as Item);
    results[round] = finiteNumber(statistic(resample), `The statistic of resample ${round}`);
  }
  results.sort();
  return {
    low: quantileSorted(results, (1 - level) / 2),
    high: quantileSorted(results, (1 + level) / 2),
    standardError: Math.sqrt(sampleVariance(Array.from(results))),
    resamples,
  };
}

/**
 * The resamples and level that bootstrap options stand for; options that mean nothing are refused.
 *
 * @example
 * checkedOptions({ seed: 1 }).resamples; // => 2000
 */
export function checkedOptions(options: BootstrapOptions): { readonly resamples: number; readonly level: number } {
  const resamples = options.resamples ?? 2000;
  const level = options.level ?? 0.95;
  if (!Number.isInteger(resamples) || resamples < 2) {
    throw new RangeError(`Resamples must be a whole number from 2 on; got ${resamples}.`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`A level must lie strictly between 0 and 1; got ${level}.`);
  return { resamples, level };
}
