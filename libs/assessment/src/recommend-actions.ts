import type { Bank, Dimension } from './bank.ts';
import type { Effort, Question } from './question.ts';
import type { Readiness } from './readiness-result.ts';
import type { RecommendedAction } from './recommended-action.ts';

/** The mean level a dimension should reach. */
export type DimensionTarget = { readonly dimension: string; readonly level: number };

/**
 * What the bank advises for the questions that stand low, best return for the effort first.
 *
 * An action applies when the mean level of its question rounds to its line or lower and lies under the target of
 * its dimension. Priority is expected lift times weight over effort: the lift ends at level 5, the weight is
 * question times dimension, the effort is the three-point mean (optimistic + 4 × likely + pessimistic) / 6 in
 * person-weeks (Malcolm and others 1959). Questions without a figure give no action. The target is the bank's own
 * profile unless given; the order of the bank breaks ties.
 *
 * @example
 * recommendActions({ questions: [] }, bank); // => []
 */
export function recommendActions(
  readiness: Pick<Readiness, 'questions'>,
  bank: Bank,
  target: readonly DimensionTarget[] = [],
): RecommendedAction[] {
  const actions = bank.dimensions.flatMap((dimension) => {
    const goal = target.find((entry) => entry.dimension === dimension.id)?.level ?? dimension.target;
    return dimension.questions.flatMap((question) => {
      const mean = readiness.questions.find((entry) => entry.question === question.id)?.figure.mean ?? null;
      return mean === null ? [] : actionFor(question, dimension, mean, goal);
    });
  });
  return actions.sort((a, b) => b.priority - a.priority);
}

/**
 * The mean of a three-point estimate of effort.
 *
 * @example
 * expectedEffort({ optimistic: 0.5, likely: 1, pessimistic: 1.5 }); // => 1
 */
export function expectedEffort({ optimistic, likely, pessimistic }: Effort): number {
  return (optimistic + 4 * likely + pessimistic) / 6;
}

function actionFor(question: Question, dimension: Dimension, mean: number, targetLevel: number): RecommendedAction[] {
  const { recommendation } = question;
  // Means are compared as levels: 2.4 is answered "level 2", 2.5 is not.
  if (mean >= recommendation.appliesWhenLevelAtMost + 0.5 || mean >= targetLevel) return [];
  const expectedLift = Math.min(recommendation.expectedLiftLevels, 5 - mean);
  const weightOfAll = dimension.questions.reduce((sum, { weight }) => sum + weight, 0);
  const weight = question.weight * dimension.weight;
  return [
    {
      question: question.id,
      action: recommendation.action,
      dimension: dimension.id,
      ownerRole: recommendation.ownerRole,
      effortPersonWeeks: recommendation.effortPersonWeeks,
      expectedLift,
      dimensionLift: (expectedLift * question.weight) / weightOfAll,
      weight,
      priority: (expectedLift * weight) / expectedEffort(recommendation.effortPersonWeeks),
      appliesBecauseLevel: mean,
      appliesWhenLevelAtMost: recommendation.appliesWhenLevelAtMost,
      targetLevel,
      basis: recommendation.basis,
    },
  ];
}
