import { exactDecimal } from './exact-decimal.ts';
import { checkShares, replicasFor } from './replicas-for.ts';

/** How available each peer is, how many fragments are enough, and for which share of time the content may be out of reach. */
export interface ErasureQuestion {
  readonly availability: number;
  /** How many fragments make the content whole again. */
  readonly needed: number;
  readonly unavailability: number;
}

const MOST_NEEDED = 10_000;
const MOST_FRAGMENTS = 1e9;
/** Above this many decimal digits an exact sum takes too long, and no tie of that size can be told from rounding. */
const MOST_DIGITS = 4_000;

/**
 * How many fragments, on peers that come and go independently, keep content in reach of which `needed` fragments are enough:
 * the least n with P(fewer than `needed` of n are there) ≤ ε, by the binomial distribution.
 *
 * Sums are made of logarithms, from the largest term down, and where they come within rounding of the target they are compared
 * exactly, with the numbers as they are written. With one fragment needed it is `replicasFor`.
 *
 * @example
 * erasureFor({ availability: 0.5, needed: 2, unavailability: 0.1 }); // => 7
 */
export function erasureFor({ availability, needed, unavailability }: ErasureQuestion): number {
  checkShares(availability, unavailability);
  if (!Number.isSafeInteger(needed) || needed < 1 || needed > MOST_NEEDED)
    throw new RangeError(`The fragments needed must be a whole number from 1 to ${MOST_NEEDED}; got ${needed}.`);
  if (availability === 1) return needed;
  if (needed === 1) return replicasFor({ availability, unavailability });
  const isEnough = (fragments: number): boolean => meets({ fragments, needed, availability, unavailability });
  let tooFew = needed - 1;
  let enough = needed;
  while (!isEnough(enough)) {
    tooFew = enough;
    enough *= 2;
    if (enough > MOST_FRAGMENTS)
      throw new RangeError(
        `More than ${MOST_FRAGMENTS} fragments on peers that are there ${availability} of the time.`,
      );
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

interface Tail {
  readonly fragments: number;
  readonly needed: number;
  readonly availability: number;
}

function meets({ unavailability, ...tail }: Tail & { unavailability: number }): boolean {
  const apart = Math.log(shortfall(tail)) - Math.log(unavailability);
  if (Math.abs(apart) > 1e-9) return apart < 0;
  return meetsExactly(tail, unavailability) ?? apart <= 0;
}

/**
 * The probability that fewer than `needed` of so many fragments are there, each independently with this availability.
 *
 * @example
 * shortfall({ fragments: 2, needed: 1, availability: 0.9 }).toFixed(12); // => '0.010000000000'
 */
export function shortfall({ fragments, needed, availability }: Tail): number {
  if (needed > fragments) return 1;
  if (availability >= 1) return 0;
  if (availability <= 0) return 1;
  const top = needed - 1;
  const odds = availability / (1 - availability);
  // Below the mean the terms rise with the number that are there: from the largest term down, each is a part of the one before.
  let logTop = fragments * Math.log1p(-availability) + top * Math.log(odds);
  for (let at = 1; at <= top; at += 1) logTop += Math.log((fragments - at + 1) / at);
  let term = 1;
  let sum = 1;
  for (let at = top; at > 0; at -= 1) {
    term *= at / ((fragments - at + 1) * odds);
    sum += term;
    if (sum > 1e280) return Math.min(1, sumUp({ fragments, needed, availability }));
  }
  return Math.min(1, Math.exp(logTop + Math.log(sum)));
}

/** The same sum where the terms fall instead: far above the mean, nearly all of the probability lies in it. */
function sumUp({ fragments, needed, availability }: Tail): number {
  const odds = availability / (1 - availability);
  let logTerm = fragments * Math.log1p(-availability);
  let sum = Math.exp(logTerm);
  for (let at = 1; at < needed; at += 1) {
    logTerm += Math.log(((fragments - at + 1) / at) * odds);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** The comparison in whole numbers; undefined where they would grow too long. */
function meetsExactly({ fragments, needed, availability }: Tail, unavailability: number): boolean | undefined {
  const { digits, places } = exactDecimal(availability);
  const target = exactDecimal(unavailability);
  if (places * fragments > MOST_DIGITS) return undefined;
  const whole = 10n ** BigInt(places);
  const absent = whole - digits;
  let ways = 1n;
  let sum = 0n;
  for (let there = 0; there < needed; there += 1) {
    if (there > 0) ways = (ways * BigInt(fragments - there + 1)) / BigInt(there);
    sum += ways * digits ** BigInt(there) * absent ** BigInt(fragments - there);
  }
  return sum * 10n ** BigInt(target.places) <= target.digits * whole ** BigInt(fragments);
}
