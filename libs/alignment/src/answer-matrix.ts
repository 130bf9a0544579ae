import type { Finding } from '@peerway/kernel';
import { Judgement, type WeighingAnswers } from './weighing-answers.ts';

/** Judgements as a matrix: how many times as much the row's goal counts as the column's; null where nobody said. */
export type GoalMatrix = readonly (readonly (number | null)[])[];

/** A matrix of judgements, and what of them could not be used. */
export interface AnswerMatrix {
  readonly matrix: GoalMatrix;
  readonly findings: readonly Finding[];
}

/**
 * One person's judgements as a reciprocal matrix in the order of the goals; of a pair said twice the last counts. What names no
 * goal of the list, compares a goal with itself, or is no ratio from 1/9 to 9 is left out and found.
 */
export function answerMatrix(
  goals: readonly string[],
  { judgements }: Pick<WeighingAnswers, 'judgements'>,
): AnswerMatrix {
  const place = new Map(goals.map((goal, at) => [goal, at]));
  const matrix = goals.map((_, row) => goals.map((__, column): number | null => (row === column ? 1 : null)));
  const findings: Finding[] = [];
  for (const { first, second, ratio } of judgements) {
    const [row, column] = [place.get(first), place.get(second)];
    const at = `pair:${first}|${second}`;
    const unknown = row === undefined ? first : second;
    if (row === undefined || column === undefined) findings.push({ code: 'UNKNOWN_GOAL', at, detail: unknown });
    else if (!Judgement.safeParse({ first, second, ratio }).success)
      findings.push({ code: 'JUDGEMENT_UNFIT', at, detail: String(ratio) });
    else setPair(matrix, [row, column], ratio);
  }
  return { matrix, findings };
}

/** One half is what was said and the other its reciprocal, so that the matrix is reciprocal by design. */
function setPair(matrix: (number | null)[][], [row, column]: readonly [number, number], ratio: number): void {
  const [there, back] = [matrix[row], matrix[column]];
  if (!there || !back) return;
  there[column] = ratio;
  back[row] = 1 / ratio;
}
