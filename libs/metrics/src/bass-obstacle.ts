/** Why a Bass curve cannot be fitted. */
export type BassObstacle =
  | 'tooFewPeriods'
  | 'nothingAdopted'
  | 'flat'
  | 'decreasing'
  | 'saturated'
  | 'beyondMarket'
  | 'beyondData'
  | 'unidentified'
  | 'errorsTooLarge';

/** A series that no Bass curve can be fitted to, with the reason. */
export interface CannotFitBass {
  readonly state: 'cannotBeEstimated';
  readonly reason: BassObstacle;
  /** The reason in a sentence. */
  readonly why: string;
}

const SENTENCES: Readonly<Record<BassObstacle, string>> = {
  tooFewPeriods: 'There are too few periods: 5 are needed, or 4 where the market size is given.',
  nothingAdopted: 'Nobody has started yet.',
  flat: 'As many start in each period: the figures do not show where it ends.',
  decreasing: 'Fewer start in each period from the first on: the figures show no growth by imitation.',
  saturated: 'Nearly all had started in the first period: the figures do not show how it came about.',
  beyondMarket: 'More have started than the market size holds.',
  beyondData: 'The best curve ends at more than ten times of what was seen: the figures do not show where it ends.',
  unidentified: 'No curve fits better than all others: quite different ones fit as well.',
  errorsTooLarge: 'A standard error is as large as the figure itself.',
};

/**
 * Why a series cannot be fitted, before it is tried; null if it can be tried. Of a fixed market more than 95 % in the
 * first period is saturated. A figure that is no number is a fault and thrown.
 *
 * @example
 * bassObstacle([5, 4, 3, 2, 1], null); // => 'decreasing'
 */
export function bassObstacle(adoptions: readonly number[], marketSize: number | null): BassObstacle | null {
  adoptions.forEach((count, at) => {
    if (!Number.isFinite(count))
      throw new RangeError(`The adopters of period ${at + 1} must be a number; got ${count}.`);
  });
  if (marketSize !== null && !(marketSize > 0 && marketSize < Infinity)) {
    throw new RangeError(`A market size must be a number above 0; got ${marketSize}.`);
  }
  const first = adoptions[0] ?? 0;
  const all = adoptions.reduce((sum, count) => sum + count, 0);
  if (!(all > 0)) return 'nothingAdopted';
  if (marketSize !== null && all > marketSize * (1 + 1e-12)) return 'beyondMarket';
  if (first > 0.95 * (marketSize ?? all)) return 'saturated';
  if (adoptions.length < (marketSize === null ? 5 : 4)) return 'tooFewPeriods';
  if (adoptions.every((count) => Math.abs(count - first) <= 1e-9 * Math.abs(first))) return 'flat';
  return adoptions.every((count, at) => at === 0 || count <= adoptions[at - 1]!) ? 'decreasing' : null;
}

/**
 * The result that says why a series cannot be fitted.
 *
 * @example
 * cannotFit('nothingAdopted').why; // => 'Nobody has started yet.'
 */
export function cannotFit(reason: BassObstacle): CannotFitBass {
  return { state: 'cannotBeEstimated', reason, why: SENTENCES[reason] };
}
