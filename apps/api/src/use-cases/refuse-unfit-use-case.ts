import { latestBank } from '@peerway/assessment/content';
import { DomainError } from '@peerway/kernel';
import { inventoryFacts } from '@peerway/organization/content';
import { isGraveForUseCase, type UseCase, useCaseFindings } from '@peerway/use-cases';

const facts = inventoryFacts.map(({ id }) => id);
const questions = latestBank.dimensions.flatMap((dimension) => dimension.questions.map(({ id }) => id));

/** What to do about a use case whose parts do not fit each other, by what was found. */
const remedies: Readonly<Record<string, string>> = {
  DUPLICATE_PART: 'Two parts of this use case have the same id. Give one of them another.',
  PRIMARY_LEVER_NOT_LISTED: 'The lever that a use case serves first is one of those that it serves. Add it to them.',
  CHECK_INCOMPLETE: 'This check does not say what it compares with, or what to ask. Complete it.',
  UNKNOWN_FACT: 'This check names a fact that the inventory does not have. Choose another one.',
  UNKNOWN_QUESTION: 'This check names a question that the question bank does not have. Choose another one.',
};

/**
 * Refuses a use case whose parts do not fit each other.
 * @throws DomainError BAD_INPUT naming the field, such as "useCase.prerequisites.2.check", and what was found.
 */
export function refuseUnfitUseCase(useCase: UseCase): void {
  const finding = useCaseFindings(useCase, { otherIds: [], facts, questions }).find(isGraveForUseCase);
  if (!finding) return;
  const { code, at, detail } = finding;
  const remedy = remedies[code] ?? 'The parts of this use case do not fit each other. Check the field that is named.';
  throw new DomainError('BAD_INPUT', remedy, { field: `useCase.${at}`, finding: code, detail, id: useCase.id });
}
