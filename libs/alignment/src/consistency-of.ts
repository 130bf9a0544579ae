import { ahp, mostInconsistent } from '@peerway/decision';
import type { GoalMatrix } from './answer-matrix.ts';
import type { Consistency } from './personal-result.ts';

/** Nothing that could be consistent or not. */
export const noConsistency: Consistency = { ratio: null, verdict: 'unknown', revisit: [] };

const good = 0.1;
const tolerable = 0.2;
const revisited = 3;

/** How well the judgements of a linked matrix fit each other (Saaty 1980), and which fit worst. */
export function consistencyOf(goals: readonly string[], matrix: GoalMatrix): Consistency {
  if (goals.length < 3) return noConsistency;
  const { adjustedRatio: ratio } = ahp(matrix);
  if (ratio === undefined) return noConsistency;
  if (ratio <= good) return { ratio, verdict: 'good', revisit: [] };
  const revisit = mostInconsistent(matrix, revisited).map(({ row, column, said, implied }) => ({
    first: goals[row] ?? '',
    second: goals[column] ?? '',
    said,
    implied,
  }));
  return { ratio, verdict: ratio <= tolerable ? 'tolerable' : 'revisit', revisit };
}
