import * as z from 'zod';
import { ChangeId } from './change-parts.ts';
import type { Course } from './course.ts';

/** What somebody chose at a question of a check. */
export const CheckAnswer = z
  .object({
    question: ChangeId,
    option: z.int32().min(0).max(5).describe('The place of what was chosen, from 0.'),
  })
  .meta({ id: 'CheckAnswer', description: 'What somebody chose at a question of a check.' });
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** What a check came to. */
export interface CheckResult {
  readonly right: number;
  readonly questions: number;
  /** Whole percent, rounded down so that it never says more than was reached; undefined where there is no check. */
  readonly percent: number | undefined;
  readonly isPassed: boolean;
  /** Questions that were not answered, or more than once; these count as wrong. */
  readonly open: readonly string[];
}

/**
 * What the answers to the check of a course came to. A question that was left out, or answered twice, is not right; answers to other
 * questions count for nothing. A course without questions cannot be passed by a check.
 *
 * @example
 * const questions = [{ id: 'q', text: 'Which?', options: ['a', 'b'], right: 1 }];
 * checkResult({ questions, passPercent: 80 }, [{ question: 'q', option: 1 }]).percent; // => 100
 */
export function checkResult(
  { questions, passPercent }: Pick<Course, 'questions' | 'passPercent'>,
  answers: readonly CheckAnswer[],
): CheckResult {
  const given = Map.groupBy(answers, ({ question }) => question);
  const once = questions.filter(({ id }) => given.get(id)?.length === 1);
  const right = once.filter(({ id, right: option }) => given.get(id)?.[0]?.option === option).length;
  const all = questions.length;
  return {
    right,
    questions: all,
    percent: all === 0 ? undefined : Math.floor((right * 100) / all),
    isPassed: all > 0 && right * 100 >= passPercent * all,
    open: questions.filter((question) => !once.includes(question)).map(({ id }) => id),
  };
}
