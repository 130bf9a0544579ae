import {
  type BusinessCase,
  type Estimate,
  type LeftOut,
  type OwnDriver,
  type OwnParameter,
  parameterKey,
  type ParameterRef,
} from '@peerway/business-case';

/** What is said of a parameter; undefined while nobody said anything. */
export function estimateOf({ estimates }: BusinessCase, ref: ParameterRef): Estimate | undefined {
  return estimates.find((estimate) => parameterKey(estimate) === parameterKey(ref));
}

/** The case with this said of a parameter, instead of what was said before. */
export function withEstimates(draft: BusinessCase, said: readonly Estimate[]): BusinessCase {
  const keys = new Set(said.map(parameterKey));
  return { ...draft, estimates: [...draft.estimates.filter((one) => !keys.has(parameterKey(one))), ...said] };
}

/** The case with nothing said of a parameter. */
export function withoutEstimate(draft: BusinessCase, ref: ParameterRef): BusinessCase {
  return { ...draft, estimates: draft.estimates.filter((one) => parameterKey(one) !== parameterKey(ref)) };
}

/** The case without a driver, and why. */
export function withLeftOut(draft: BusinessCase, left: LeftOut): BusinessCase {
  return { ...withTakenIn(draft, left), leftOut: [...withTakenIn(draft, left).leftOut, left] };
}

/** The case with a driver that was left out. */
export function withTakenIn(draft: BusinessCase, { useCase, driver }: Omit<LeftOut, 'reason'>): BusinessCase {
  return {
    ...draft,
    leftOut: draft.leftOut.filter((one) => one.useCase !== useCase || one.driver !== driver),
  };
}

/** The case with another way without peers beside a use case. */
export function withAlternative(draft: BusinessCase, useCase: string, name: string): BusinessCase {
  const others = draft.alternatives.filter((one) => one.useCase !== useCase);
  return { ...draft, alternatives: [...others, { useCase, name }] };
}

/** The case with a use case in it, or without. What was said of one that leaves stays, for when it comes back. */
export function withUseCase(draft: BusinessCase, id: string, isIn: boolean): BusinessCase {
  const others = draft.useCases.filter((one) => one !== id);
  return { ...draft, useCases: isIn ? [...others, id] : others };
}

/** The case with a driver of people's own, and the parameters that it brought along. */
export function withOwnDriver(
  draft: BusinessCase,
  driver: OwnDriver,
  parameters: readonly OwnParameter[],
): BusinessCase {
  const keys = new Set(parameters.map(parameterKey));
  return {
    ...draft,
    ownDrivers: [...draft.ownDrivers.filter(({ id }) => id !== driver.id), driver],
    ownParameters: [...draft.ownParameters.filter((one) => !keys.has(parameterKey(one))), ...parameters],
  };
}

/** The case without a driver of people's own. Its parameters stay, for other formulas may need them. */
export function withoutOwnDriver(draft: BusinessCase, id: string): BusinessCase {
  return { ...draft, ownDrivers: draft.ownDrivers.filter((driver) => driver.id !== id) };
}

/** The case without a parameter of people's own, and without what was said of it. */
export function withoutOwnParameter(draft: BusinessCase, ref: ParameterRef): BusinessCase {
  const rest = draft.ownParameters.filter((one) => parameterKey(one) !== parameterKey(ref));
  return { ...withoutEstimate(draft, ref), ownParameters: rest };
}
