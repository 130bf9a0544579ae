import type { ComparedFigure, Move, MoveReason } from './comparison-parts.ts';

/** A figure in both rounds, in levels; NaN where there is none. */
export type Moved = {
  readonly figure: string;
  readonly name: string;
  readonly questions: number;
  readonly reason: MoveReason | null;
  readonly before: ComparedFigure;
  readonly after: ComparedFigure;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
};

/** Points of score in one level. */
const pointsPerLevel = 25;

/** What adding up in another order may make of no difference, in levels. */
const roundingError = 1e-9;

/**
 * The move that two figures make.
 *
 *   interval of the difference | standing
 *   none                       | cannot be told
 *   all above 0                | rose
 *   all below 0                | fell
 *   holds 0                    | within its interval
 */
export function moveOf({ difference, low, high, reason, ...told }: Moved): Move {
  const none = { difference: null, differenceLow: null, differenceHigh: null };
  if (reason !== null || Number.isNaN(difference)) return { ...told, ...none, standing: 'unknown', reason };
  const points = pointsPerLevel * difference;
  // One person on either side has no interval, in the round as in the comparison.
  const isAlone = told.before.scoreLow === null || told.after.scoreLow === null || Number.isNaN(low);
  if (isAlone) return { ...told, ...none, difference: points, standing: 'unknown', reason: 'onePerson' };
  const ends = { low: Math.min(low, difference), high: Math.max(high, difference) };
  const standing = ends.low > roundingError ? 'rose' : ends.high < -roundingError ? 'fell' : 'within';
  return {
    ...told,
    standing,
    reason: null,
    difference: points,
    differenceLow: pointsPerLevel * ends.low,
    differenceHigh: pointsPerLevel * ends.high,
  };
}
