import { useCases } from '@peerway/use-cases/content';
import type { Criterion, PrerequisiteCheck, SelectionInputs, SelectionSettings, UseCase } from '@peerway/use-cases';

const likely = (weeks: number) => ({ optimistic: weeks, likely: weeks, pessimistic: weeks });
const effort = (weeks: number) => ({ definition: 'Any', personWeeks: likely(weeks) });

/** A use case of which everything that scores rest on is known for certain, except its levers. */
export function smallUseCase(id: string, said: Partial<UseCase> = {}): UseCase {
  return {
    ...useCases[0]!,
    id,
    name: id,
    primaryLever: 'cost',
    levers: ['cost'],
    patterns: ['messaging'],
    prerequisites: [],
    effort: { small: effort(4), medium: effort(10), large: effort(20), basis: 'stated' },
    risks: [],
    rolloutStages: [],
    ...said,
  };
}

/** A prerequisite with a check. */
export function prerequisite(id: string, check: Partial<PrerequisiteCheck>): UseCase['prerequisites'][number] {
  const whole = { kind: 'ask', subject: null, operator: null, flag: null, number: null, choice: null, ask: 'Is it?' };
  return {
    id,
    kind: 'technical',
    text: id,
    appliesWhen: null,
    check: { ...whole, ...check } as PrerequisiteCheck,
    basis: 'stated',
  };
}

/** A criterion that people score themselves, from 0 to 100. */
export function ownCriterion(id: string, said: Partial<Criterion> = {}): Criterion {
  return {
    id,
    parent: null,
    kind: 'own',
    lever: null,
    name: id,
    direction: 'max',
    weight: 50,
    unsure: 0,
    worst: 0,
    best: 100,
    enabled: true,
    ...said,
  };
}

/** Inputs of which nothing is known but what is said. */
export function inputsWith({
  criteria = [],
  useCases: chosen = null,
  ...said
}: Partial<SelectionInputs> & Partial<Pick<SelectionSettings, 'criteria' | 'useCases'>> = {}): SelectionInputs {
  const settings = { criteria, useCases: chosen, size: null, seed: 1 };
  return {
    size: 'medium',
    levers: [],
    patterns: [],
    questions: [],
    facts: [],
    findings: [],
    scores: [],
    settings,
    ...said,
  };
}

/** Use cases scored on people's own criteria: a row of scores for each, a column for each criterion. */
export function ownScores(
  rows: readonly (readonly number[])[],
  criteria: readonly Criterion[],
): { readonly cases: UseCase[]; readonly inputs: SelectionInputs } {
  const cases = rows.map((_row, at) => smallUseCase(`case-${at}`));
  const scores = rows.flatMap((row, at) =>
    row.map((value, column) => ({
      useCase: `case-${at}`,
      criterion: criteria[column]!.id,
      value,
      low: null,
      high: null,
      reason: null,
    })),
  );
  return { cases, inputs: inputsWith({ criteria: [...criteria], scores }) };
}

/** Equal weights from Align. */
export const equalLevers: SelectionInputs['levers'] = (
  [
    'operational-efficiency',
    'collaboration',
    'innovation',
    'resilience',
    'security',
    'cost',
    'new-business-model',
  ] as const
).map((lever) => ({ lever, weight: 1 / 7, low: 0.05, high: 0.3 }));
