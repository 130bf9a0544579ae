import { defaultCriteria } from './default-criteria.ts';
import type { Finding } from '@peerway/kernel';
import type { ScoreTable } from './score-table-result.ts';
import type { SelectionInputs } from './selection-inputs.ts';
import type { UseCase } from './use-case.ts';

/** Names in the inputs that nothing answers to, and bounds that cross; what they say has no effect. */
export function inputFindings(
  useCases: readonly UseCase[],
  { settings, findings, scores, size }: SelectionInputs,
): Finding[] {
  const known = new Map(useCases.map((useCase) => [useCase.id, useCase]));
  const isDefault = settings.criteria.length === 0;
  const criteria = new Set((isDefault ? defaultCriteria(size) : settings.criteria).map(({ id }) => id));
  const named = [
    ...(settings.useCases ?? []),
    ...findings.map((each) => each.useCase),
    ...scores.map((each) => each.useCase),
  ];
  const strangers = [...new Set(named)].filter((id) => !known.has(id));
  const twins = useCases.filter((useCase) => known.get(useCase.id) !== useCase).map(({ id }) => id);
  return [
    ...[...new Set(twins)].map((id) => ({ code: 'DUPLICATE_USE_CASE', at: `useCase:${id}`, detail: id })),
    ...strangers.map((id) => ({ code: 'UNKNOWN_USE_CASE', at: `useCase:${id}`, detail: id })),
    ...findings
      .filter(({ useCase, prerequisite }) => {
        const asked = known.get(useCase)?.prerequisites;
        return asked !== undefined && !isOfAlternative(prerequisite) && !asked.some(({ id }) => id === prerequisite);
      })
      .map(({ useCase, prerequisite }) => ({
        code: 'UNKNOWN_PREREQUISITE',
        at: `useCase:${useCase}`,
        detail: prerequisite,
      })),
    ...(isDefault ? [{ code: 'DEFAULT_CRITERIA', at: 'criteria', detail: '' }] : []),
    ...unknownCriteria(scores, criteria),
    ...scores.filter(crosses).map(({ useCase, criterion }) => ({
      code: 'BOUNDS_CROSSED',
      at: `score:${useCase}:${criterion}`,
      detail: criterion,
    })),
  ];
}

/** What limits a table: nobody compared, criteria of which nothing is known, scores beyond the scale. */
export function tableFindings({ criteria, rows, excluded }: Omit<ScoreTable, 'findings'>): Finding[] {
  if (rows.length === 0) {
    const code = excluded.length > 0 ? 'ALL_EXCLUDED' : 'NO_USE_CASES';
    return [{ code, at: 'useCases', detail: String(excluded.length) }];
  }
  return criteria.flatMap(({ criterion, worst, best }, column): Finding[] => {
    const cells = rows.map((row) => row.cells[column]!);
    const [least, most] = [Math.min(worst, best), Math.max(worst, best)];
    const beyond = cells.filter(({ value }) => value < least || value > most).length;
    const at = `criterion:${criterion}`;
    return [
      ...(cells.every(({ origin }) => origin === 'assumed')
        ? [{ code: 'CRITERION_WITHOUT_SCORES', at, detail: criterion }]
        : []),
      ...(beyond > 0 ? [{ code: 'BEYOND_ANCHORS', at, detail: String(beyond) }] : []),
    ];
  });
}

function unknownCriteria(scores: SelectionInputs['scores'], criteria: ReadonlySet<string>): Finding[] {
  const strangers = new Set(scores.map(({ criterion }) => criterion).filter((id) => !criteria.has(id)));
  return [...strangers].map((id) => ({ code: 'UNKNOWN_CRITERION', at: `criterion:${id}`, detail: id }));
}

function crosses({ value, low, high }: SelectionInputs['scores'][number]): boolean {
  const given = [low, value, high].filter((each) => each !== null);
  return given.some((each, at) => at > 0 && each < given[at - 1]!);
}

/** Findings answer the checks of alternatives, too: these are named for their kind, such as local-cache-1. */
function isOfAlternative(id: string): boolean {
  return /^(central-server|cdn|local-cache|managed-service)-\d+$/.test(id);
}
