import fc from 'fast-check';
import type { Criterion } from '@peerway/use-cases';
import { ownCriterion } from './small-selection.ts';

/** Any scores of two to six use cases on two to four criteria, with any weights of which one at least is above 0. */
export interface AnyScores {
  readonly rows: number[][];
  readonly criteria: Criterion[];
}

/** Whole scores make ties likely; steps of five make dominance likely. */
export function anyScores(unsure = 0): fc.Arbitrary<AnyScores> {
  const score = fc.integer({ min: 0, max: 20 }).map((steps) => steps * 5);
  return fc.integer({ min: 2, max: 4 }).chain((columns) =>
    fc.record({
      rows: fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 6 }),
      criteria: fc
        .array(fc.integer({ min: 0, max: 100 }), { minLength: columns, maxLength: columns })
        .filter((weights) => weights.some((weight) => weight > 0))
        .map((weights) => weights.map((weight, at) => ownCriterion(`c${at}`, { weight, unsure }))),
    }),
  );
}

/** Whether the first is at least as good everywhere, and better somewhere. */
export function dominates(one: readonly number[], other: readonly number[]): boolean {
  return one.every((score, at) => score >= other[at]!) && one.some((score, at) => score > other[at]!);
}
