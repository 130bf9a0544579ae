import type { Finding } from '@peerway/kernel';
import type { CaseSettings, Correlation, Phasing, Scenario, SharedCause } from './case-settings.ts';
import type { DriverDefinition } from './driver.ts';
import type { Estimate, ParameterDefinition } from './parameter.ts';

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
