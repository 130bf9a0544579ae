import {
  caseModel,
  newBusinessCase,
  type BusinessCase,
  type CaseModel,
  type CaseSettings,
  type Estimate,
  type OwnDriver,
  type OwnParameter,
} from '@peerway/business-case';

/** A use case that the tests' catalogue knows, without drivers of its own. */
export const ONE = 'one';

/** A value that somebody said of a parameter, with a range when both ends are given. */
export function said(name: string, likely: number, more: Partial<Estimate> = {}): Estimate {
  return {
    useCase: ONE,
    name,
    low: null,
    likely,
    high: null,
    source: null,
    owner: null,
    date: null,
    confirmed: false,
    origin: 'typed',
    ...more,
  };
}

/** A line that pays what its parameter of the same name with a p before it says: `b` pays `pb`. */
export function line(key: string, more: Partial<OwnDriver> = {}): OwnDriver {
  return {
    useCase: ONE,
    id: key,
    key,
    name: key,
    expression: `p${key}`,
    unit: 'money/year',
    meaning: null,
    doubt: null,
    sign: 'benefit',
    kind: 'cash',
    category: null,
    option: 'p2p',
    ...more,
  };
}

/** A cost paid once. */
export function outlay(key: string, more: Partial<OwnDriver> = {}): OwnDriver {
  return line(key, { unit: 'money', sign: 'cost', category: 'people', ...more });
}

export interface CaseParts extends Partial<Omit<BusinessCase, 'settings'>> {
  readonly settings?: Partial<CaseSettings>;
}

/** A case of one use case whose money moves at once; every driver `b` has a parameter `pb` of its unit. */
export function caseOf({ settings, ...parts }: CaseParts): BusinessCase {
  const fresh = newBusinessCase([ONE]);
  const drivers = parts.ownDrivers ?? [];
  const ownParameters: OwnParameter[] = drivers.map(({ key, unit, useCase }) => ({
    useCase,
    name: `p${key}`,
    label: key,
    unit,
    whereToGetIt: null,
  }));
  return {
    ...fresh,
    ownParameters,
    phasing: [
      { useCase: ONE, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
      { useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 },
    ],
    ...parts,
    settings: { ...fresh.settings, horizonYears: 3, discountRate: 0.1, ...settings },
  };
}

export function modelOf(parts: CaseParts): CaseModel {
  return caseModel(caseOf(parts), {
    drivers: [],
    costs: { wholeCase: [], parameters: [], drivers: [] },
    useCases: [{ id: ONE, name: 'One', rolloutStages: [] }],
    alternatives: [{ useCase: ONE, name: 'A server', kind: 'server', cost: 2 }],
  });
}
