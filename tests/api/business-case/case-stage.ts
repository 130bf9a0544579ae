import { type BusinessCase, type Estimate, newBusinessCase } from '@peerway/business-case';
import type { Visitor } from '../../support/visitor.ts';

const ref = 'useCase name';
const driverFields = 'id key name expression unit meaning doubt sign kind category option';
export const caseFields = `settings { currency start horizonYears discountRate inflation tax { rate writeOffYears } counted iterations seed repairCorrelations }
  useCases estimates { ${ref} low likely high source owner date confirmed origin } ownParameters { ${ref} label unit whereToGetIt }
  ownDrivers { useCase ${driverFields} } leftOut { useCase driver reason } phasing { useCase spendFrom spendMonths effectFrom rampMonths }
  correlations { a { ${ref} } b { ${ref} } coefficient } sharedCauses { name parameters { of { ${ref} } loading } }
  scenarios { id name lean overrides { of { ${ref} } value } } alternatives { useCase name }`;
const openedFields = `engagementId version updatedBy suggested rolloutSize canEdit canApprove case { ${caseFields} }`;

/** What the tests ask of a business case. */
export interface Opened {
  readonly engagementId: string;
  readonly version: number;
  readonly updatedBy: string | null;
  readonly suggested: readonly string[];
  readonly rolloutSize: string;
  readonly canEdit: boolean;
  readonly canApprove: boolean;
  readonly case: BusinessCase;
}

export const readCase = `query ($e: ID!) { businessCase(engagementId: $e) { ${openedFields} } }`;
export const saveCase = `mutation ($e: ID!, $c: BusinessCaseInput!, $v: Int!) { saveBusinessCase(engagementId: $e, case: $c, version: $v) { ${openedFields} } }`;

export const caseOf = (by: Visitor, e: string): Promise<Opened> => by.need<Opened>(readCase, { e });

/** An estimate, with whatever a test wants to be different. */
export function estimate(differs: Partial<Estimate> = {}): Estimate {
  const about = { useCase: 'mesh-vpn-zero-trust', name: 'peakVpnUsers' };
  const said = { low: null, likely: 400, high: null, source: 'VPN log', owner: 'Ina Network', date: '2026-11-02' };
  return { ...about, ...said, confirmed: true, origin: 'typed', ...differs };
}

/** A case of one use case, with whatever a test wants to be different. */
export function written(differs: Partial<BusinessCase> = {}): BusinessCase {
  return { ...newBusinessCase(['mesh-vpn-zero-trust']), estimates: [estimate()], ...differs };
}
