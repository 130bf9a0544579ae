import type { MoveSituation } from './least-move.ts';

/** A change of one weight alone; the others keep their proportions. */
export type SingleChange = {
  readonly criterion: number;
  /** What is added to the weight, as a share of all weight; negative when it has to fall. */
  readonly change: number;
};

/**
 * The smallest change of a single weight that lets an alternative draw level with the best, others scaled to fit.
 *
 * Every lead is a straight line in the change, so that the changes that are enough form an interval, whose end
 * nearest to 0 is the answer; null when no single weight is enough within the bounds.
 *
 * @example
 * const bounds = [{ low: 0, high: 1 }, { low: 0, high: 1 }];
 * singleChange(1, { points: [[1, 0], [0, 1]], weights: [0.75, 0.25], bounds }); // => { criterion: 0, change: -0.25 }
 */
export function singleChange(alternative: number, situation: MoveSituation): SingleChange | null {
  let best: SingleChange | null = null;
  situation.weights.forEach((_weight, criterion) => {
    const change = changeOf(alternative, criterion, situation);
    if (change === undefined || (best !== null && Math.abs(change) >= Math.abs(best.change) - 1e-12)) return;
    best = { criterion, change };
  });
  return best;
}

function changeOf(
  alternative: number,
  criterion: number,
  { points, weights, bounds }: MoveSituation,
): number | undefined {
  const own = points[alternative]!;
  const slopes = slopesFor(criterion, weights);
  let [low, high] = [-Infinity, Infinity];
  const keep = (start: number, slope: number): void => {
    // start + slope × change ≥ 0, up to rounding.
    if (slope > 0) low = Math.max(low, -start / slope);
    else if (slope < 0) high = Math.min(high, -start / slope);
    else if (start < -1e-12) high = -Infinity;
  };
  weights.forEach((weight, j) => {
    keep(weight - bounds[j]!.low, slopes[j]!);
    keep(bounds[j]!.high - weight, -slopes[j]!);
  });
  for (const row of points) {
    const lead = row.map((value, j) => own[j]! - value);
    const start = lead.reduce((sum, value, j) => sum + value * weights[j]!, 0);
    const slope = lead.reduce((sum, value, j) => sum + value * slopes[j]!, 0);
    keep(Math.abs(start) < 1e-14 ? 0 : start, Math.abs(slope) < 1e-14 ? 0 : slope);
  }
  if (low > high + 1e-12) return undefined;
  return Math.min(Math.max(0, low), Math.max(high, low));
}

/** How fast each weight moves when one grows; a weight of 1 leaves the others no proportions, and gives to all alike. */
function slopesFor(criterion: number, weights: readonly number[]): number[] {
  const rest = weights.reduce((sum, weight, j) => (j === criterion ? sum : sum + weight), 0);
  return weights.map((weight, j) => {
    if (j === criterion) return 1;
    return rest > 0 ? -weight / rest : -1 / (weights.length - 1);
  });
}
