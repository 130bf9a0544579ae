import type { MeasurementDraw } from './draw-measurements.ts';
import type { ScaledMeasurements } from './measurement.ts';
import { equalUtilities } from './smaa-ranks.ts';

type Task = {
  readonly size: { readonly alternatives: number; readonly criteria: number; readonly iterations: number };
  readonly scaled: ScaledMeasurements;
  readonly drawValues: MeasurementDraw;
  readonly centralWeights: readonly (readonly number[])[];
  /** How often each was first, so that the hardest rivals are asked first. */
  readonly first: readonly number[];
};

/**
 * How often each alternative is first when the weights are its central ones: the confidence factor of SMAA.
 *
 * @example
 * const none = new Float64Array();
 * const scaled = { values: new Float64Array([1, 0]), cells: new Int32Array(), base: none, spread: none, normal: new Uint8Array() };
 * const size = { alternatives: 2, criteria: 1, iterations: 10 };
 * confidenceOf({ size, scaled, drawValues: () => undefined, centralWeights: [[1], []], first: [1, 0] }); // => [1, 0]
 */
export function confidenceOf({ size, scaled, drawValues, centralWeights, first }: Task): number[] {
  const values = scaled.values.slice();
  // Without unsure cells every draw is the same one.
  const iterations = scaled.cells.length === 0 ? 1 : size.iterations;
  const hardest = first.map((_share, i) => i).sort((a, b) => first[b]! - first[a]! || a - b);
  const rivals = first.map((_share, own) => Int32Array.from(hardest.filter((rival) => rival !== own)));
  const central = centralWeights.map((weights) => Float64Array.from(weights));
  const won = new Float64Array(size.alternatives);
  for (let step = 0; step < iterations; step += 1) {
    drawValues(values);
    for (let i = 0; i < size.alternatives; i += 1) {
      const weights = central[i]!;
      if (weights.length > 0) won[i] = won[i]! + shareOfFirst(i, { values, weights, rivals: rivals[i]! });
    }
  }
  return Array.from(won, (count) => count / iterations);
}

/** A rival that is ahead moves up one place, so that those most often ahead are asked first. */
function shareOfFirst(
  own: number,
  { values, weights, rivals }: { values: Float64Array; weights: Float64Array; rivals: Int32Array },
): number {
  const criteria = weights.length;
  const utility = utilityOf(own, values, weights);
  let equals = 1;
  for (let k = 0; k < rivals.length; k += 1) {
    const rival = rivals[k]!;
    let lead = -utility;
    for (let j = 0, at = rival * criteria; j < criteria; j += 1, at += 1) lead += values[at]! * weights[j]!;
    if (lead > equalUtilities) {
      if (k > 0) {
        rivals[k] = rivals[k - 1]!;
        rivals[k - 1] = rival;
      }
      return 0;
    }
    if (lead >= -equalUtilities) equals += 1;
  }
  return 1 / equals;
}

function utilityOf(row: number, values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let j = 0, at = row * weights.length; j < weights.length; j += 1, at += 1) sum += values[at]! * weights[j]!;
  return sum;
}
