import { forecastAdoption } from './forecast-adoption.ts';

/** That adoption stays behind what was likely. */
export interface AdoptionStall {
  /** `standing`: no more take part than some periods ago. `belowRange`: fewer than the range of a forecast made then, which holds 19 times in 20. */
  readonly kind: 'belowRange' | 'standing';
  /** The period since which it is so, counted from 0. */
  readonly since: number;
  /** What was likely by now, at the low end; null where there was no forecast. */
  readonly likelyAtLeast: number | null;
}

/** Over how many periods it is looked back. */
const lookBack = 3;

/**
 * Whether adoption has stalled: what came over the last three periods lies below the 95 % range that a forecast of then gave, or nobody
 * was added though some could be. Null if it goes on, or if it is too early to tell.
 *
 * @example
 * adoptionStall([0, 20, 45, 80, 120, 120, 119, 119], { marketSize: 400, seed: 1 })?.kind; // => 'standing'
 */
export function adoptionStall(
  cumulative: readonly number[],
  { marketSize, seed }: { readonly marketSize: number; readonly seed: number },
): AdoptionStall | null {
  const last = cumulative.at(-1);
  const then = cumulative.slice(0, -lookBack);
  if (last === undefined || then.length < 2 || last >= marketSize) return null;
  const since = then.length - 1;
  const forecast = forecastAdoption(then, { marketSize, periodsAhead: lookBack, coverage: 0.95, seed });
  const low = forecast.state === 'forecast' ? (forecast.curve.at(-1)?.low ?? null) : null;
  if (last <= (then.at(-1) ?? 0)) return { kind: 'standing', since, likelyAtLeast: low };
  return low !== null && last < low ? { kind: 'belowRange', since, likelyAtLeast: low } : null;
}
