import type { Finding } from '@peerway/kernel';
import type { PrerequisiteCheck } from './prerequisite.ts';
import type { UseCase } from './use-case.ts';

/** What a use case is looked at against: the ids that are taken, and those that it may name. A list that is left out is not looked at. */
export interface UseCaseSurroundings {
  readonly otherIds: readonly string[];
  readonly platforms?: readonly string[];
  readonly cases?: readonly string[];
  readonly facts?: readonly string[];
  readonly questions?: readonly string[];
}

const grave = [
  'DUPLICATE_ID',
  'DUPLICATE_PART',
  'PRIMARY_LEVER_NOT_LISTED',
  'CHECK_INCOMPLETE',
  'UNKNOWN_FACT',
  'UNKNOWN_QUESTION',
];

/**
 * What does not fit together in a use case that has the right form, each with the field it is in, such as
 * "prerequisites.2.check".
 *
 * Grave, so that the use case cannot be taken as it is (`isGraveForUseCase`):
 *
 *     DUPLICATE_ID              the id belongs to another use case
 *     DUPLICATE_PART            two prerequisites, risks, drivers or figures have the same id
 *     PRIMARY_LEVER_NOT_LISTED  the lever that it serves first is not among those that it serves
 *     CHECK_INCOMPLETE          a check lacks what it compares with, or the question to ask
 *     UNKNOWN_FACT              a check names a fact that the inventory does not have
 *     UNKNOWN_QUESTION          a check names a question that the bank does not have
 *
 * Notes, worth knowing; what is missing is unknown in the ranking:
 *
 *     UNKNOWN_PLATFORM, UNKNOWN_CASE   it names a platform or case that is not there
 *     UNKNOWN_LEAD_FIGURE              a step names a figure that the use case does not have
 *     STEPS_OUT_OF_ORDER               the steps of the rollout do not follow each other
 *     NO_PREREQUISITES, NO_RISKS, NO_EFFORT, NO_STEPS, NO_FIGURES, NO_LEAD_FIGURE, NO_BENEFITS, NO_EVIDENCE
 *
 * @example
 * useCaseFindings(useCases[0], { otherIds: [useCases[0].id] }).map(({ code, at }) => `${code} ${at}`); // => ['DUPLICATE_ID id']
 */
export function useCaseFindings(useCase: UseCase, surroundings: UseCaseSurroundings): Finding[] {
  const { id, levers, primaryLever, prerequisites } = useCase;
  return [
    found(surroundings.otherIds.includes(id), 'DUPLICATE_ID', 'id', id),
    duplicateParts(useCase),
    found(!levers.includes(primaryLever), 'PRIMARY_LEVER_NOT_LISTED', 'levers', primaryLever),
    prerequisites.flatMap(({ check }, at) => checkFindings(check, `prerequisites.${at}.check`, surroundings)),
    strangers('UNKNOWN_PLATFORM', 'platforms', useCase.platforms, surroundings.platforms),
    strangers('UNKNOWN_CASE', 'cases', useCase.cases, surroundings.cases),
    stepFindings(useCase),
    missingFindings(useCase),
  ].flat();
}

/**
 * Whether a finding about a use case keeps it from being taken; all others are notes.
 *
 * @example
 * isGraveForUseCase({ code: 'NO_RISKS', at: 'risks', detail: '' }); // => false
 */
export function isGraveForUseCase({ code }: Finding): boolean {
  return grave.includes(code);
}

function duplicateParts({ prerequisites, risks, benefitDrivers, kpis }: UseCase): Finding[] {
  const parts: Readonly<Record<string, readonly { id: string }[]>> = { prerequisites, risks, benefitDrivers, kpis };
  return Object.entries(parts).flatMap(([field, items]) =>
    items.flatMap(({ id }, at) =>
      found(items.findIndex((other) => other.id === id) < at, 'DUPLICATE_PART', `${field}.${at}.id`, id),
    ),
  );
}

function checkFindings(check: PrerequisiteCheck, at: string, { facts, questions }: UseCaseSurroundings): Finding[] {
  const { kind, subject } = check;
  if (!isWhole(check)) return found(true, 'CHECK_INCOMPLETE', at, kind);
  if (kind === 'inventory') return strangers('UNKNOWN_FACT', at, [subject ?? ''], facts);
  return kind === 'question' ? strangers('UNKNOWN_QUESTION', at, [subject ?? ''], questions) : [];
}

/** Whether a check has all that it needs to be judged. */
function isWhole({ kind, subject, operator, flag, number, choice, ask }: PrerequisiteCheck): boolean {
  if (kind === 'ask') return ask !== null;
  if (subject === null) return false;
  if (kind === 'question') return operator === 'atLeast' && number !== null && number >= 1 && number <= 5;
  switch (operator) {
    case 'known':
      return true;
    case 'atLeast':
      return number !== null;
    case 'includes':
      return choice !== null;
    case 'is':
      return flag !== null || choice !== null;
    case null:
      return false;
  }
}

function strangers(
  code: string,
  at: string,
  named: readonly string[],
  known: readonly string[] | undefined,
): Finding[] {
  return known === undefined ? [] : named.flatMap((id) => found(!known.includes(id), code, at, id));
}

function stepFindings({ rolloutStages, kpis }: UseCase): Finding[] {
  const names = kpis.map(({ name }) => name);
  return rolloutStages.flatMap(({ order, leadKpi }, at) => [
    ...found(
      order <= (rolloutStages[at - 1]?.order ?? 0),
      'STEPS_OUT_OF_ORDER',
      `rolloutStages.${at}.order`,
      String(order),
    ),
    ...found(
      leadKpi !== null && !names.includes(leadKpi),
      'UNKNOWN_LEAD_FIGURE',
      `rolloutStages.${at}.leadKpi`,
      leadKpi ?? '',
    ),
  ]);
}

function missingFindings(useCase: UseCase): Finding[] {
  const { prerequisites, risks, effort, rolloutStages, kpis, benefitDrivers, evidence, cases } = useCase;
  const work = [effort.small, effort.medium, effort.large].map(({ personWeeks }) => personWeeks.pessimistic);
  return [
    found(prerequisites.length === 0, 'NO_PREREQUISITES', 'prerequisites', ''),
    found(risks.length === 0, 'NO_RISKS', 'risks', ''),
    found(work.includes(0), 'NO_EFFORT', 'effort', ''),
    found(!rolloutStages.some(({ weeks }) => weeks.pessimistic > 0), 'NO_STEPS', 'rolloutStages', ''),
    found(kpis.length === 0, 'NO_FIGURES', 'kpis', ''),
    found(kpis.length > 0 && !kpis.some(({ lead }) => lead), 'NO_LEAD_FIGURE', 'kpis', ''),
    found(benefitDrivers.length === 0, 'NO_BENEFITS', 'benefitDrivers', ''),
    found(evidence.length + cases.length === 0, 'NO_EVIDENCE', 'evidence', ''),
  ].flat();
}

function found(is: boolean, code: string, at: string, detail: string): Finding[] {
  return is ? [{ code, at, detail }] : [];
}
