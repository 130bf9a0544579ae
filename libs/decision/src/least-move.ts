import type { WeightBounds } from './flip-point.ts';
import { type Condition, leastCost } from './linear-programme.ts';

/** Points of the alternatives, weights that sum to 1, and how far each may move. */
export type MoveSituation = {
  readonly points: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly bounds: readonly WeightBounds[];
};

/** A lead this small, where the largest difference of points is 1, is rounding. */
const LEVEL = 1e-10;

/**
 * The least share of weight to move for an alternative to draw level with the best, and the weights it leads to.
 *
 * Undefined when it cannot be ahead under any allowed weights (level at best). The programme has an increase and a
 * decrease for each weight, which cost what they move; rivals join its conditions when they are found to be ahead.
 *
 * @example
 * leastMove(1, { points: [[1, 0], [0, 1]], weights: [0.75, 0.25], bounds: [{ low: 0, high: 1 }, { low: 0, high: 1 }] }); // => { distance: 0.25, weights: [0.5, 0.5] }
 */
export function leastMove(
  alternative: number,
  { points, weights, bounds }: MoveSituation,
): { distance: number; weights: number[] } | undefined {
  const leads = leadsOf(alternative, points);
  if (leads.length === 0) return { distance: 0, weights: [...weights] };
  const margin = largestMargin(leads, bounds);
  if (margin < LEVEL) return undefined;
  const moved = withRivals(leads, (rivals) => {
    const found = leastCost(
      [...weights.map(() => 1), ...weights.map(() => 0)],
      [
        { row: [...weights.map(() => 1), ...weights.map(() => -1)], is: 'exactly', right: 0 },
        ...weights.flatMap((weight, j) => [
          { row: unit(j, 2 * weights.length), is: 'atMost' as const, right: bounds[j]!.high - weight },
          { row: unit(j + weights.length, 2 * weights.length), is: 'atMost' as const, right: weight - bounds[j]!.low },
        ]),
        ...rivals.map((lead) => ({
          row: [...lead, ...lead.map((value) => -value)],
          is: 'atLeast' as const,
          right: -sumOf(lead, weights),
        })),
      ],
    );
    return found?.at.slice(0, weights.length).map((up, j) => weights[j]! + up - found.at[weights.length + j]!);
  });
  if (moved === undefined) return undefined;
  const distance = moved.reduce((sum, weight, j) => sum + Math.abs(weight - weights[j]!), 0) / 2;
  return { distance, weights: moved };
}

/** What the alternative is ahead of each other by, criterion by criterion; its equals do not count. */
function leadsOf(alternative: number, points: readonly (readonly number[])[]): number[][] {
  const own = points[alternative]!;
  return points
    .map((row) => row.map((value, j) => own[j]! - value))
    .filter((lead) => lead.some((value) => value !== 0));
}

const sumOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, j) => sum + value * weights[j]!, 0);
const unit = (place: number, length: number): number[] => Array.from({ length }, (_empty, j) => (j === place ? 1 : 0));

/** The most by which it can be ahead of the best of all others; 2 is added so that no unknown is negative. */
function largestMargin(leads: readonly (readonly number[])[], bounds: readonly WeightBounds[]): number {
  const count = bounds.length;
  const found = withRivals(leads, (rivals, margin) => {
    const conditions: Condition[] = [
      { row: [...bounds.map(() => 1), 0], is: 'exactly', right: 1 },
      { row: unit(count, count + 1), is: 'atMost', right: 4 },
      ...bounds.flatMap(({ low, high }, j) => [
        { row: unit(j, count + 1), is: 'atLeast' as const, right: low },
        { row: unit(j, count + 1), is: 'atMost' as const, right: high },
      ]),
      ...rivals.map((lead) => ({ row: [...lead, -1], is: 'atLeast' as const, right: -2 })),
    ];
    const best = leastCost([...bounds.map(() => 0), -1], conditions);
    margin.value = (best?.at[count] ?? 0) - 2;
    return best?.at.slice(0, count);
  });
  return found === undefined ? -Infinity : Math.min(...leads.map((lead) => sumOf(lead, found)));
}

/** Solves with the hardest rivals only, and again with the one furthest ahead until none is. */
function withRivals(
  leads: readonly (readonly number[])[],
  solve: (rivals: readonly (readonly number[])[], margin: { value: number }) => number[] | undefined,
): number[] | undefined {
  const rivals = new Set<readonly number[]>();
  const margin = { value: 0 };
  for (;;) {
    const weights = solve([...rivals], margin);
    if (weights === undefined) return undefined;
    const behind = leads.reduce((a, b) => (sumOf(b, weights) < sumOf(a, weights) ? b : a));
    if (rivals.has(behind) || sumOf(behind, weights) >= margin.value - LEVEL / 100) return weights;
    rivals.add(behind);
  }
}
