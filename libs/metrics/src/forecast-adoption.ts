import { quantileSorted } from '@peerway/statistics';
import { drawAdoption } from './adoption-draws.ts';
import { type AdoptionObstacle, adoptionObstacle, checkedSeries } from './adoption-obstacle.ts';
import { type AdoptionPosterior, adoptionPosterior } from './adoption-posterior.ts';

/** What a forecast of adoption is asked for. */
export interface ForecastOptions {
  /** How many could take part, such as the head count; it is given and not estimated. */
  readonly marketSize: number;
  /** 1 to 400. */
  readonly periodsAhead: number;
  /** How often the truth is to lie within the range, above 0 and below 1; 0.8 if not said. */
  readonly coverage?: number;
  readonly seed: number;
  /** 100 to 10,000; 1,000 if not said. */
  readonly draws?: number;
}

/** The range of a count in one period; the periods go on from those that are known, the first of which is 0. */
export interface ForecastPoint {
  readonly period: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** In which period something happens; null for an end that lies beyond the periods that were looked at. */
export interface PeriodRange {
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}

/** When a share of the head count is reached. */
export interface ShareReached extends PeriodRange {
  /** 0.5 or 0.8. */
  readonly share: number;
}

/** What is likely to come of adoption. */
export interface AdoptionForecast {
  readonly state: 'forecast';
  readonly curve: readonly ForecastPoint[];
  /** In which period most start; null where fewer start in each from the first on. */
  readonly peakPeriod: PeriodRange | null;
  readonly reaches: readonly ShareReached[];
  readonly seed: number;
  readonly coverage: number;
  readonly draws: number;
}

/** It is too early to tell. */
export interface TooEarly {
  readonly state: 'tooEarly';
  /**
   * - `fewPeriods`: fewer than four are known.
   * - `wideRange`: quite different ends fit what is known as well; the range would be wider than half of all.
   */
  readonly reason: 'fewPeriods' | 'wideRange';
  /** At least so many more periods, if adoption goes on as it most likely does; null if more than 55. */
  readonly periodsNeeded: number | null;
}

/** Nothing can be said, now or later, from such a series. */
export interface CannotForecast {
  readonly state: 'cannotBeEstimated';
  readonly reason: AdoptionObstacle;
}

const fewestPeriods = 4;
/** As a share of the market: a wider range says hardly more than that everything is open. */
const widestBand = 0.5;
const periodsTried = [1, 2, 3, 5, 8, 13, 21, 34, 55];

/**
 * How many are likely to take part in the periods to come, with a range that holds as often as it says.
 *
 * The counts are those at the end of each period, the first one the start: 0 if nobody took part before. From what they
 * tell of the Bass curve (1969), of its noise and of how chance goes on, futures are drawn; the range is that of their
 * shares. It never leaves the last count and the market. Where the 80 % range grows wider than half of the market
 * within as many periods as are known, or where fewer than four periods are known, it is too early to tell.
 *
 * @example
 * forecastAdoption([0, 40, 90], { marketSize: 1000, periodsAhead: 6, seed: 1 }).state; // => 'tooEarly'
 */
export function forecastAdoption(
  cumulative: readonly number[],
  options: ForecastOptions,
): AdoptionForecast | TooEarly | CannotForecast {
  const asked = checkedOptions(options);
  checkedSeries(cumulative, asked.marketSize);
  const known = cumulative.length - 1;
  const obstacle = adoptionObstacle(cumulative, asked.marketSize);
  if (obstacle && (known >= fewestPeriods || obstacle !== 'nothingMoved'))
    return { state: 'cannotBeEstimated', reason: obstacle };
  if (known < fewestPeriods) return tooEarly('fewPeriods', fewestPeriods - known);
  const shares = cumulative.map((count) => count / asked.marketSize);
  const posterior = adoptionPosterior(shares);
  if (widthAhead(posterior, shares[known]!, asked.seed) > widestBand) {
    return tooEarly('wideRange', periodsUntilTold(posterior, shares, asked.seed));
  }
  return drawnForecast(cumulative, posterior, asked);
}

function drawnForecast(
  cumulative: readonly number[],
  posterior: AdoptionPosterior,
  asked: Required<ForecastOptions>,
): AdoptionForecast {
  const { marketSize, periodsAhead, coverage, seed, draws } = asked;
  const known = cumulative.length - 1;
  const last = cumulative[known]!;
  const periods = Math.max(periodsAhead, Math.min(2 * known, 400));
  const { paths, peaks } = drawAdoption(posterior, { share: last / marketSize, periods, draws, seed });
  const curve = paths.slice(0, periodsAhead).map((shares, at) => {
    const sorted = shares.toSorted();
    const [low, middle, high] = endsOf(coverage).map((part) =>
      Math.min(marketSize, Math.max(last, quantileSorted(Array.from(sorted), part) * marketSize)),
    );
    return { period: known + 1 + at, low: low!, middle: middle!, high: high! };
  });
  const peak = rangeOf(
    peaks.map((fromNow) => Math.max(0, Math.ceil(known + fromNow))),
    coverage,
  );
  return {
    state: 'forecast',
    curve,
    peakPeriod: (peak.middle ?? 0) > 0 ? peak : null,
    reaches: [0.5, 0.8].map((share) => ({
      share,
      ...reached({ cumulative, paths, coverage }, share * marketSize, share),
    })),
    seed,
    coverage,
    draws,
  };
}

/** When a count is reached: known, or in which periods the futures reach it. */
function reached(
  { cumulative, paths, coverage }: { cumulative: readonly number[]; paths: readonly Float64Array[]; coverage: number },
  count: number,
  share: number,
): PeriodRange {
  const before = cumulative.findIndex((seen) => seen >= count);
  if (before >= 0) return { low: before, middle: before, high: before };
  const periods = Array.from(paths[0]!, (_, draw) => {
    const at = paths.findIndex((shares) => shares[draw]! >= share);
    return at < 0 ? Infinity : cumulative.length + at;
  });
  return rangeOf(periods, coverage);
}

function rangeOf(periods: readonly number[], coverage: number): PeriodRange {
  const sorted = Float64Array.from(periods).toSorted();
  const [low, middle, high] = endsOf(coverage).map((part) => {
    const period = sorted[Math.round(part * (sorted.length - 1))]!;
    return Number.isFinite(period) ? period : null;
  });
  return { low: low!, middle: middle!, high: high! };
}

function endsOf(coverage: number): [number, number, number] {
  return [(1 - coverage) / 2, 0.5, (1 + coverage) / 2];
}

/** How wide the 80 % range of the share grows within as many periods as are known. */
function widthAhead(posterior: AdoptionPosterior, share: number, seed: number): number {
  const { paths } = drawAdoption(posterior, { share, periods: posterior.periods, draws: 400, seed });
  return paths.reduce((widest, path) => {
    const sorted = path.toSorted();
    return Math.max(widest, sorted[359]! - sorted[40]!);
  }, 0);
}

/** After how many more periods the range would be narrow enough, if the middle came true. */
function periodsUntilTold(posterior: AdoptionPosterior, shares: readonly number[], seed: number): number | null {
  const { paths } = drawAdoption(posterior, { share: shares.at(-1)!, periods: 55, draws: 400, seed });
  const middle = paths.map((path) => path.toSorted()[200]!);
  return (
    periodsTried.find((more) => {
      const share = middle[more - 1]!;
      const grown = adoptionPosterior([...shares, ...middle.slice(0, more)]);
      return share < 1 && widthAhead(grown, share, seed) <= widestBand;
    }) ?? null
  );
}

function tooEarly(reason: TooEarly['reason'], periodsNeeded: number | null): TooEarly {
  return { state: 'tooEarly', reason, periodsNeeded };
}

function checkedOptions(options: ForecastOptions): Required<ForecastOptions> {
  const { marketSize, periodsAhead, coverage = 0.8, seed, draws = 1000 } = options;
  const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  if (!isWhole(periodsAhead, 400)) throw new RangeError(`A forecast goes 1 to 400 periods ahead; got ${periodsAhead}.`);
  if (!isWhole(draws, 10_000) || draws < 100)
    throw new RangeError(`A forecast takes 100 to 10,000 draws; got ${draws}.`);
  if (!(coverage > 0 && coverage < 1)) throw new RangeError(`A coverage is above 0 and below 1; got ${coverage}.`);
  return { marketSize, periodsAhead, coverage, seed, draws };
}
