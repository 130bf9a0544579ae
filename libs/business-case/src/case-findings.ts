import type { Finding } from '@peerway/kernel';
import type { BusinessCase } from './business-case.ts';
import type { CaseCatalogue } from './case-catalogue.ts';
import { parameterKey } from './case-key.ts';
import type { CaseModel } from './case-model.ts';
import type { Phasing } from './case-settings.ts';
import { driverFindings, parameterFindings } from './definition-findings.ts';
import { repeated } from './repeated.ts';
import { causeFindings, correlationFindings, scenarioFindings, type LookedUp } from './relation-findings.ts';

/**
 * What does not fit together in a case: data that the screen phrases. `at` says where, `detail` the offending value.
 *
 * Use cases (`at` = `useCase:id`)
 * - `USE_CASE_UNKNOWN`: the catalogue does not have it. `USE_CASE_TWICE`: named twice; it counts once.
 *
 * Drivers (`at` = `driver:` and its `driverKey`)
 * - `SYNTAX`, `NOT_ALLOWED`, `TOO_LONG`, `TOO_DEEP`, `UNKNOWN_FUNCTION`, `ARGUMENTS`, `UNKNOWN_NAME`, `NAME_LEFT_OUT`, `UNIT_MISMATCH`,
 *   `UNIT_NOT_MONEY`, `CYCLE`, `DRIVER_OPEN`: it cannot be computed, see `OpenReason`. A cycle is said once, at its first driver.
 * - `NAME_TWICE`: detail is the key that another driver or parameter has too; formulas mean the first, parameters before drivers.
 * - `DRIVER_TWICE`: another driver has the same id; the first counts. Detail is the name of the second.
 * - `LEFT_OUT_UNKNOWN`: it was left out, but there is none; detail is the id.
 *
 * Parameters (`at` = `parameter:` and its `parameterKey`)
 * - `PARAMETER_MISSING`: a driver needs it and it has no value. `NAME_TWICE`: as for drivers. `NAME_RESERVED`: a formula cannot name it.
 * - `SHARE_OUT_OF_RANGE`: a share or probability is, or may be, below 0 or above 1. `VALUE_NEGATIVE`: it is, or may be, below 0. Both
 *   are hints: the value counts.
 * - `PARAMETER_UNUSED`: people added it, and no driver names it.
 * - `RANGE_UNKNOWN_PARAMETER`: a value is given for something that is no parameter (any more). `ESTIMATE_TWICE`: the last one counts.
 *
 * Correlations (`at` = `correlation:` and its place from 0)
 * - `SELF_CORRELATION`; `CORRELATION_TWICE`: the first one counts; `CORRELATION_UNKNOWN_PARAMETER`: detail is the key;
 *   `CORRELATION_WITHOUT_RANGE`: detail is the key of a parameter with a fixed value, or none, which therefore cannot move along.
 *
 * Shared causes (`at` = `cause:` and its place from 0)
 * - `CAUSE_UNKNOWN_PARAMETER`, `CAUSE_PARAMETER_TWICE`, `CAUSE_WITHOUT_RANGE`: detail is the key.
 *
 * Scenarios (`at` = `scenario:id`)
 * - `SCENARIO_TWICE`; `OVERRIDE_UNKNOWN_PARAMETER`: detail is the key.
 *
 * Phasing (`at` = `phasing:id`, `phasing:` for the whole case)
 * - `PHASING_TWICE`: the first counts. `EFFECT_BEFORE_SPEND`: it is said to work before anything was spent on it.
 * - `BEYOND_HORIZON`: detail `spend` or `effect`: part of the money would be spent after the horizon, or no effect falls within it.
 *
 * Alternatives (`at` = `alternative:id`)
 * - `ALTERNATIVE_UNKNOWN`: the catalogue does not have the chosen one; detail is its name. The cheapest stands in.
 *
 * Findings about use cases that are not in the case any more are not given: what was said of them waits until they come back.
 *
 * @example
 * const catalogue = { drivers: [], costs: { wholeCase: [], parameters: [], drivers: [] }, useCases: [], alternatives: [] };
 * const fresh = newBusinessCase([]);
 * caseFindings(fresh, catalogue, caseModel(fresh, catalogue)); // => []
 */
export function caseFindings(businessCase: BusinessCase, catalogue: CaseCatalogue, model: CaseModel): Finding[] {
  const known = new Map(model.parameters.map((parameter) => [parameterKey(parameter), parameter]));
  const of: LookedUp = {
    isKnown: (ref) => known.has(parameterKey(ref)),
    isParked: ({ useCase }) => useCase !== null && !model.useCases.includes(useCase),
    hasRange: (ref) => {
      const estimate = known.get(parameterKey(ref))?.estimate ?? null;
      return estimate !== null && (estimate.low ?? 0) < (estimate.high ?? 0);
    },
  };
  return [
    ...useCaseFindings(businessCase, catalogue),
    ...driverFindings(businessCase, model),
    ...parameterFindings(businessCase, model, of),
    ...correlationFindings(businessCase.correlations, of),
    ...causeFindings(businessCase.sharedCauses, of),
    ...scenarioFindings(businessCase.scenarios, of),
    ...phasingFindings(businessCase, model),
    ...alternativeFindings(businessCase, catalogue),
  ];
}

function useCaseFindings({ useCases }: BusinessCase, { useCases: known }: CaseCatalogue): Finding[] {
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...[...new Set(useCases)]
      .filter((id) => !ids.has(id))
      .map((id) => ({ code: 'USE_CASE_UNKNOWN', at: `useCase:${id}`, detail: id })),
    ...repeated(useCases).map((id) => ({ code: 'USE_CASE_TWICE', at: `useCase:${id}`, detail: id })),
  ];
}

function phasingFindings({ phasing }: BusinessCase, model: CaseModel): Finding[] {
  const months = model.settings.horizonYears * 12;
  const hereOnly = phasing.map(({ useCase }) => useCase ?? '').filter((id) => id === '' || model.useCases.includes(id));
  return [
    ...repeated(hereOnly).map((id) => ({ code: 'PHASING_TWICE', at: `phasing:${id}`, detail: id })),
    ...model.phasing
      .filter(({ useCase }) => useCase !== null || hereOnly.includes(''))
      .flatMap((one) => phasingProblems(one, months)),
  ];
}

function phasingProblems({ useCase, spendFrom, spendMonths, effectFrom }: Phasing, months: number): Finding[] {
  const at = `phasing:${useCase ?? ''}`;
  const found: Finding[] = [];
  if (effectFrom < spendFrom) found.push({ code: 'EFFECT_BEFORE_SPEND', at, detail: `${effectFrom} < ${spendFrom}` });
  if (spendFrom + spendMonths - 1 > months) found.push({ code: 'BEYOND_HORIZON', at, detail: 'spend' });
  if (effectFrom >= months) found.push({ code: 'BEYOND_HORIZON', at, detail: 'effect' });
  return found;
}

function alternativeFindings({ useCases, alternatives }: BusinessCase, catalogue: CaseCatalogue): Finding[] {
  const known = new Set(catalogue.alternatives.map(({ useCase, name }) => `${useCase}/${name}`));
  return alternatives
    .filter(({ useCase, name }) => useCases.includes(useCase) && !known.has(`${useCase}/${name}`))
    .map(({ useCase, name }) => ({ code: 'ALTERNATIVE_UNKNOWN', at: `alternative:${useCase}`, detail: name }));
}
