import { seededRandom } from '@peerway/kernel';
import { normalNumbers } from '@peerway/statistics';
import type { CaseCorrelation } from './case-correlation.ts';
import { parameterKey } from './case-key.ts';
import type { CaseModel } from './case-model.ts';
import { type CompiledFormula, compiledFormula } from './compiled-formula.ts';
import { type DrawPlan, drawPlan, type WeightedColumn } from './draw-plan.ts';
import { formulaNames } from './formula.ts';
import { type ScoreValues, pertScores } from './pert-scores.ts';
import { mixScore, scoreMix } from './score-mix.ts';

/** How many draws are made in one go. What a draw comes to depends on its block and its place there, never on who makes it. */
export const blockLength = 1000;

/** The draws of one block; what stands in it is written over by the next. */
export interface DrawnBlock {
  /** The net present value of each draw; NaN where something was divided by zero. */
  readonly value: Float64Array;
  /** How much better the way with peers is than the way without; NaN as above. */
  readonly difference: Float64Array;
  /** The normal scores of each unsure parameter. */
  readonly scores: readonly Float64Array[];
}

/** A case made ready to be drawn, block by block. */
export interface CaseDraws {
  readonly plan: DrawPlan;
  readonly draw: (block: number, length: number) => DrawnBlock;
}

/**
 * Makes a case ready to be drawn. Each parameter and each shared cause has random numbers of its own in every block, so that a change of
 * one leaves the draws of the others as they were.
 */
export function caseDraws(model: CaseModel, correlation: CaseCorrelation, seed: number): CaseDraws {
  const plan = drawPlan(model);
  const columns = plan.columns.map((fixed) => new Float64Array(blockLength).fill(fixed ?? Number.NaN));
  const fillScores = scoreFiller(plan, correlation, seed);
  const values = plan.unsure.map(({ estimate }) => pertScores(estimate));
  const steps = plan.drivers.map(({ at, formula, inputs }) => ({
    compute: compiledFormula(formula, formulaNames(formula)),
    from: inputs.map((input) => columns[input]!),
    into: columns[at]!,
  }));
  const value = new Float64Array(blockLength);
  const difference = new Float64Array(blockLength);
  const subtractTax = taxSubtractor(plan, columns);
  const draw = (block: number, length: number): DrawnBlock => {
    const scores = fillScores(block, length);
    fillValues(plan, { scores, values, columns, length });
    for (const step of steps) runStep(step, length);
    addUp(plan.value, { columns, length, into: value });
    subtractTax(length, value);
    addUp(plan.difference, { columns, length, into: difference });
    return { value, difference, scores };
  };
  return { plan, draw };
}

function scoreFiller(
  { unsure }: DrawPlan,
  correlation: CaseCorrelation,
  seed: number,
): (block: number, length: number) => readonly Float64Array[] {
  const parameters = unsure.map(({ parameter }) => parameter);
  const { streams, rows } = scoreMix(correlation, parameters);
  const names = streams.map((stream, at) => hashOf(at < parameters.length ? parameterKey(parameters[at]!) : stream));
  const used = new Set(rows.flatMap((row) => [...row.streams]));
  const numbers = streams.map(() => new Float64Array(blockLength));
  const scores = rows.map(({ streams: [first], weights: [weight] }, at) =>
    rows[at]!.streams.length === 1 && weight === 1 ? numbers[first!]! : new Float64Array(blockLength),
  );
  return (block, length) => {
    for (const at of used) {
      const next = normalNumbers(seededRandom(mixed(mixed(seed, block), names[at]!)));
      const column = numbers[at]!;
      for (let i = 0; i < length; i += 1) column[i] = next();
    }
    rows.forEach((row, at) => {
      if (scores[at] !== numbers[row.streams[0]!]) mixScore(row, numbers, length, scores[at]!);
    });
    return scores;
  };
}

interface Filling {
  readonly scores: readonly Float64Array[];
  readonly values: readonly ScoreValues[];
  readonly columns: readonly Float64Array[];
  readonly length: number;
}

function fillValues({ unsure }: DrawPlan, { scores, values, columns, length }: Filling): void {
  unsure.forEach(({ at }, k) => values[k]!(scores[k]!, length, columns[at]!));
}

interface Step {
  readonly compute: CompiledFormula;
  readonly from: readonly Float64Array[];
  readonly into: Float64Array;
}

function runStep({ compute, from, into }: Step, length: number): void {
  compute(from, length, into);
}

interface Adding {
  readonly columns: readonly Float64Array[];
  readonly length: number;
  readonly into: Float64Array;
}

function addUp(terms: readonly WeightedColumn[], { columns, length, into }: Adding): void {
  into.fill(0, 0, length);
  for (const { at, weight, keptAt } of terms) {
    const column = columns[at]!;
    if (keptAt === null) {
      for (let i = 0; i < length; i += 1) into[i] = into[i]! + weight * column[i]!;
    } else {
      const kept = columns[keptAt]!;
      for (let i = 0; i < length; i += 1) into[i] = into[i]! + weight * column[i]! * (1 - kept[i]!);
    }
  }
}

/** Year by year, since a loss of one year makes the tax of a later one smaller. */
function taxSubtractor(
  { tax }: DrawPlan,
  columns: readonly Float64Array[],
): (length: number, value: Float64Array) => void {
  if (tax === null) return () => undefined;
  const base = new Float64Array(blockLength);
  const carried = new Float64Array(blockLength);
  return (length, value) => {
    carried.fill(0, 0, length);
    for (const { terms, worth } of tax) {
      addUp(terms, { columns, length, into: base });
      for (let i = 0; i < length; i += 1) {
        const left = base[i]! - carried[i]!;
        carried[i] = left < 0 ? -left : 0;
        if (!(left <= 0)) value[i] = value[i]! - worth * left;
      }
    }
  };
}

/** FNV-1a: a whole number of 32 bits for a name. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}

/** One seed from two numbers, each bit of which depends on all bits of both (the mixing of MurmurHash3). */
function mixed(a: number, b: number): number {
  let word = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
