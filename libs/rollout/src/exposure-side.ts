import { quantileSorted } from '@peerway/statistics';
import type { DrawnSide } from './drawn-exposure.ts';
import { meanAndVariance } from './mean-and-variance.ts';

/** How one figure of an exposure is spread. */
export interface ExposureFigure {
  /** Exact: how often times how much, added up. */
  readonly expected: number;
  /** The mean of the draws, and how far it may lie from the exact one by chance. */
  readonly mean: number;
  readonly standardError: number;
  readonly p50: number;
  readonly p80: number;
  readonly p95: number;
  /** How likely more than an amount is, at 101 amounts from 0 to the most that was drawn on either side. */
  readonly curve: readonly ExceedancePoint[];
}

/** How likely more than an amount is lost. */
export interface ExceedancePoint {
  readonly amount: number;
  readonly probability: number;
}

/** The exposure before or after the responses. */
export interface ExposureSide {
  readonly money: ExposureFigure;
  readonly days: ExposureFigure;
}

const STEPS = 100;

/**
 * How the losses that were drawn are spread; `widest` is where the curves end, so that two can be laid over each other.
 *
 * @example
 * const drawn = { money: Float64Array.of(0, 10), days: Float64Array.of(1, 1) };
 * exposureSide({ money: 5, days: 1 }, drawn, { money: 10, days: 1 }).money.curve[0]; // => { amount: 0, probability: 0.5 }
 */
export function exposureSide(
  expected: { readonly money: number; readonly days: number },
  drawn: DrawnSide,
  widest: { readonly money: number; readonly days: number },
): ExposureSide {
  const figure = (of: 'money' | 'days'): ExposureFigure => {
    const { mean, variance } = meanAndVariance(drawn[of]);
    const [p50, p80, p95] = [0.5, 0.8, 0.95].map((share) => quantileSorted(drawn[of], share));
    return {
      expected: expected[of],
      mean,
      standardError: Math.sqrt(variance / drawn[of].length),
      p50: p50!,
      p80: p80!,
      p95: p95!,
      curve: exceedance(drawn[of], widest[of]),
    };
  };
  return { money: figure('money'), days: figure('days') };
}

function exceedance(sorted: Float64Array, widest: number): ExceedancePoint[] {
  if (widest === 0) return [{ amount: 0, probability: 0 }];
  let at = 0;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const amount = step === STEPS ? widest : (widest * step) / STEPS;
    while (at < sorted.length && sorted[at]! <= amount) at += 1;
    return { amount, probability: (sorted.length - at) / sorted.length };
  });
}
