import { seededRandom } from '@peerway/kernel';
import { checkDirection, type Direction } from './decision-table.ts';
import { confidenceOf } from './smaa-confidence.ts';
import { countRanks } from './smaa-ranks.ts';
import { drawMeasurements, drawnAgain, measurementSeed } from './draw-measurements.ts';
import { type Measurement, type Scale, scaledMeasurements } from './measurement.ts';
import { weightSampler } from './weight-sampler.ts';
import type { WeightRule } from './weight-rule.ts';

/** What SMAA needs: alternatives, criteria, what is known of each on each, what is known of the weights. */
export type SmaaInput = {
  readonly alternatives: readonly string[];
  readonly criteria: readonly { readonly id: string; readonly direction: Direction }[];
  readonly measurements: readonly (readonly Measurement[])[];
  readonly weights: WeightRule;
  readonly iterations: number;
  readonly seed: number;
  /** The ends of each criterion's scale; without them, the ends of its measurements. */
  readonly scales?: readonly Scale[];
  /** Keeps every draw, for what is computed from them afterwards. */
  readonly keepDraws?: boolean;
};

/** Every draw: row by row, in the order of iterations. */
export type SmaaDraws = {
  /** Iterations × criteria. */
  readonly weights: Float64Array;
  /** The cells whose values are drawn. */
  readonly cells: readonly { readonly alternative: number; readonly criterion: number }[];
  /** Iterations × cells: the drawn values, from 0 (worst) to 1 (best) on the criterion's scale. */
  readonly values: Float64Array;
  /** Iterations × alternatives: the weighted sum of the values. */
  readonly utilities: Float64Array;
};

/** How often each alternative has each rank, which weights make it best, and how sure it is best with those. */
export type SmaaResult = {
  /** Alternatives × ranks; rows and columns sum to 1. */
  readonly rankAcceptability: number[][];
  /** Alternatives × criteria: the mean weights of the draws it won; an empty row when it won none. */
  readonly centralWeights: number[][];
  /** The share of draws it wins when the weights are its central ones; 0 when it has none. */
  readonly confidence: number[];
  /** The largest standard error of a rank acceptability. */
  readonly standardError: number;
  readonly iterations: number;
  readonly seed: number;
  readonly draws?: SmaaDraws;
};

/**
 * More draws than this take too long for an answer and change no digit anybody reads.
 *
 * @example
 * mostIterations; // => 1000000
 */
export const mostIterations = 1_000_000;
const MOST_WORK = 2e9;
const MOST_KEPT = 5e7;

/**
 * Which alternative has which rank, over all weights and values that may be: stochastic multicriteria acceptability.
 *
 * Each draw takes weights uniformly from all that sum to 1 (and meet the orders, intervals and ratios given), and a
 * value for each unsure measurement: { mean, sd } normal, { low, high } uniform. Values run from 0 to 1 between the
 * ends of the criterion's measurements (a normal one counting with its 95 % interval) and are added by weight. Equal
 * alternatives share their ranks evenly, so that every rank is given away exactly once. A criterion on which all are
 * the same moves nobody. The same seed repeats to the byte. Lahdelma and Salminen (2001); weights as exponential
 * spacings (Rubinstein 1982).
 *
 * @example
 * smaa({
 *   alternatives: ['a', 'b'],
 *   criteria: [{ id: 'cost', direction: 'min' }],
 *   measurements: [[3], [5]],
 *   weights: 'uniform',
 *   iterations: 100,
 *   seed: 1,
 * }).rankAcceptability; // => [[1, 0], [0, 1]]
 */
