import { bankInput, computedInput, type DerivationPart, type DerivationScope } from './derivation-part.ts';
import { questionInput } from './question-derivation.ts';
import { expectedEffort } from './recommend-actions.ts';

/** How a recommended action came to its place in the list. */
export function actionDerivation({ bank, result }: DerivationScope, id: string): DerivationPart | undefined {
  const action = result.actions.find(({ question }) => question === id);
  const dimension = bank.dimensions.find((entry) => entry.id === action?.dimension);
  const question = dimension?.questions.find((entry) => entry.id === id);
  if (!action || !dimension || !question) return undefined;
  const { effortPersonWeeks, basis } = action;
  return {
    status: 'ok',
    name: action.action,
    value: action.priority,
    text: null,
    unit: 'weighted levels for each person-week',
    method: 'Expected lift times weight over effort',
    formula: 'priority = lift × question weight × dimension weight / ((optimistic + 4 × likely + pessimistic) / 6)',
    reference: 'Three-point mean: Malcolm, Roseboom, Clark and Fazar 1959. Effort and lift: expert default.',
    page: 'recommended-actions',
    inputs: [
      questionInput(result, question, null),
      bankInput('applies when the level is at most', action.appliesWhenLevelAtMost, 'level', basis),
      bankInput(
        'target of the dimension',
        action.targetLevel,
        'level',
        `${dimension.targetReason} (${dimension.basis})`,
      ),
      bankInput('expected lift', action.expectedLift, 'level', basis),
      bankInput('question weight', question.weight, 'weight', question.weightReason),
      bankInput('dimension weight', dimension.weight, 'weight', `${dimension.weightReason} (${dimension.basis})`),
      bankInput('effort, optimistic', effortPersonWeeks.optimistic, 'person-weeks', basis),
      bankInput('effort, likely', effortPersonWeeks.likely, 'person-weeks', basis),
      bankInput('effort, pessimistic', effortPersonWeeks.pessimistic, 'person-weeks', basis),
      computedInput('expected effort', expectedEffort(effortPersonWeeks), 'person-weeks'),
      computedInput('lift of the dimension', action.dimensionLift, 'level'),
    ],
  };
}
