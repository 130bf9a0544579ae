import type { Finding } from '@peerway/kernel';
import type { BusinessCase } from './business-case.ts';
import type { AlternativeCandidate, CaseCatalogue } from './case-catalogue.ts';
import { caseFindings } from './case-findings.ts';
import { driverKey, parameterKey } from './case-key.ts';
import { caseParts } from './case-parts.ts';
import type { CaseSettings, Correlation, Phasing, Scenario, SharedCause } from './case-settings.ts';
import { defaultPhasing, wholeCasePhasing } from './default-phasing.ts';
import type { DriverDefinition } from './driver.ts';
import type { Estimate, ParameterDefinition, ParameterRef } from './parameter.ts';

/** One parameter of a case: what it is, and what is said of it, if anything. */
export interface CaseParameter extends ParameterDefinition {
  readonly useCase: string | null;
  readonly estimate: Estimate | null;
  /** Whether the catalogue, the product or people defined it. */
  readonly from: 'catalogue' | 'costs' | 'own';
}

/** One driver of a case. */
export interface CaseDriver extends DriverDefinition {
  readonly useCase: string | null;
  readonly from: 'catalogue' | 'costs' | 'own';
}

/** The way without peers with which a use case is compared, and how the catalogue calls it. */
export interface CaseAlternative {
  readonly useCase: string;
  readonly name: string;
  readonly kind: string;
}

/**
 * A whole case, ready to be computed: what the catalogue knows and what people entered, brought together by `caseModel`.
 *
 * Names in a formula are looked up among the parameters and driver keys of the driver's own use case first, then among those
 * of the whole case (`useCase: null`).
 */
export interface CaseModel {
  readonly settings: CaseSettings;
  readonly useCases: readonly string[];
  readonly drivers: readonly CaseDriver[];
  /** Drivers that do not apply here: they count nowhere, and no formula can name them. */
  readonly leftOut: readonly CaseDriver[];
  readonly parameters: readonly CaseParameter[];
  /** One for each use case, and one for the whole case. */
  readonly phasing: readonly Phasing[];
  readonly correlations: readonly Correlation[];
  readonly sharedCauses: readonly SharedCause[];
  readonly scenarios: readonly Scenario[];
  readonly alternatives: readonly CaseAlternative[];
  /** What does not fit together: unknown names, units that do not balance, cycles, values that are missing. */
  readonly findings: readonly Finding[];
}

/**
 * Brings together what the catalogue knows and what people entered. What does not fit together is left out of the model and said
 * as a finding; nothing is ever filled in by itself, but for the phasing, which follows the stages of the catalogue.
 *
 * @example
 * const catalogue = { drivers: [], costs: { wholeCase: [], parameters: [], drivers: [] }, useCases: [], alternatives: [] };
 * caseModel(newBusinessCase(['no-such-use-case']), catalogue).findings.map(({ code }) => code); // => ['USE_CASE_UNKNOWN']
 */
export function caseModel(businessCase: BusinessCase, catalogue: CaseCatalogue): CaseModel {
  const useCases = [...new Set(businessCase.useCases)];
  const { parameters, drivers: all, findings: twice } = caseParts(businessCase, catalogue, useCases);
  const leftOutKeys = new Set(businessCase.leftOut.map(({ useCase, driver }) => driverKey({ useCase, id: driver })));
  const isKnown = knownIn(parameters);
  const model = {
    settings: businessCase.settings,
    useCases,
    drivers: all.filter((driver) => !leftOutKeys.has(driverKey(driver))),
    leftOut: all.filter((driver) => leftOutKeys.has(driverKey(driver))),
    parameters,
    phasing: phasingOf(businessCase, catalogue, useCases),
    correlations: correlationsOf(businessCase, isKnown),
    sharedCauses: causesOf(businessCase, isKnown),
    scenarios: businessCase.scenarios.map((scenario) => ({
      ...scenario,
      overrides: scenario.overrides.filter(({ of }) => isKnown(of)),
    })),
    alternatives: useCases.flatMap((useCase) => alternativeOf(useCase, businessCase, catalogue)),
    findings: [],
  };
  // The findings are put into the very object that they look at, so that its order of drivers is worked out only once.
  return Object.assign(model, { findings: [...twice, ...caseFindings(businessCase, catalogue, model)] });
}

type IsKnown = (ref: ParameterRef) => boolean;

function knownIn(parameters: readonly CaseParameter[]): IsKnown {
  const keys = new Set(parameters.map(parameterKey));
  return (ref) => keys.has(parameterKey(ref));
}

function phasingOf({ phasing }: BusinessCase, catalogue: CaseCatalogue, useCases: readonly string[]): Phasing[] {
  const said = (useCase: string | null): Phasing | undefined => phasing.find((one) => one.useCase === useCase);
  const ofUseCases = useCases.map(
    (id) =>
      said(id) ?? defaultPhasing(id, catalogue.useCases.find((useCase) => useCase.id === id)?.rolloutStages ?? []),
  );
  return [...ofUseCases, said(null) ?? wholeCasePhasing(ofUseCases)];
}

/** Of two sayings about the same pair the first counts. */
function correlationsOf({ correlations }: BusinessCase, isKnown: IsKnown): Correlation[] {
  const seen = new Set<string>();
  return correlations.filter(({ a, b }) => {
    const pair = [parameterKey(a), parameterKey(b)].sort().join(' ');
    const isNew = parameterKey(a) !== parameterKey(b) && !seen.has(pair) && isKnown(a) && isKnown(b);
    if (isNew) seen.add(pair);
    return isNew;
  });
}

/** A cause joins at least two; each parameter hangs on it once. */
function causesOf({ sharedCauses }: BusinessCase, isKnown: IsKnown): SharedCause[] {
  return sharedCauses
    .map(({ name, parameters }) => {
      const firsts = new Map([...parameters].reverse().map((loading) => [parameterKey(loading.of), loading]));
      return {
        name,
        parameters: parameters.filter((one) => isKnown(one.of) && firsts.get(parameterKey(one.of)) === one),
      };
    })
    .filter(({ parameters }) => parameters.length >= 2);
}

/** The one that people chose, or else the cheapest; of two that cost the same, the one named first. */
function alternativeOf(useCase: string, { alternatives }: BusinessCase, catalogue: CaseCatalogue): CaseAlternative[] {
  const candidates = catalogue.alternatives.filter((candidate) => candidate.useCase === useCase);
  const chosen = alternatives.find((one) => one.useCase === useCase)?.name;
  const cheapest = (best: AlternativeCandidate, other: AlternativeCandidate): AlternativeCandidate =>
    other.cost < best.cost ? other : best;
  const [first, ...others] = candidates;
  if (first === undefined) return [];
  const { name, kind } = candidates.find((candidate) => candidate.name === chosen) ?? others.reduce(cheapest, first);
  return [{ useCase, name, kind }];
}
