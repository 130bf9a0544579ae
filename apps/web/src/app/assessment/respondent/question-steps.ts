import type { QuestionnaireQuery } from '../../graphql/generated/respondent/graphql.ts';

export type Questionnaire = QuestionnaireQuery['questionnaire'];
export type AskedDimension = Questionnaire['dimensions'][number];
export type AskedQuestion = AskedDimension['questions'][number];
export type AnswerBefore = Questionnaire['before'][number];

/** One question on its page: where it stands in its dimension and in the whole. */
export interface Step {
  readonly question: AskedQuestion;
  readonly dimension: AskedDimension;
  /** Its place within the dimension, from 1. */
  readonly place: number;
  readonly of: number;
  /** Its place in the whole questionnaire, from 0. */
  readonly index: number;
}

/** The questions in the order in which they are asked. */
export function stepsOf(dimensions: readonly AskedDimension[]): readonly Step[] {
  return dimensions
    .flatMap((dimension) =>
      dimension.questions.map((question, index) => ({
        question,
        dimension,
        place: index + 1,
        of: dimension.questions.length,
      })),
    )
    .map((step, index) => ({ ...step, index }));
}

/** Where to go on: the first question without an answer; undefined when all have one. */
export function firstUnanswered(steps: readonly Step[], isAnswered: (question: string) => boolean): Step | undefined {
  return steps.find((step) => !isAnswered(step.question.id));
}

/** The time that the open questions still take, at the pace the questionnaire promises. */
export function minutesLeft(minutes: number, total: number, answered: number): number {
  return total === 0 ? 0 : Math.ceil((minutes * (total - answered)) / total);
}

/** The time left, in words. */
export function timeLeftWords(minutes: number): string {
  if (minutes === 0) return $localize`all answered`;
  return minutes === 1 ? $localize`about a minute left` : $localize`about ${minutes}:minutes: min left`;
}
