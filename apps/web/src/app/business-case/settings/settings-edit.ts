import {
  type BusinessCase,
  type CaseSettings,
  parameterKey,
  type ParameterRef,
  type Phasing,
  type Scenario,
} from '@peerway/business-case';

/** The case with other settings. */
export function withSettings(draft: BusinessCase, change: Partial<CaseSettings>): BusinessCase {
  return { ...draft, settings: { ...draft.settings, ...change } };
}

/** The case with these use cases in it; what was said of others waits. */
export function withUseCases(draft: BusinessCase, useCases: readonly string[]): BusinessCase {
  return { ...draft, useCases: [...new Set(useCases)] };
}

/** The case with somebody's word on when the money of a use case moves, or of the whole case. */
export function withPhasing(draft: BusinessCase, said: Phasing): BusinessCase {
  return { ...draft, phasing: [...withoutPhasing(draft, said.useCase).phasing, said] };
}

/** The case following the stages of the catalogue again. */
export function withoutPhasing(draft: BusinessCase, useCase: string | null): BusinessCase {
  return { ...draft, phasing: draft.phasing.filter((one) => one.useCase !== useCase) };
}

/** The case with a scenario changed. */
export function withScenario(draft: BusinessCase, id: string, change: Partial<Scenario>): BusinessCase {
  return {
    ...draft,
    scenarios: draft.scenarios.map((scenario) => (scenario.id === id ? { ...scenario, ...change } : scenario)),
  };
}

/** The case with a scenario of people's own; its id is one that no other has. */
export function withNewScenario(draft: BusinessCase, name: string): BusinessCase {
  const taken = new Set(draft.scenarios.map(({ id }) => id));
  let count = 1;
  while (taken.has(`own-${count}`)) count += 1;
  return { ...draft, scenarios: [...draft.scenarios, { id: `own-${count}`, name, lean: 0, overrides: [] }] };
}

/** The case without a scenario. */
export function withoutScenario(draft: BusinessCase, id: string): BusinessCase {
  return { ...draft, scenarios: draft.scenarios.filter((scenario) => scenario.id !== id) };
}

/** The case with one parameter having another value in a scenario. */
export function withOverride(draft: BusinessCase, id: string, of: ParameterRef, value: number): BusinessCase {
  const ref = { useCase: of.useCase, name: of.name };
  return withScenario(draft, id, { overrides: [...othersIn(draft, id, of), { of: ref, value }] });
}

/** The case with one parameter following the lean of a scenario again. */
export function withoutOverride(draft: BusinessCase, id: string, of: ParameterRef): BusinessCase {
  return withScenario(draft, id, { overrides: othersIn(draft, id, of) });
}

function othersIn({ scenarios }: BusinessCase, id: string, of: ParameterRef): Scenario['overrides'] {
  const overrides = scenarios.find((scenario) => scenario.id === id)?.overrides ?? [];
  return overrides.filter((one) => parameterKey(one.of) !== parameterKey(of));
}
