import {
  caseCatalogue,
  caseModel,
  driverOrder,
  newBusinessCase,
  type BusinessCase,
  type CaseModel,
  type Estimate,
  type OwnDriver,
} from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import { useCaseAlternatives, useCases } from '@peerway/use-cases/content';

export const catalogue = caseCatalogue({
  drivers: useCaseDrivers,
  costs: standardCosts,
  useCases,
  alternatives: useCaseAlternatives,
});
export const VPN = 'mesh-vpn-zero-trust';

export function said(name: string, likely: number, range: { low: number; high: number } | null = null): Estimate {
  return {
    useCase: VPN,
    name,
    low: range?.low ?? null,
    likely,
    high: range?.high ?? null,
    source: null,
    owner: null,
    date: null,
    confirmed: false,
    origin: 'typed',
  };
}

export function own(key: string, expression: string, more: Partial<OwnDriver> = {}): OwnDriver {
  return {
    useCase: VPN,
    id: `own-${key}`,
    key,
    name: key,
    expression,
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

export function modelOf(change: Partial<BusinessCase>): CaseModel {
  return caseModel({ ...newBusinessCase([VPN]), ...change }, catalogue);
}

export function found(model: CaseModel): string[] {
  return model.findings
    .filter(({ code }) => code !== 'PARAMETER_MISSING')
    .map(({ code, at, detail }) => `${code} ${at} ${detail}`);
}

export function openOf(model: CaseModel): string[] {
  return driverOrder(model).open.map(({ key, reason, detail }) => `${key} ${reason} ${detail}`);
}
