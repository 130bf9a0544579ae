import type { BusinessCase } from '@peerway/business-case';

interface OfUseCase {
  readonly useCase: string | null;
}

/** The same business case with every use case under another id. */
export function withUseCases(of: BusinessCase, idOf: (id: string) => string): BusinessCase {
  const moved = <T extends OfUseCase>(one: T): T =>
    one.useCase === null ? one : { ...one, useCase: idOf(one.useCase) };
  return {
    ...of,
    useCases: of.useCases.map(idOf),
    estimates: of.estimates.map(moved),
    ownParameters: of.ownParameters.map(moved),
    ownDrivers: of.ownDrivers.map(moved),
    leftOut: of.leftOut.map(moved),
    phasing: of.phasing.map(moved),
    alternatives: of.alternatives.map((one) => ({ ...one, useCase: idOf(one.useCase) })),
    correlations: of.correlations.map((pair) => ({ ...pair, a: moved(pair.a), b: moved(pair.b) })),
    sharedCauses: of.sharedCauses.map((cause) => ({
      ...cause,
      parameters: cause.parameters.map((one) => ({ ...one, of: moved(one.of) })),
    })),
    scenarios: of.scenarios.map((scenario) => ({
      ...scenario,
      overrides: scenario.overrides.map((one) => ({ ...one, of: moved(one.of) })),
    })),
  };
}
