import { type BusinessCase, caseModel, type CaseModel, newBusinessCase, simulateCase } from '@peerway/business-case';

/** A case of the whole organization in which savings, price and training are unsure; each by an own line. */
export function unsureCase(
  also: Partial<BusinessCase> = {},
  settings: Partial<BusinessCase['settings']> = {},
): BusinessCase {
  const lines = [
    { name: 'savings', label: 'Savings', unit: 'money/year', sign: 'benefit', points: [10_000, 40_000, 90_000] },
    { name: 'price', label: 'Price of devices', unit: 'money', sign: 'cost', points: [90_000, 100_000, 150_000] },
    { name: 'training', label: 'Training', unit: 'money', sign: 'cost', points: [1000, 2000, 3000] },
  ] as const;
  const fresh = newBusinessCase([]);
  const said = { source: null, owner: null, date: null, confirmed: false, origin: 'typed' } as const;
  return {
    ...fresh,
    settings: { ...fresh.settings, discountRate: 0.08, iterations: 2000, ...settings },
    ownParameters: lines.map(({ name, label, unit }) => ({ useCase: null, name, label, unit, whereToGetIt: null })),
    ownDrivers: lines.map(({ name, label, unit, sign }) => ({
      ...{ useCase: null, id: name, key: `${name}Line`, name: label, expression: name, unit, sign },
      ...{ meaning: null, doubt: null, kind: 'cash', category: null, option: 'p2p' },
    })),
    estimates: lines.map(({ name, points: [low, likely, high] }) => ({
      useCase: null,
      name,
      low,
      likely,
      high,
      ...said,
    })),
    ...also,
  };
}

/** The same ready to be computed. */
export function unsureModel(
  also: Partial<BusinessCase> = {},
  settings: Partial<BusinessCase['settings']> = {},
): CaseModel {
  const nothing = {
    drivers: [],
    costs: { wholeCase: [], parameters: [], drivers: [] },
    useCases: [],
    alternatives: [],
  };
  return caseModel(unsureCase(also, settings), nothing);
}

/** What its draws come to. */
export const drawnUnsure = (settings: Partial<BusinessCase['settings']> = {}) =>
  simulateCase(unsureModel({}, settings));

/** Every value fixed. */
export const fixedEstimates = unsureCase().estimates.map((one) => ({ ...one, low: null, high: null }));

const ref = (name: string) => ({ useCase: null, name });

/** Three pairs that cannot be together. */
export const contradictoryPairs = [
  { a: ref('savings'), b: ref('price'), coefficient: 0.9 },
  { a: ref('price'), b: ref('training'), coefficient: 0.9 },
  { a: ref('savings'), b: ref('training'), coefficient: -0.9 },
];
