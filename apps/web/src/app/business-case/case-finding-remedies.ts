import { type BusinessCase, driverKey, parameterKey } from '@peerway/business-case';
import type { Finding } from '@peerway/kernel';
import { placeOf } from './case-finding-words.ts';

type Remedy = (draft: BusinessCase) => BusinessCase;

/** What mends a finding at once, where nothing has to be decided: taking out what counts nowhere; null otherwise. */
export function findingRemedy(finding: Finding): Remedy | null {
  const [, about] = placeOf(finding);
  return remedies[finding.code]?.(about, finding) ?? null;
}

const remedies: Readonly<Record<string, (about: string, finding: Finding) => Remedy>> = {
  USE_CASE_UNKNOWN: (id) => (draft) => ({ ...draft, useCases: draft.useCases.filter((each) => each !== id) }),
  USE_CASE_TWICE: () => (draft) => ({ ...draft, useCases: [...new Set(draft.useCases)] }),
  LEFT_OUT_UNKNOWN: (key) => (draft) => ({
    ...draft,
    leftOut: draft.leftOut.filter(({ useCase, driver }) => driverKey({ useCase, id: driver }) !== key),
  }),
  RANGE_UNKNOWN_PARAMETER: (key) => (draft) => ({
    ...draft,
    estimates: draft.estimates.filter((each) => parameterKey(each) !== key),
  }),
  ESTIMATE_TWICE: (key) => (draft) => {
    const last = draft.estimates.findLast((each) => parameterKey(each) === key);
    return { ...draft, estimates: draft.estimates.filter((each) => parameterKey(each) !== key || each === last) };
  },
  PHASING_TWICE: (id) => (draft) => {
    const first = draft.phasing.find(({ useCase }) => (useCase ?? '') === id);
    return { ...draft, phasing: draft.phasing.filter((each) => (each.useCase ?? '') !== id || each === first) };
  },
  SCENARIO_TWICE: (id) => (draft) => {
    const first = draft.scenarios.find((each) => each.id === id);
    return { ...draft, scenarios: draft.scenarios.filter((each) => each.id !== id || each === first) };
  },
  OVERRIDE_UNKNOWN_PARAMETER:
    (id, { detail }) =>
    (draft) => ({
      ...draft,
      scenarios: draft.scenarios.map((scenario) =>
        scenario.id === id
          ? { ...scenario, overrides: scenario.overrides.filter(({ of }) => parameterKey(of) !== detail) }
          : scenario,
      ),
    }),
  ALTERNATIVE_UNKNOWN: (id) => (draft) => ({
    ...draft,
    alternatives: draft.alternatives.filter(({ useCase }) => useCase !== id),
  }),
};
