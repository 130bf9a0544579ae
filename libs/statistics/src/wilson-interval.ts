import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-distribution.ts';

/**
 * The interval for a share seen as so many successes of so many trials: honest for small counts, and never
 * outside 0 to 1.
 *
 * The level is 0.95 unless given. At least one trial. Method: Wilson (1927), without continuity correction.
 *
 * @example
 * wilsonInterval(5, 10).low.toFixed(4); // => '0.2366'
 */
export function wilsonInterval(successes: number, trials: number, options: { readonly level?: number } = {}): Interval {
  const level = options.level ?? 0.95;
  if (!(level > 0 && level < 1)) throw new RangeError(`A level must lie strictly between 0 and 1; got ${level}.`);
  if (!(trials > 0) || !Number.isFinite(trials)) throw new RangeError(`Trials must be above zero; got ${trials}.`);
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`Successes must lie between 0 and the ${trials} trials; got ${successes}.`);
  }
  const z = normalQuantile(0.5 + level / 2);
  const share = successes / trials;
  const spread = (z * z) / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const reach = (z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) / (1 + spread);
  // With no success, or nothing but success, the ends are exactly 0 and 1; subtraction would leave a crumb.
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === trials ? 1 : Math.min(1, centre + reach),
  };
}
