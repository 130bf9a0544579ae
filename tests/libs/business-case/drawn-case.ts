import {
  type CaseDriver,
  type CaseModel,
  type CaseParameter,
  type Estimate,
  newBusinessCase,
} from '@peerway/business-case';

/** Low, likely and high; one number for a fixed value. */
export type Points = number | readonly [low: number, likely: number, high: number];

/** A parameter of the whole case, a plain number unless a unit is given. */
export function parameterOf(name: string, points: Points, also: Partial<CaseParameter> = {}): CaseParameter {
  const [low, likely, high] = typeof points === 'number' ? [null, points, null] : points;
  const useCase = also.useCase ?? null;
  const said = { source: null, owner: null, date: null, confirmed: false, origin: 'typed' } as const;
  const estimate: Estimate = { useCase, name, low, likely, high, ...said };
  return { useCase, name, label: name, unit: 'money', whereToGetIt: null, estimate, from: 'own', ...also };
}

/** A driver of the whole case: a benefit in cash at the start, unless said otherwise. */
export function driverOf(key: string, expression: string, also: Partial<CaseDriver> = {}): CaseDriver {
  const about = { name: key, meaning: null, doubt: null, category: null, from: 'own', useCase: null } as const;
  const kind = { unit: 'money', sign: 'benefit', kind: 'cash', option: 'p2p' } as const;
  return { id: key, key, expression, ...about, ...kind, ...also };
}

/** A case of such parameters and drivers, with 10 % a year over five years. */
export function drawnCase(
  also: Partial<Omit<CaseModel, 'settings'>>,
  settings: Partial<CaseModel['settings']> = {},
): CaseModel {
  const fresh = newBusinessCase([]);
  return {
    settings: { ...fresh.settings, discountRate: 0.1, ...settings },
    useCases: [],
    drivers: [],
    parameters: [],
    leftOut: [],
    phasing: [],
    correlations: [],
    sharedCauses: [],
    scenarios: [],
    alternatives: [],
    findings: [],
    ...also,
  };
}

/** The mean and variance of a beta-PERT estimate (Clark 1962). */
export function pertMoments([low, likely, high]: readonly [number, number, number]): {
  mean: number;
  variance: number;
} {
  const mean = (low + 4 * likely + high) / 6;
  return { mean, variance: ((mean - low) * (high - mean)) / 7 };
}
