import type { Finding } from '@peerway/kernel';
import { parameterKey } from './case-key.ts';
import type { Correlation, Scenario, SharedCause } from './case-settings.ts';
import type { ParameterRef } from './parameter.ts';
import { repeated } from './repeated.ts';

/** What findings about parameters have to look up. */
export interface LookedUp {
  readonly isKnown: (ref: ParameterRef) => boolean;
  /** Whether it belongs to a use case that is not in the case. */
  readonly isParked: (ref: ParameterRef) => boolean;
  readonly hasRange: (ref: ParameterRef) => boolean;
}

/**
 * What does not fit in the correlations that people entered; the codes stand at `caseFindings`.
 *
 * @example
 * correlationFindings([], { isKnown: () => true, isParked: () => false, hasRange: () => true }); // => []
 */
export function correlationFindings(correlations: readonly Correlation[], of: LookedUp): Finding[] {
  const seen = new Set<string>();
  return correlations.flatMap(({ a, b }, place) => {
    const at = `correlation:${place}`;
    if (of.isParked(a) || of.isParked(b)) return [];
    if (parameterKey(a) === parameterKey(b)) return [{ code: 'SELF_CORRELATION', at, detail: parameterKey(a) }];
    const pair = [parameterKey(a), parameterKey(b)].sort().join(' ');
    if (seen.has(pair)) return [{ code: 'CORRELATION_TWICE', at, detail: pair }];
    seen.add(pair);
    return [a, b].flatMap((ref) => unfit(ref, at, 'CORRELATION', of));
  });
}

/**
 * What does not fit in the shared causes that people entered; the codes stand at `caseFindings`.
 *
 * @example
 * causeFindings([], { isKnown: () => true, isParked: () => false, hasRange: () => true }); // => []
 */
export function causeFindings(causes: readonly SharedCause[], of: LookedUp): Finding[] {
  return causes.flatMap(({ parameters }, place) => {
    const at = `cause:${place}`;
    const refs = parameters.map((loading) => loading.of);
    return [
      ...repeated(refs.map(parameterKey)).map((detail) => ({ code: 'CAUSE_PARAMETER_TWICE', at, detail })),
      ...refs.filter((ref) => !of.isParked(ref)).flatMap((ref) => unfit(ref, at, 'CAUSE', of)),
    ];
  });
}

function unfit(ref: ParameterRef, at: string, what: 'CORRELATION' | 'CAUSE', of: LookedUp): Finding[] {
  const detail = parameterKey(ref);
  if (!of.isKnown(ref)) return [{ code: `${what}_UNKNOWN_PARAMETER`, at, detail }];
  return of.hasRange(ref) ? [] : [{ code: `${what}_WITHOUT_RANGE`, at, detail }];
}

/**
 * What does not fit in the scenarios that people entered; the codes stand at `caseFindings`.
 *
 * @example
 * scenarioFindings([], { isKnown: () => true, isParked: () => false, hasRange: () => true }); // => []
 */
export function scenarioFindings(scenarios: readonly Scenario[], of: LookedUp): Finding[] {
  return [
    ...repeated(scenarios.map(({ id }) => id)).map((id) => ({
      code: 'SCENARIO_TWICE',
      at: `scenario:${id}`,
      detail: id,
    })),
    ...scenarios.flatMap(({ id, overrides }) =>
      overrides
        .filter((override) => !of.isKnown(override.of) && !of.isParked(override.of))
        .map((override) => ({
          code: 'OVERRIDE_UNKNOWN_PARAMETER',
          at: `scenario:${id}`,
          detail: parameterKey(override.of),
        })),
    ),
  ];
}
