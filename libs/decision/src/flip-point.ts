import { checkedWeights, type Direction, ranksOf } from './decision-table.ts';
import { leastMove } from './least-move.ts';
import { type SingleChange, singleChange } from './single-change.ts';

/** The ends between which a weight may move, in shares of all weights. */
export type WeightBounds = { readonly low: number; readonly high: number };

/** What would have to change for an alternative to win. */
export type Challenger = {
  readonly alternative: number;
  /** The least share of all weight that has to move from some criteria to others; null when no weights make it win. */
  readonly distance: number | null;
  /** The weights at which it then draws level with the best of the others. */
  readonly weights: number[] | null;
  /** The smallest change of one weight alone, the others keeping their proportions; null when none is enough. */
  readonly single: SingleChange | null;
};

/** Whether the winner stands: not by so little that it is a tie, and not by weights that may well be meant otherwise. */
export type FlipVerdict = 'robust' | 'fragile' | 'tie';

/** The winner and how little would have to change for another to win. */
export type FlipPoint = {
  readonly winner: number;
  readonly runnerUp: number | null;
  /** All other alternatives, the nearest first; those that cannot win come last. */
  readonly challengers: Challenger[];
  readonly verdict: FlipVerdict;
};

/** Points of each alternative on each criterion, on one common scale, with the weights of today. */
export type FlipInput = {
  readonly matrix: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions?: readonly Direction[];
  readonly bounds?: readonly WeightBounds[];
  readonly thresholds?: { readonly tie?: number; readonly fragile?: number };
};

/**
 * Up to this share of weight moved, a change of the winner is a tie, or fragile: a hundredth and a tenth.
 *
 * @example
 * flipThresholds.fragile; // => 0.1
 */
export const flipThresholds = { tie: 0.01, fragile: 0.1 } as const;

/**
 * The smallest change of weights that changes the winner of a weighted sum, and for each other alternative the
 * smallest that lets it win.
 *
 * Values are taken as they are: points on a common scale, more being better unless a direction says `min`. Weights
 * are made to sum to 1, and may move between their bounds (0 and 1). The distance is the share of weight that moves,
 * half the sum of all changes; a linear programme gives it exactly. A winner that another joins after at most
 * `thresholds.tie` of weight moved (0.01) is a `tie`, after at most `thresholds.fragile` (0.1) `fragile`, otherwise
 * `robust`; a single alternative is robust, equal rows are a tie. Of equal winners the first is named.
 *
 * @example
 * flipPoint({ matrix: [[1, 0], [0, 1]], weights: [0.75, 0.25] }).challengers[0]?.distance; // => 0.25
 */
export function flipPoint(input: FlipInput): FlipPoint {
  const directions = input.directions ?? input.weights.map(() => 'max' as const);
  const weights = checkedWeights({ matrix: input.matrix, weights: input.weights, directions });
  const bounds = checkedBounds(input.bounds, weights);
  const limits = checkedThresholds(input.thresholds);
  const points = comparable(input.matrix, directions);
  const scores = points.map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0));
  const ranks = ranksOf(scores, 1);
  const order = scores.map((_score, i) => i).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const [winner = 0, runnerUp = null] = order;
  const challengers = order
    .slice(1)
    .map((alternative) => challengerOf(alternative, { points, weights, bounds }))
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0);
  return { winner, runnerUp, challengers, verdict: verdictOf(challengers[0]?.distance ?? null, limits) };
}

type Situation = {
  readonly points: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly bounds: readonly WeightBounds[];
};

function challengerOf(alternative: number, situation: Situation): Challenger {
  const move = leastMove(alternative, situation);
  if (move === undefined) return { alternative, distance: null, weights: null, single: null };
  return { alternative, ...move, single: singleChange(alternative, situation) };
}

function verdictOf(
  nearest: number | null,
  { tie, fragile }: { readonly tie: number; readonly fragile: number },
): FlipVerdict {
  // A distance is known to rounding only: 0.1 that comes out as 0.10000000000000003 is still at the threshold.
  if (nearest === null || nearest > fragile + 1e-9) return 'robust';
  return nearest > tie + 1e-9 ? 'fragile' : 'tie';
}

/** Signs turned so that more is better, and the largest difference made 1, which changes no answer. */
function comparable(matrix: readonly (readonly number[])[], directions: readonly Direction[]): number[][] {
  const lowest = directions.map((_direction, j) => Math.min(...matrix.map((row) => row[j]!)));
  const largest = Math.max(...matrix.map((row) => Math.max(...row.map((value, j) => value - lowest[j]!)))) || 1;
  return matrix.map((row) =>
    row.map((value, j) => ((directions[j] === 'max' ? 1 : -1) * (value - lowest[j]!)) / largest),
  );
}

function checkedBounds(bounds: readonly WeightBounds[] | undefined, weights: readonly number[]): WeightBounds[] {
  if (bounds === undefined) return weights.map(() => ({ low: 0, high: 1 }));
  if (bounds.length !== weights.length) {
    throw new RangeError(`Each weight needs one pair of bounds: ${weights.length} weights, ${bounds.length} pairs.`);
  }
  return bounds.map(({ low, high }, j) => {
    if (!(low >= 0 && high <= 1 && low <= high)) {
      throw new RangeError(`The bounds of weight ${j} must lie in order between 0 and 1; got ${low} to ${high}.`);
    }
    const weight = weights[j]!;
    if (weight < low - 1e-12 || weight > high + 1e-12) {
      throw new RangeError(`Weight ${j} is ${weight}, outside its bounds ${low} to ${high}.`);
    }
    return { low: Math.min(low, weight), high: Math.max(high, weight) };
  });
}

function checkedThresholds(given: FlipInput['thresholds'] = {}): { readonly tie: number; readonly fragile: number } {
  const tie = given.tie ?? flipThresholds.tie;
  const fragile = given.fragile ?? flipThresholds.fragile;
  if (!(tie >= 0 && fragile >= tie && fragile <= 1)) {
    throw new RangeError(`Thresholds run from 0 over tie and fragile to 1; got tie ${tie}, fragile ${fragile}.`);
  }
  return { tie, fragile };
}
