import {
  type BusinessCase,
  type CapacityDocument,
  type Estimate,
  newBusinessCase,
  startingCapacity,
} from '@peerway/business-case';
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

/** A case that comes to something: a rate, one line of benefit and one of cost; with whatever a test wants to be different. */
export function computable(differs: Partial<BusinessCase> = {}): BusinessCase {
  const plain = written();
  const values = { peakVpnUsers: 400, costPerConcurrentUser: 100, movedShare: 0.5, changeCostOnce: 30_000 };
  const estimates = Object.entries(values).map(([name, likely]) => estimate({ name, likely }));
  return { ...plain, settings: { ...plain.settings, discountRate: 0.05 }, estimates, ...differs };
}

const headlineFields = `currency horizonYears discountRate npv { value reason } irr { value reason roots } payback { value reason }
  benefitCostRatio { value reason } net driverCount countedCount`;
const approvedFields = `id number caseVersion note approvedBy approvedAt fingerprint withdrawnAt withdrawnBy withdrawnReason staleSince headline { ${headlineFields} }`;

/** What the tests ask of an approval. */
export interface Approved {
  readonly id: string;
  readonly number: number;
  readonly caseVersion: number;
  readonly note: string;
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly fingerprint: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  readonly staleSince: string | null;
  readonly headline: {
    readonly npv: { readonly value: number | null; readonly reason: string | null };
    readonly countedCount: number;
  };
}

export const approve = `mutation ($e: ID!, $v: Int!, $n: String!) { approveBusinessCase(engagementId: $e, version: $v, note: $n) { ${approvedFields} } }`;
export const withdraw = `mutation ($e: ID!, $id: ID!, $r: String!) { withdrawApproval(engagementId: $e, id: $id, reason: $r) { ${approvedFields} } }`;
export const readApproved = `query ($e: ID!, $id: ID!) { approvedCase(engagementId: $e, id: $id) { ${approvedFields} case { ${caseFields} } capacity { useCase input { capacity { delivery sizeGb } } } } }`;
export const approvals = async (by: Visitor, e: string): Promise<readonly Approved[]> =>
  (
    await by.need<{ approved: Approved[] }>(
      `query ($e: ID!) { businessCase(engagementId: $e) { approved { ${approvedFields} } } }`,
      { e },
    )
  ).approved;

/** A capacity model, with whatever a test wants to be different. */
export function capacity(differs: Partial<CapacityDocument['capacity']> = {}): CapacityDocument {
  return { capacity: { ...startingCapacity('file'), ...differs }, availability: null };
}

export const saveCapacity = `mutation ($e: ID!, $u: ID!, $i: CapacityDocumentInput!, $v: Int!) { saveCapacityModel(engagementId: $e, useCase: $u, input: $i, version: $v) { useCase version updatedBy input { capacity { sizeGb } } } }`;
export const removeCapacity = `mutation ($e: ID!, $u: ID!, $v: Int!) { removeCapacityModel(engagementId: $e, useCase: $u, version: $v) { useCase } }`;
export const readCapacity = `query ($e: ID!) { capacityModels(engagementId: $e) { useCase version input { capacity { delivery sizeGb sites { name count clients wanDownMbps wanUpMbps } } availability { needed } } } }`;
