import { wilsonInterval } from '@peerway/statistics';
import type { Prediction } from './prediction.ts';

/** Predictions of about one probability, and how many of them came true. */
export interface CalibrationBin {
  /** From which probability on, and up to which; the last bin holds its upper end. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean of the probabilities that were said. */
  readonly said: number;
  /** The share that came true, 0 to 1. */
  readonly happened: number;
  /** Between which shares the true one lies, 95 times in 100 (Wilson 1927). */
  readonly low: number;
  readonly high: number;
}

/** How good probabilities were that people gave for a yes or a no. */
export interface ChanceScore {
  readonly count: number;
  /** The mean squared distance between what was said and what came, 0 (always sure and right) to 1 (Brier 1950). */
  readonly brier: number;
  /** What always saying the share that came true would have scored: the uncertainty of Murphy (1973). */
  readonly uncertainty: number;
  /** By how much what was said differs from what came, in groups of about the same probability; 0 is perfect. */
  readonly reliability: number;
  /** How far these groups differ from the overall share; more is better. */
  readonly resolution: number;
  readonly bins: readonly CalibrationBin[];
}

/** How often values fell into the ranges that people gave. */
export interface CoverageScore {
  readonly count: number;
  /** The share of values within their range, 0 to 1, and between which shares the true one lies, 95 times in 100. */
  readonly within: number;
  readonly low: number;
  readonly high: number;
  /** The mean of the shares that were said. */
  readonly said: number;
}

/** How well those who predict know what they do not know. */
export interface Calibration {
  /** Null while fewer than ten are settled: too few to say anything. */
  readonly chances: ChanceScore | null;
  readonly ranges: CoverageScore | null;
  /** How many probabilities and how many ranges are settled. */
  readonly settledChances: number;
  readonly settledRanges: number;
  /** Predictions that nobody settled though their day is past. */
  readonly overdue: readonly string[];
}

const fewest = 10;
const bins = 5;

/**
 * How well calibrated predictions were: probabilities by the Brier score with Murphy's parts, ranges by how often they held. What is
 * not settled counts for nothing; fewer than ten of a kind say nothing. Reliability and resolution are by five bins of what was said.
 *
 * @example
 * calibration([], '2026-05-01').chances; // => null
 */
export function calibration(predictions: readonly Prediction[], today: string): Calibration {
  const chances = predictions.flatMap(({ chance, outcome }) =>
    chance === null || outcome === null || outcome.happened === null
      ? []
      : [{ said: chance, came: Number(outcome.happened) }],
  );
  const ranges = predictions.flatMap(({ range, outcome }) =>
    range === null || outcome === null || outcome.value === null
      ? []
      : [{ said: range.coverage, isWithin: outcome.value >= range.low && outcome.value <= range.high }],
  );
  return {
    chances: chances.length < fewest ? null : chanceScore(chances),
    ranges: ranges.length < fewest ? null : coverageScore(ranges),
    ...{ settledChances: chances.length, settledRanges: ranges.length },
    overdue: predictions.filter(({ outcome, dueOn }) => outcome === null && dueOn < today).map(({ id }) => id),
  };
}

interface Settled {
  readonly said: number;
  readonly came: number;
}

function chanceScore(settled: readonly Settled[]): ChanceScore {
  const share = mean(settled.map(({ came }) => came));
  const groups = [...Map.groupBy(settled, ({ said }) => Math.min(bins - 1, Math.floor(said * bins)))]
    .sort(([a], [b]) => a - b)
    .map(([place, within]) => binOf(place, within));
  const weighed = (distance: (bin: CalibrationBin) => number): number =>
    groups.reduce((sum, bin) => sum + bin.count * distance(bin) ** 2, 0) / settled.length;
  return {
    count: settled.length,
    brier: mean(settled.map(({ said, came }) => (said - came) ** 2)),
    uncertainty: share * (1 - share),
    reliability: weighed(({ said, happened }) => said - happened),
    resolution: weighed(({ happened }) => happened - share),
    bins: groups,
  };
}

function binOf(place: number, within: readonly Settled[]): CalibrationBin {
  const came = within.filter(({ came: is }) => is === 1).length;
  const { low, high } = wilsonInterval(came, within.length);
  return {
    ...{ from: place / bins, to: (place + 1) / bins, count: within.length, low, high },
    ...{ said: mean(within.map(({ said }) => said)), happened: came / within.length },
  };
}

function coverageScore(ranges: readonly { readonly said: number; readonly isWithin: boolean }[]): CoverageScore {
  const within = ranges.filter(({ isWithin }) => isWithin).length;
  const { low, high } = wilsonInterval(within, ranges.length);
  return {
    ...{ count: ranges.length, within: within / ranges.length, low, high },
    said: mean(ranges.map(({ said }) => said)),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