export function smaa(input: SmaaInput): SmaaResult {
  checkInput(input);
  const ids = input.criteria.map(({ id }) => id);
  const directions = input.criteria.map(({ direction }) => direction);
  const scaled = scaledMeasurements(input.measurements, directions, input.scales);
  const size = { alternatives: input.alternatives.length, criteria: ids.length, iterations: input.iterations };
  const drawWeights = weightSampler(input.weights, ids, seededRandom(input.seed));
  const drawValues = drawMeasurements(scaled, seededRandom(measurementSeed(input.seed)));
  const keep = input.keepDraws === true || isSmall(size, scaled.cells) ? roomFor(size, scaled.cells) : undefined;
  const { shares, wins } = countRanks({ size, scaled, drawWeights, drawValues, keep });
  const rankAcceptability = rowsOf(shares, size.alternatives).map((row) => row.map((count) => count / size.iterations));
  const centralWeights = rowsOf(wins, size.criteria).map((row, i) => {
    const won = shares[i * size.alternatives]!;
    return won > 0 ? row.map((sum) => sum / won) : [];
  });
  const again =
    keep === undefined
      ? drawMeasurements(scaled, seededRandom(measurementSeed(input.seed)))
      : drawnAgain(scaled.cells, keep.values);
  const first = rankAcceptability.map((row) => row[0]!);
  const confidence = confidenceOf({ size, scaled, drawValues: again, centralWeights, first });
  const widest = Math.max(...rankAcceptability.flat().map((share) => share * (1 - share)));
  const standardError = Math.sqrt(Math.max(0, widest) / size.iterations);
  const result = { rankAcceptability, centralWeights, confidence, standardError };
  const { iterations, seed } = input;
  const draws = input.keepDraws === true ? keep : undefined;
  return { ...result, iterations, seed, ...(draws === undefined ? {} : { draws }) };
}

function rowsOf(values: Float64Array, length: number): number[][] {
  return Array.from({ length: values.length / length }, (_empty, i) => [
    ...values.subarray(i * length, (i + 1) * length),
  ]);
}

type Size = { readonly alternatives: number; readonly criteria: number; readonly iterations: number };

/** Up to here draws are kept for the second pass; beyond, they are drawn again, which takes longer and no room. */
const SMALL = 4e6;

function isSmall({ iterations }: Size, cells: Int32Array): boolean {
  return iterations * cells.length <= SMALL;
}

function roomFor({ alternatives, criteria, iterations }: Size, cells: Int32Array): SmaaDraws {
  const numbers = iterations * (alternatives + criteria + cells.length);
  if (numbers > MOST_KEPT) {
    throw new RangeError(`Keeping ${iterations} draws would take ${numbers} numbers; ${MOST_KEPT} is the most.`);
  }
  return {
    weights: new Float64Array(iterations * criteria),
    cells: Array.from(cells, (at) => ({ alternative: Math.floor(at / criteria), criterion: at % criteria })),
    values: new Float64Array(iterations * cells.length),
    utilities: new Float64Array(iterations * alternatives),
  };
}

function checkInput({ alternatives, criteria, measurements, iterations, scales }: SmaaInput): void {
  if (alternatives.length === 0) throw new RangeError('There is nothing to choose from: there are no alternatives.');
  if (criteria.length === 0) throw new RangeError('There is nothing to choose by: there are no criteria.');
  checkNames(alternatives, 'alternatives');
  checkNames(
    criteria.map(({ id }) => id),
    'criteria',
  );
  for (const { id, direction } of criteria) checkDirection(direction, `"${id}"`);
  if (measurements.length !== alternatives.length) {
    throw new RangeError(
      `There are ${alternatives.length} alternatives and ${measurements.length} rows of measurements.`,
    );
  }
  measurements.forEach((row, i) => {
    if (row.length === criteria.length) return;
    throw new RangeError(
      `Alternative "${alternatives[i]}" has ${row.length} measurements for ${criteria.length} criteria.`,
    );
  });
  checkScales(scales, criteria.length);
  if (!Number.isSafeInteger(iterations) || iterations < 1 || iterations > mostIterations) {
    throw new RangeError(`The iterations must be a whole number from 1 to ${mostIterations}; got ${iterations}.`);
  }
  const work = iterations * alternatives.length * criteria.length;
  if (work > MOST_WORK) {
    throw new RangeError(
      `${iterations} iterations on this table are ${work} values; ${MOST_WORK} is the most. Ask for fewer.`,
    );
  }
}

function checkNames(names: readonly string[], what: string): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new RangeError(`Two of the ${what} are called "${twice}".`);
}

function checkScales(scales: readonly Scale[] | undefined, criteria: number): void {
  if (scales === undefined) return;
  if (scales.length !== criteria) {
    throw new RangeError(`Each criterion needs one scale: ${criteria} criteria and ${scales.length} scales.`);
  }
  scales.forEach(({ low, high }, j) => {
    if (Number.isFinite(low) && Number.isFinite(high) && low < high) return;
    throw new RangeError(`The scale of criterion ${j} must run from a low end to a higher one; got ${low} to ${high}.`);
  });
}
