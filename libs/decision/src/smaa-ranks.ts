import type { MeasurementDraw } from './draw-measurements.ts';
import type { ScaledMeasurements } from './measurement.ts';
import type { SmaaDraws } from './smaa.ts';
import type { WeightDraw } from './weight-sampler.ts';

/** Utilities this close are equal: they differ by rounding only. */
export const equalUtilities = 1e-12;

type Size = { readonly alternatives: number; readonly criteria: number; readonly iterations: number };

/** How often each alternative took each rank, and the sum of the weights with which it was first. */
export type RankCounts = { readonly shares: Float64Array; readonly wins: Float64Array };

/**
 * Draws and ranks as often as asked; equal alternatives share the ranks they take together.
 *
 * @example
 * const values = new Float64Array([1, 0]);
 * const none = new Float64Array();
 * const scaled = { values, cells: new Int32Array(), base: none, spread: none, normal: new Uint8Array() };
 * const size = { alternatives: 2, criteria: 1, iterations: 3 };
 * [...countRanks({ size, scaled, drawWeights: (into) => into.fill(1), drawValues: () => undefined, keep: undefined }).shares]; // => [3, 0, 0, 3]
 */
export function countRanks(task: {
  readonly size: Size;
  readonly scaled: ScaledMeasurements;
  readonly drawWeights: WeightDraw;
  readonly drawValues: MeasurementDraw;
  readonly keep: SmaaDraws | undefined;
}): RankCounts {
  const { alternatives, criteria, iterations } = task.size;
  const shares = new Float64Array(alternatives * alternatives);
  const wins = new Float64Array(alternatives * criteria);
  const weights = new Float64Array(criteria);
  const values = task.scaled.values.slice();
  const utilities = new Float64Array(alternatives);
  const order = new Int32Array(alternatives);
  for (let step = 0; step < iterations; step += 1) {
    task.drawWeights(weights);
    task.drawValues(values);
    weigh(values, weights, utilities);
    sortByUtility(order, utilities);
    shareRanks(order, utilities, shares);
    const winners = winnersIn(order, utilities);
    for (let place = 0; place < winners; place += 1) {
      const at = order[place]! * criteria;
      for (let j = 0; j < criteria; j += 1) wins[at + j] = wins[at + j]! + weights[j]! / winners;
    }
    if (task.keep !== undefined) keepDraw(task.keep, step, { weights, values, utilities, cells: task.scaled.cells });
  }
  return { shares, wins };
}

/**
 * The weighted sum of each row of values.
 *
 * @example
 * const utilities = new Float64Array(1);
 * weigh(new Float64Array([1, 3]), new Float64Array([0.5, 0.5]), utilities);
 * utilities[0]; // => 2
 */
export function weigh(values: Float64Array, weights: Float64Array, utilities: Float64Array): void {
  const criteria = weights.length;
  for (let i = 0, at = 0; i < utilities.length; i += 1) {
    let sum = 0;
    for (let j = 0; j < criteria; j += 1, at += 1) sum += values[at]! * weights[j]!;
    utilities[i] = sum;
  }
}

/** Insertion starts from the order of the draw before, which is often nearly right. */
function sortByUtility(order: Int32Array, utilities: Float64Array): void {
  if (order.length > 1 && order[0] === order[1]) for (let i = 0; i < order.length; i += 1) order[i] = i;
  for (let place = 1; place < order.length; place += 1) {
    const moving = order[place]!;
    const utility = utilities[moving]!;
    let to = place;
    while (to > 0 && utilities[order[to - 1]!]! < utility) {
      order[to] = order[to - 1]!;
      to -= 1;
    }
    order[to] = moving;
  }
}

function winnersIn(order: Int32Array, utilities: Float64Array): number {
  return groupEnd(order, utilities, 0);
}

/** The place after the last one that is equal to the one at the start. */
function groupEnd(order: Int32Array, utilities: Float64Array, start: number): number {
  const best = utilities[order[start]!]!;
  let end = start + 1;
  while (end < order.length && best - utilities[order[end]!]! <= equalUtilities) end += 1;
  return end;
}

function shareRanks(order: Int32Array, utilities: Float64Array, shares: Float64Array): void {
  const count = order.length;
  for (let start = 0; start < count;) {
    const end = groupEnd(order, utilities, start);
    const share = 1 / (end - start);
    for (let place = start; place < end; place += 1) {
      const at = order[place]! * count;
      for (let rank = start; rank < end; rank += 1) shares[at + rank] = shares[at + rank]! + share;
    }
    start = end;
  }
}

function keepDraw(
  keep: SmaaDraws,
  step: number,
  draw: { weights: Float64Array; values: Float64Array; utilities: Float64Array; cells: Int32Array },
): void {
  keep.weights.set(draw.weights, step * draw.weights.length);
  keep.utilities.set(draw.utilities, step * draw.utilities.length);
  const at = step * draw.cells.length;
  for (let k = 0; k < draw.cells.length; k += 1) keep.values[at + k] = draw.values[draw.cells[k]!]!;
}
