import type { FlowTerm } from './cash-flow-terms.ts';

/**
 * What is known of the sum on one piece of the line, seen from its middle: amounts there, times from their centre of gravity.
 * Dividing the sum by a positive exponential moves no root and makes it flat, which settles most pieces at once.
 */
export interface Piece {
  readonly middle: number;
  readonly weights: readonly number[];
  readonly times: readonly number[];
  /** What rounding may add up to. */
  readonly noise: number;
  readonly verdict: 'empty' | 'flat' | 'monotone' | 'bent' | 'unclear';
}

/** A flat piece is no wider than this: where a sum is nothing to the last digit, its root is not known better. */
const flattest = 1e-3;

/** Looks at the sum of amount × exp(time × u) between two ends. */
export function pieceAt(terms: readonly FlowTerm[], low: number, high: number): Piece {
  const middle = (low + high) / 2;
  const half = (high - low) / 2;
  const logs = terms.map(({ amount, time }) => Math.log(Math.abs(amount)) + time * middle);
  const highest = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const weights = logs.map((log, i) => Math.sign(terms[i]!.amount) * Math.exp(log - highest));
  const size = weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
  const centre = weights.reduce((sum, weight, i) => sum + Math.abs(weight) * terms[i]!.time, 0) / size;
  const times = terms.map(({ time }) => time - centre);
  const noise = (terms.length + 8) * 8 * Number.EPSILON * size;
  return { middle, weights, times, noise, verdict: verdictOf({ weights, times, half, noise }) };
}

interface Around {
  readonly weights: readonly number[];
  readonly times: readonly number[];
  readonly half: number;
  readonly noise: number;
}

function verdictOf({ weights, times, half, noise }: Around): Piece['verdict'] {
  let value = 0;
  let [lowSlope, highSlope, lowBend, highBend] = [0, 0, 0, 0];
  for (let i = 0; i < weights.length; i += 1) {
    const [weight, time] = [weights[i]!, times[i]!];
    const spread = Math.exp(Math.abs(time) * half);
    const [slope, bend] = [weight * time, weight * time * time];
    value += weight;
    lowSlope += slope > 0 ? slope / spread : slope * spread;
    highSlope += slope > 0 ? slope * spread : slope / spread;
    lowBend += bend > 0 ? bend / spread : bend * spread;
    highBend += bend > 0 ? bend * spread : bend / spread;
  }
  if (!Number.isFinite(lowBend) || !Number.isFinite(highBend)) return 'unclear';
  const change = half * Math.max(Math.abs(lowSlope), Math.abs(highSlope));
  if (Math.abs(value) > change + noise) return 'empty';
  if (Math.abs(value) + change <= 2 * noise && half < flattest) return 'flat';
  if (lowSlope > noise || highSlope < -noise) return 'monotone';
  return lowBend > noise || highBend < -noise ? 'bent' : 'unclear';
}

/** The sum, or its slope, at u: both divided by the same exponential as the piece. */
export function pieceValue({ middle, weights, times }: Piece, u: number, order: 0 | 1 = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const term = weights[i]! * Math.exp(times[i]! * (u - middle));
    sum += order === 0 ? term : term * times[i]!;
  }
  return sum;
}

/** The point between two ends of different sign where the sign changes, to the last digit: bisection, sped up by secants. */
export function rootBetween(of: (u: number) => number, low: number, high: number): number {
  let [a, b, atA, atB] = [low, high, of(low), of(high)];
  for (let step = 0; step < 200; step += 1) {
    const bisect = (a + b) / 2;
    const secant = b - (atB * (b - a)) / (atB - atA);
    const next = step % 3 === 2 || !(secant > a && secant < b) ? bisect : secant;
    const value = of(next);
    if (value === 0) return next;
    if (value > 0 === atA > 0) [a, atA] = [next, value];
    else [b, atB] = [next, value];
    if (b - a <= 2 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b), Number.EPSILON)) break;
  }
  return Math.abs(atA) < Math.abs(atB) ? a : b;
}
