import { seededRandom } from '@peerway/kernel';
import { normalNumbers } from '@peerway/statistics';
import { type AdoptionCell, type AdoptionPosterior, nextShare } from './adoption-posterior.ts';
import { type BassRates } from './bass-curve.ts';

/** How the future of adoption is drawn. */
export interface AdoptionDrawing {
  /** The share that has adopted by now, 0 to 1. */
  readonly share: number;
  readonly periods: number;
  readonly draws: number;
  readonly seed: number;
}

/** Futures that were drawn: for each period the share in each of them; none ever falls. */
export interface AdoptionDraws {
  readonly paths: readonly Float64Array[];
  /** How many periods from now most adopt, in each draw; below 0 if that is over, -Infinity where there is no peak. */
  readonly peaks: readonly number[];
}

/** One draw on its way. */
interface Future extends BassRates {
  readonly power: number;
  /** Variance of new adopters for an expected share of 1. */
  readonly variance: number;
  /** Where the curve stands that the draw follows; null where it follows its own share. */
  curve: number | null;
  share: number;
}

/**
 * Futures of adoption by chance: rates, course and noise from what the series tells, then period after period.
 *
 * New adopters are lognormal about what is expected, so that nobody leaves; nobody is beyond the market. A draw's
 * periods come in order across all draws, so that more of them do not change the earlier ones.
 *
 * @example
 * drawAdoption(adoptionPosterior([0, 0.04, 0.09, 0.15, 0.24]), { share: 0.24, periods: 6, draws: 50, seed: 1 }).paths.length; // => 6
 */
export function drawAdoption(posterior: AdoptionPosterior, drawing: AdoptionDrawing): AdoptionDraws {
  const random = seededRandom(drawing.seed);
  const normal = normalNumbers(random);
  const cells = drawnCells(posterior.cells, drawing.draws, random);
  const futures = cells.map((cell): Future => {
    const [wide, high] = [random() - 0.5, random() - 0.5];
    return {
      p: Math.exp(cell.logP + wide * posterior.size[0]),
      q: Math.exp(cell.logQ + high * posterior.size[1]),
      power: cell.power,
      variance: cell.squares / chiSquared(posterior.periods, normal),
      curve: cell.course === 'followsCurve' ? cell.curve : null,
      share: drawing.share,
    };
  });
  const peaks = futures.map(peakFromNow);
  const paths = Array.from({ length: drawing.periods }, () =>
    Float64Array.from(futures, (future) => {
      move(future, normal);
      return future.share;
    }),
  );
  return { paths, peaks };
}

/** Cells in proportion to their weights, one from each of as many equal parts of the belief as there are draws. */
function drawnCells(cells: readonly AdoptionCell[], draws: number, random: () => number): AdoptionCell[] {
  let at = 0;
  let passed = cells[0]!.weight;
  return Array.from({ length: draws }, (_, draw) => {
    const wanted = (draw + random()) / draws;
    while (passed < wanted && at < cells.length - 1) passed += cells[++at]!.weight;
    return cells[at]!;
  });
}

function chiSquared(degrees: number, normal: () => number): number {
  let sum = 0;
  for (let k = 0; k < degrees; k++) sum += normal() ** 2;
  return sum;
}

function move(future: Future, normal: () => number): void {
  const expected = Math.max(nextShare(future, future.curve ?? future.share), 1e-12);
  if (future.curve !== null) future.curve = Math.min(1, future.curve + expected);
  const spread = Math.log1p(future.variance * expected ** (future.power - 2));
  const started = expected * Math.exp(Math.sqrt(spread) * normal() - spread / 2);
  future.share = Math.min(1, future.share + started);
}

/** The odds (p + q·F) / (1 - F) are q at the peak and grow by the factor e^(p+q) in each period. */
function peakFromNow(future: Future): number {
  const { p, q } = future;
  const share = future.curve ?? future.share;
  return q > p ? Math.log((q * (1 - share)) / (p + q * share)) / (p + q) : -Infinity;
}
