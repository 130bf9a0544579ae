/** How a share of adopters grows: by those who start on their own (p), and by those who follow others (q). */
export interface BassRates {
  /** Innovation: the share of those still outside who start on their own, per period; above 0. */
  readonly p: number;
  /** Imitation: how strongly those who take part draw in others, per period; 0 or more. */
  readonly q: number;
}

/** A curve at one time, with its slopes by the two rates. */
export interface BassPoint {
  readonly value: number;
  readonly byP: number;
  readonly byQ: number;
}

/**
 * The share of the market that has adopted by a time, with its exact derivatives by p and q (Bass 1969).
 *
 * Time is in periods since nobody had adopted; the share is within 0 and 1.
 *
 * @example
 * bassShare({ p: 0.03, q: 0.38 }, 6).value.toFixed(4); // => '0.4392'
 */
export function bassShare(rates: BassRates, time: number): BassPoint {
  const { p, q } = checkedRates(rates);
  const left = Math.exp(-(p + q) * time);
  const ratio = q / p;
  const below = 1 + ratio * left;
  const gone = -Math.expm1(-(p + q) * time);
  const byTime = ((1 + ratio) * time * left) / below / below;
  const byRatio = (gone * left) / below / below;
  return { value: gone / below, byP: byTime + (byRatio * ratio) / p, byQ: byTime - byRatio / p };
}

/**
 * How fast the share grows at a time, (p + q·F)·(1 - F) for a share F, with its exact derivatives (Bass 1969).
 *
 * @example
 * bassDensity({ p: 0.03, q: 0.38 }, 0).value.toFixed(4); // => '0.0300'
 */
export function bassDensity(rates: BassRates, time: number): BassPoint {
  const { p, q } = rates;
  const share = bassShare(rates, time);
  const outside = shareOutside(rates, time);
  const hazard = p + q * share.value;
  const slope = q * outside - hazard;
  return {
    value: hazard * outside,
    byP: outside + slope * share.byP,
    byQ: share.value * outside + slope * share.byQ,
  };
}

/**
 * The time at which most adopt, ln(q / p) / (p + q), in periods since the start; null where q does not exceed p:
 * adoption then only slows down.
 *
 * @example
 * bassPeakTime({ p: 0.0024796, q: 0.06541 })?.toFixed(1); // => '48.2'
 */
export function bassPeakTime(rates: BassRates): number | null {
  const { p, q } = checkedRates(rates);
  return q > p ? Math.log(q / p) / (p + q) : null;
}

/** One minus the share, without the loss of digits that the subtraction has once nearly all have adopted. */
function shareOutside({ p, q }: BassRates, time: number): number {
  const left = Math.exp(-(p + q) * time);
  return (left * (1 + q / p)) / (1 + (q / p) * left);
}

function checkedRates(rates: BassRates): BassRates {
  const { p, q } = rates;
  if (p > 0 && q >= 0 && Number.isFinite(p + q)) return rates;
  throw new RangeError(`A Bass curve needs p above 0 and q of 0 or more; got ${p} and ${q}.`);
}
