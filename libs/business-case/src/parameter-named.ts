import type { CaseParameter } from './case-model.ts';
import { folded, meansWholeCase } from './estimate-columns.ts';
import type { CellOf } from './estimate-row.ts';

/** A use case of the case and how it is called. */
export interface NamedUseCase {
  readonly id: string;
  readonly name: string;
}

/** The parameter that a row means, or why it cannot be told. */
export type ParameterFound =
  | { readonly parameter: CaseParameter }
  | {
      readonly code: 'PARAMETER_UNKNOWN' | 'PARAMETER_AMBIGUOUS' | 'PARAMETER_MISSING' | 'USE_CASE_UNKNOWN';
      readonly column: 'useCase' | 'name' | 'label';
      readonly detail: string;
    };

/**
 * Finds the parameter that a row means: by its name in formulas, else by what it is called; within the use case that the row
 * names by name or id, else in the whole case, where only one may have that name.
 */
export function parameterFinder(
  parameters: readonly CaseParameter[],
  useCases: readonly NamedUseCase[],
): (cell: CellOf) => ParameterFound {
  const ids = new Map(useCases.flatMap(({ id, name }) => [[folded(name), id] as const, [folded(id), id] as const]));
  const byName = grouped(parameters, ({ name }) => name);
  const byFoldedName = grouped(parameters, ({ name }) => folded(name));
  const byLabel = grouped(parameters, ({ label }) => folded(label));
  return (cell) => {
    const [name, label, where] = [cell('name') ?? '', cell('label') ?? '', cell('useCase') ?? ''];
    const column = name === '' && label !== '' ? 'label' : 'name';
    const detail = name || label;
    if (detail === '') return { code: 'PARAMETER_MISSING', column, detail };
    const useCase = where === '' ? undefined : meansWholeCase(where) ? null : ids.get(folded(where));
    if (where !== '' && useCase === undefined) return { code: 'USE_CASE_UNKNOWN', column: 'useCase', detail: where };
    const isThere = (parameter: CaseParameter): boolean => useCase === undefined || parameter.useCase === useCase;
    const byNames = [byName.get(detail), byFoldedName.get(folded(detail))];
    const named = byLabel.get(folded(detail));
    const groups = column === 'label' ? [named, ...byNames] : [...byNames, named];
    const [first, ...others] = firstFilled(groups, isThere);
    if (first === undefined) return { code: 'PARAMETER_UNKNOWN', column, detail };
    return others.length === 0 ? { parameter: first } : { code: 'PARAMETER_AMBIGUOUS', column, detail };
  };
}

function firstFilled(
  groups: readonly (readonly CaseParameter[] | undefined)[],
  isThere: (parameter: CaseParameter) => boolean,
): readonly CaseParameter[] {
  return groups.map((group) => (group ?? []).filter(isThere)).find(({ length }) => length > 0) ?? [];
}

function grouped(
  parameters: readonly CaseParameter[],
  keyOf: (parameter: CaseParameter) => string,
): ReadonlyMap<string, readonly CaseParameter[]> {
  const groups = new Map<string, CaseParameter[]>();
  for (const parameter of parameters)
    groups.set(keyOf(parameter), [...(groups.get(keyOf(parameter)) ?? []), parameter]);
  return groups;
}
