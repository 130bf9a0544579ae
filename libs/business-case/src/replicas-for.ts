import { exactDecimal } from './exact-decimal.ts';

/** How available each peer is, and for which share of time the content may be out of reach. */
export interface ReplicaQuestion {
  readonly availability: number;
  readonly unavailability: number;
}

/** Above this many decimal digits the powers are not multiplied out: no tie of that size can be told from rounding. */
const MOST_DIGITS = 20_000;

/**
 * How many full copies, on peers that come and go independently, keep content in reach: the least n with
 * (1 − a)^n ≤ ε, which is ceil(ln ε / ln(1 − a)).
 *
 * Where the logarithm falls on or near a whole number, the powers are compared exactly, with the numbers as they are written: two
 * peers of 0.99 give exactly 0.0001. An availability of 0 has no answer and is refused; so is a target outside 0 to 1.
 *
 * @example
 * replicasFor({ availability: 0.9, unavailability: 0.001 }); // => 3
 */
export function replicasFor({ availability, unavailability }: ReplicaQuestion): number {
  checkShares(availability, unavailability);
  if (availability === 1) return 1;
  const copies = Math.log(unavailability) / Math.log1p(-availability);
  const nearest = Math.round(copies);
  const isNearTie = Math.abs(copies - nearest) <= 1e-9 * Math.max(1, nearest);
  const enough = isNearTie && nearest >= 1 ? afterTie(availability, unavailability, nearest) : Math.ceil(copies);
  if (!Number.isSafeInteger(enough))
    throw new RangeError(`No number of peers that are there ${availability} of the time can be named for this target.`);
  return Math.max(1, enough);
}

/** The logarithm says about `nearest`: whether that many are enough is decided by whole numbers. */
function afterTie(availability: number, unavailability: number, nearest: number): number {
  const { digits, places } = exactDecimal(availability);
  const target = exactDecimal(unavailability);
  if (places * nearest + target.places > MOST_DIGITS) return nearest;
  const absent = 10n ** BigInt(places) - digits;
  const isEnough =
    absent ** BigInt(nearest) * 10n ** BigInt(target.places) <= target.digits * 10n ** BigInt(places * nearest);
  return isEnough ? nearest : nearest + 1;
}

/**
 * Refuses what cannot be an availability or a target.
 *
 * @example
 * checkShares(0.9, 0.001); // => undefined
 */
export function checkShares(availability: number, unavailability: number): void {
  if (!(availability > 0 && availability <= 1))
    throw new RangeError(`An availability must lie above 0 and be at most 1; got ${availability}.`);
  if (!(unavailability > 0 && unavailability < 1))
    throw new RangeError(`A target for being out of reach must lie between 0 and 1; got ${unavailability}.`);
}
