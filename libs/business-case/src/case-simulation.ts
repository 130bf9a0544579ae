import { DomainError } from '@peerway/kernel';
import { caseCorrelation } from './case-correlation.ts';
import { blockLength, type CaseDraws, caseDraws } from './case-draws.ts';
import type { CaseModel } from './case-model.ts';
import { contributions } from './contributions.ts';
import {
  binsOf,
  definedValues,
  drawnShare,
  runningMeans,
  type SimulatedCase,
  type SimulatedComparison,
  spreadOf,
} from './simulated-case.ts';

/**
 * The most draws of a simulation; more is refused.
 *
 * @example
 * mostDraws; // => 1000000
 */
export const mostDraws = 1_000_000;
/** From how many of the first draws contributions are taken: enough to know a rank correlation to a hundredth. */
const KEPT_DRAWS = 10_000;

/** A simulation that goes on step by step, so that it can be watched and ended in between. */
export interface CaseSimulation {
  /** How many draws are to be made. */
  readonly iterations: number;
  /** How many were made so far. */
  readonly done: () => number;
  /** Makes more draws, at least as many as asked, up to the end of a block; false when all are made. */
  readonly step: (draws: number) => boolean;
  /** What the draws so far came to. */
  readonly result: () => SimulatedCase;
}

/** How many draws a simulation makes and from which seed; else as the settings of the case say. */
export interface SimulationOptions {
  readonly iterations?: number;
  readonly seed?: number;
}

/**
 * Draws a case again and again, each unsure parameter from its three points (beta-PERT) and together with the others as their
 * correlations say, and tells how its value is spread. The same seed gives the same result to the bit, however it is cut into steps.
 *
 * A case whose correlations contradict each other is refused (`CORRELATIONS_CONTRADICT`); `caseCorrelation` tells which. Other than
 * 1 to `mostDraws` draws, or a seed that is no whole number of 32 bits, is a `RangeError`.
 *
 * @example
 * typeof caseSimulation; // => 'function'
 */
export function caseSimulation(model: CaseModel, options: SimulationOptions = {}): CaseSimulation {
  const { iterations = model.settings.iterations, seed = model.settings.seed } = options;
  if (!Number.isSafeInteger(iterations) || iterations < 1 || iterations > mostDraws) {
    throw new RangeError(`The draws must be a whole number from 1 to ${mostDraws}; got ${iterations}.`);
  }
  // Cut to 32 bits, different seeds would draw the same without anybody being told.
  if ((seed | 0) !== seed) {
    throw new RangeError(`The seed must be a whole number from -2147483648 to 2147483647; got ${seed}.`);
  }
  const correlation = caseCorrelation(model);
  if (!correlation.isPossible) {
    throw new DomainError(
      'CORRELATIONS_CONTRADICT',
      'The correlations of this case contradict each other: change them, or have them repaired.',
      { findings: correlation.findings },
    );
  }
  const draws = caseDraws(model, correlation, seed);
  const kept = Math.min(KEPT_DRAWS, iterations);
  const drawn: Drawn = {
    value: new Float64Array(iterations),
    difference: new Float64Array(iterations),
    scores: draws.plan.unsure.map(() => new Float64Array(kept)),
  };
  let done = 0;
  return {
    iterations,
    done: () => done,
    step: (wanted) => {
      // A wish that is no number is one for the least, so that whoever goes on until the end comes to it.
      const end = Math.min(iterations, done + (wanted >= 1 ? wanted : 1));
      while (done < end) done = drawBlock(draws, drawn, done);
      return done < iterations;
    },
    result: () => simulated({ model, draws, drawn, done, seed }),
  };
}

/** What was drawn so far, from the front. */
interface Drawn {
  readonly value: Float64Array;
  readonly difference: Float64Array;
  readonly scores: readonly Float64Array[];
}

/** Draws one block and gives how many draws there are then. */
function drawBlock({ draw }: CaseDraws, drawn: Drawn, done: number): number {
  const length = Math.min(blockLength, drawn.value.length - done);
  const block = draw(done / blockLength, length);
  drawn.value.set(block.value.subarray(0, length), done);
  drawn.difference.set(block.difference.subarray(0, length), done);
  drawn.scores.forEach((kept, at) => {
    if (done < kept.length) kept.set(block.scores[at]!.subarray(0, Math.min(length, kept.length - done)), done);
  });
  return done + length;
}

interface Simulated {
  readonly model: CaseModel;
  readonly draws: CaseDraws;
  readonly drawn: Drawn;
  readonly done: number;
  readonly seed: number;
}

function simulated({ model, draws: { plan }, drawn, done, seed }: Simulated): SimulatedCase {
  const all = drawn.value.subarray(0, done);
  const values = definedValues(all);
  const isThere = plan.countedCount > 0 && values.length > 0;
  const facts = {
    isDiscounted: model.settings.discountRate !== null,
    drawsUndefined: done - values.length,
    driverCount: plan.driverCount,
    countedCount: plan.countedCount,
    seed,
    iterations: done,
  };
  if (!isThere) {
    const nothing = { contributions: [], contributionDraws: 0, convergence: [], againstAlternative: null };
    return { ...facts, ...nothing, value: null, probabilityOfLoss: null };
  }
  const { sorted, ...spread } = spreadOf(values);
  const keptDraws = Math.min(done, KEPT_DRAWS);
  const scored = plan.unsure.map(({ parameter }, at) => ({
    parameter,
    scores: drawn.scores[at]!.subarray(0, keptDraws),
  }));
  return {
    ...facts,
    value: { ...spread, bins: binsOf(sorted) },
    probabilityOfLoss: drawnShare(countBelow(sorted, 0), sorted.length),
    contributions: contributions(scored, all.subarray(0, keptDraws)),
    contributionDraws: keptDraws,
    convergence: runningMeans(values),
    againstAlternative: compared(plan.comparedUseCases, drawn.difference.subarray(0, done)),
  };
}

function compared(useCases: readonly string[], draws: Float64Array): SimulatedComparison | null {
  const values = definedValues(draws);
  if (useCases.length === 0 || values.length === 0) return null;
  const { sorted, ...difference } = spreadOf(values);
  const notBetter = sorted.findIndex((value) => value > 0);
  const better = notBetter < 0 ? 0 : sorted.length - notBetter;
  return { useCases, difference, probabilityBetter: drawnShare(better, sorted.length) };
}

function countBelow(sorted: Float64Array, edge: number): number {
  const first = sorted.findIndex((value) => value >= edge);
  return first < 0 ? sorted.length : first;
}
