import { normalQuantile, quantileSorted, wilsonInterval } from '@peerway/statistics';

/** How the value of a case is spread over the draws, in the currency of the case. */
export interface SimulatedValue {
  readonly mean: number;
  /** How far the mean of as many draws is off by chance, as a standard deviation. */
  readonly standardError: number;
  readonly deviation: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly min: number;
  readonly max: number;
  /** Of equal width, with 0 on an edge wherever it lies between. */
  readonly bins: readonly ValueBin[];
}

/** How many draws came to a value from one edge up to the next. */
export interface ValueBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A share of the draws with its interval of 95 %. */
export interface DrawnShare {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

/** How much of the spread comes from one parameter. */
export interface Contribution {
  readonly useCase: string | null;
  readonly name: string;
  readonly label: string;
  /** Its squared rank correlation with the value, divided by the sum of all of them. */
  readonly share: number;
  /** From -1 to 1: of the normal scores of the ranks. */
  readonly rankCorrelation: number;
}

/** The mean after so many draws, with its interval of 95 %. */
export interface RunningMean {
  readonly draws: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The draws of the way with peers beside the way without, each pair from the same values. */
export interface SimulatedComparison {
  readonly useCases: readonly string[];
  readonly probabilityBetter: DrawnShare;
  /** How much better the way with peers is. */
  readonly difference: Omit<SimulatedValue, 'bins'>;
}

/** What the draws of a case came to. */
export interface SimulatedCase {
  /** Whether later money counts less; without a discount rate the plain sum over the years is drawn. */
  readonly isDiscounted: boolean;
  /** Null where no line has a value, or no draw came to one. */
  readonly value: SimulatedValue | null;
  readonly probabilityOfLoss: DrawnShare | null;
  /** The largest first. */
  readonly contributions: readonly Contribution[];
  /** From how many draws the contributions were taken. */
  readonly contributionDraws: number;
  readonly convergence: readonly RunningMean[];
  /** Draws that came to nothing, since something was divided by zero: they are left out of everything else. */
  readonly drawsUndefined: number;
  readonly againstAlternative: SimulatedComparison | null;
  readonly driverCount: number;
  readonly countedCount: number;
  readonly seed: number;
  /** How many draws were made. */
  readonly iterations: number;
}

/** The values among draws, without those that came to nothing. */
export function definedValues(draws: Float64Array): Float64Array {
  return draws.every((value) => value - value === 0) ? draws : draws.filter((value) => value - value === 0);
}

/** How defined values are spread; at least one. */
export function spreadOf(values: Float64Array): Omit<SimulatedValue, 'bins'> & { readonly sorted: Float64Array } {
  const sorted = values.slice().sort();
  const [min, max] = [sorted[0]!, sorted.at(-1)!];
  let sum = 0;
  for (const value of sorted) sum += value - min;
  // From the lowest value on, and never beyond the ends, so that equal values have exactly themselves as their mean.
  const mean = Math.min(max, min + sum / sorted.length);
  let squares = 0;
  for (const value of sorted) squares += (value - mean) * (value - mean);
  const deviation = sorted.length > 1 ? Math.sqrt(squares / (sorted.length - 1)) : 0;
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantileSorted(sorted, share)) as [number, number, number];
  return { mean, standardError: deviation / Math.sqrt(sorted.length), deviation, p10, p50, p90, min, max, sorted };
}

/** A share of trials with its interval by Wilson (1927). */
export function drawnShare(successes: number, trials: number): DrawnShare {
  const value = successes / trials;
  return {
    value,
    ...wilsonInterval(successes, trials),
    standardError: Math.sqrt((value * (1 - value)) / trials),
  };
}

/**
 * The mean after 100, 200, 500, 1,000 draws and so on, and at the end.
 *
 * @example
 * runningMeans(Float64Array.of(1, 3)).map(({ draws, mean }) => [draws, mean]); // => [[2, 2]]
 */
export function runningMeans(values: Float64Array): readonly RunningMean[] {
  const stops = [2, 3, 4, 5, 6].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));
  const found: RunningMean[] = [];
  let [mean, squares] = [0, 0];
  values.forEach((value, at) => {
    const draws = at + 1;
    const from = value - mean;
    mean += from / draws;
    squares += from * (value - mean);
    if (draws !== values.length && !stops.includes(draws)) return;
    const reach = draws > 1 ? (normalQuantile(0.975) * Math.sqrt(squares / (draws - 1))) / Math.sqrt(draws) : 0;
    found.push({ draws, mean, low: mean - reach, high: mean + reach });
  });
  return found;
}

const MOST_BINS = 60;

/** Counts sorted values in bins of a round width, so that 0 is an edge and a loss never shares a bin with a gain. */
export function binsOf(sorted: Float64Array): readonly ValueBin[] {
  const [min, max] = [sorted[0]!, sorted.at(-1)!];
  if (min === max) return [{ from: min, to: max, count: sorted.length }];
  const rough = (max - min) / (MOST_BINS - 2);
  const power = 10 ** Math.floor(Math.log10(rough));
  const width = power * ([1, 2, 2.5, 5].find((digit) => digit * power >= rough) ?? 10);
  const first = Math.floor(min / width);
  const bins = Array.from({ length: Math.floor(max / width) - first + 1 }, (_, at) => ({
    from: (first + at) * width,
    to: (first + at + 1) * width,
    count: 0,
  }));
  let at = 0;
  for (const value of sorted) {
    while (at < bins.length - 1 && value >= bins[at]!.to) at += 1;
    bins[at]!.count += 1;
  }
  return bins;
}
