import {
  type BusinessCase,
  type CaseCatalogue,
  type CaseChange,
  caseModel,
  caseResult,
  driverKey,
  parameterKey,
  type ParameterRef,
} from '@peerway/business-case';

/** What a case is measured by where one figure is needed: the present value, or the plain sum where a rate is missing. */
export function worthOf(businessCase: BusinessCase, catalogue: CaseCatalogue, measure: 'npv' | 'net'): number | null {
  const result = caseResult(caseModel(businessCase, catalogue));
  if (result.npv.reason === 'NOTHING_COUNTED') return null;
  return measure === 'npv' ? result.npv.value : result.net;
}

/** An earlier case with one of the later changes and no other. */
export function withChange(before: BusinessCase, after: BusinessCase, { what, at }: CaseChange): BusinessCase {
  switch (what) {
    case 'settings':
      return { ...before, settings: { ...before.settings, ...settingOf(after, at) } };
    case 'useCase':
      return { ...before, useCases: swapped(before.useCases, after.useCases, (id) => id, at) };
    case 'estimate':
      return { ...before, estimates: swapped(before.estimates, after.estimates, parameterKey, at) };
    case 'ownParameter':
      return { ...before, ownParameters: swapped(before.ownParameters, after.ownParameters, parameterKey, at) };
    case 'ownDriver':
      return withOwnLine(before, after, at);
    case 'leftOut':
      return { ...before, leftOut: swapped(before.leftOut, after.leftOut, leftOutKey, at) };
    case 'phasing':
      return { ...before, phasing: swapped(before.phasing, after.phasing, ({ useCase }) => useCase ?? '', at) };
    case 'alternative':
      return {
        ...before,
        alternatives: swapped(before.alternatives, after.alternatives, ({ useCase }) => useCase, at),
      };
    default:
      // Correlations, shared causes and scenarios leave the headline as it is.
      return before;
  }
}

/** A line of people's own counts with the figures that came with it; without them it would have no value. */
function withOwnLine(before: BusinessCase, after: BusinessCase, at: string): BusinessCase {
  const known = new Set([...before.ownParameters, ...before.estimates].map(parameterKey));
  const isNew = (one: ParameterRef): boolean => !known.has(parameterKey(one));
  const added = after.ownParameters.filter(isNew);
  const addedKeys = new Set(added.map(parameterKey));
  return {
    ...before,
    ownDrivers: swapped(before.ownDrivers, after.ownDrivers, driverKey, at),
    ownParameters: [...before.ownParameters, ...added],
    estimates: [...before.estimates, ...after.estimates.filter((one) => addedKeys.has(parameterKey(one)))],
  };
}

/** Whether a change can move the headline at all. */
export function canMove({ what, at }: CaseChange): boolean {
  if (what === 'settings') return !['iterations', 'seed', 'repairCorrelations', 'currency', 'start'].includes(at);
  return !['ownParameter', 'correlation', 'sharedCause', 'scenario', 'alternative'].includes(what);
}

/** The key of a line that was left out: that of its driver. */
export function leftOutKey({ useCase, driver }: BusinessCase['leftOut'][number]): string {
  return driverKey({ useCase, id: driver });
}

function settingOf({ settings }: BusinessCase, name: string): Partial<BusinessCase['settings']> {
  return Object.fromEntries(Object.entries(settings).filter(([each]) => each === name));
}

function swapped<One>(
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
  at: string,
): readonly One[] {
  return [...before.filter((one) => keyOf(one) !== at), ...after.filter((one) => keyOf(one) === at)];
}
