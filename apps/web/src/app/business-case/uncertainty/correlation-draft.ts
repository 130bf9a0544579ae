import {
  type BusinessCase,
  type CaseModel,
  type CaseParameter,
  estimateRange,
  parameterKey,
  type ParameterRef,
} from '@peerway/business-case';

/** The part of a case that says what moves together. */
export interface CorrelationDraft {
  readonly correlations: BusinessCase['correlations'];
  readonly sharedCauses: BusinessCase['sharedCauses'];
  readonly repairCorrelations: boolean;
}

/** A choice of parameters of one use case, or of the whole case. */
export interface ParameterGroup {
  readonly useCase: string | null;
  readonly parameters: readonly CaseParameter[];
}

/** What of a case says what moves together. */
export function correlationDraft({ correlations, sharedCauses, settings }: BusinessCase): CorrelationDraft {
  return { correlations, sharedCauses, repairCorrelations: settings.repairCorrelations };
}

/** The case with that part replaced. */
export function withCorrelations(entered: BusinessCase, draft: CorrelationDraft): BusinessCase {
  const { correlations, sharedCauses, repairCorrelations } = draft;
  return { ...entered, correlations, sharedCauses, settings: { ...entered.settings, repairCorrelations } };
}

/** The parameters that can move with others, since they have a range, by use case. */
export function rangedGroups({ parameters }: Pick<CaseModel, 'parameters'>): readonly ParameterGroup[] {
  const groups = new Map<string | null, CaseParameter[]>();
  for (const parameter of parameters) {
    if (estimateRange(parameter) === null) continue;
    groups.set(parameter.useCase, [...(groups.get(parameter.useCase) ?? []), parameter]);
  }
  return [...groups].map(([useCase, own]) => ({ useCase, parameters: own }));
}

/** One pair more: the first two that are not a pair yet, of those that can move. */
export function addedPair(draft: CorrelationDraft, groups: readonly ParameterGroup[]): CorrelationDraft {
  const refs = groups.flatMap(({ parameters }) => parameters.map(refOf));
  const paired = new Set(draft.correlations.map(({ a, b }) => pairKey(a, b)));
  for (const [at, a] of refs.entries()) {
    const b = refs.slice(at + 1).find((other) => !paired.has(pairKey(a, other)));
    if (b !== undefined) return { ...draft, correlations: [...draft.correlations, { a, b, coefficient: 0.5 }] };
  }
  return draft;
}

/** One shared cause more, on which the first two hang that can move. */
export function addedCause(draft: CorrelationDraft, groups: readonly ParameterGroup[], name: string): CorrelationDraft {
  const refs = groups.flatMap(({ parameters }) => parameters.map(refOf)).slice(0, 2);
  if (refs.length < 2) return draft;
  const cause = { name, parameters: refs.map((of) => ({ of, loading: 0.7 })) };
  return { ...draft, sharedCauses: [...draft.sharedCauses, cause] };
}

/** One parameter more hangs on a cause: the first that does not yet. */
export function addedLoading(draft: CorrelationDraft, groups: readonly ParameterGroup[], at: number): CorrelationDraft {
  const taken = new Set(draft.sharedCauses[at]?.parameters.map(({ of }) => parameterKey(of)));
  const next = groups.flatMap(({ parameters }) => parameters).find((one) => !taken.has(parameterKey(one)));
  if (next === undefined) return draft;
  return changedCause(draft, at, (cause) => ({
    ...cause,
    parameters: [...cause.parameters, { of: refOf(next), loading: 0.7 }],
  }));
}

type Cause = CorrelationDraft['sharedCauses'][number];

/** One cause changed. */
export function changedCause(draft: CorrelationDraft, at: number, change: (cause: Cause) => Cause): CorrelationDraft {
  return { ...draft, sharedCauses: draft.sharedCauses.map((cause, place) => (place === at ? change(cause) : cause)) };
}

type Pair = CorrelationDraft['correlations'][number];

/** One pair changed. */
export function changedPair(draft: CorrelationDraft, at: number, change: Partial<Pair>): CorrelationDraft {
  return {
    ...draft,
    correlations: draft.correlations.map((pair, place) => (place === at ? { ...pair, ...change } : pair)),
  };
}

/** A list without one of its entries. */
export function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_one, place) => place !== at);
}

/** The parameter that a key names. */
export function refOfKey(key: string): ParameterRef {
  const at = key.lastIndexOf('/');
  return { useCase: at <= 0 ? null : key.slice(0, at), name: key.slice(at + 1) };
}

function refOf({ useCase, name }: ParameterRef): ParameterRef {
  return { useCase, name };
}

function pairKey(a: ParameterRef, b: ParameterRef): string {
  return [parameterKey(a), parameterKey(b)].sort().join(' ');
}
