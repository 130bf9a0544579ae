import type { CaseConstraint } from '@peerway/case-studies';
import type { InventoryEntry } from '@peerway/organization';

/** A circumstance that the organization's own facts point to, with the fact or industry that does. */
export interface ImpliedConstraint {
  readonly constraint: CaseConstraint;
  readonly because: string;
}

/** What one known answer to a fact means for how hard it will be. */
interface Rule {
  readonly fact: string;
  readonly constraint: CaseConstraint;
  readonly holds: (value: NonNullable<InventoryEntry['value']>) => boolean;
}

type Choices = readonly string[] | null;
const includes = (choices: Choices, some: readonly string[]): boolean => some.some((one) => choices?.includes(one));

/** Which answers point to which circumstance of cases. Expert default; docs/methods/similar-cases.md has the same table in words. */
const rules: readonly Rule[] = [
  { fact: 'local-discovery-allowed', constraint: 'nat-or-firewall', holds: ({ flag }) => flag === false },
  { fact: 'lan-device-to-device', constraint: 'nat-or-firewall', holds: ({ flag }) => flag === false },
  { fact: 'proxy-range-and-bypass', constraint: 'nat-or-firewall', holds: ({ flag }) => flag === false },
  { fact: 'address-overlap', constraint: 'nat-or-firewall', holds: ({ flag }) => flag === true },
  { fact: 'data-residency-rules', constraint: 'data-residency', holds: ({ flag }) => flag === true },
  {
    fact: 'access-rule-owner',
    constraint: 'unclear-governance',
    holds: ({ choices }) => includes(choices, ['nobody']),
  },
  { fact: 'licences-held', constraint: 'regulated-industry', holds: ({ choices }) => (choices?.length ?? 0) > 0 },
  {
    fact: 'customer-checks',
    constraint: 'regulated-industry',
    holds: ({ choices }) =>
      includes(choices, ['aml-monitoring', 'sanctions-screening', 'suitability-and-risk-warnings']),
  },
  { fact: 'privacy-assessments', constraint: 'privacy-sensitive', holds: ({ choices }) => (choices?.length ?? 0) > 0 },
  {
    fact: 'notices-and-consents',
    constraint: 'works-council-or-user-consent',
    holds: ({ choices }) => includes(choices, ['peer-upload', 'network-monitoring', 'location-tracking']),
  },
];

/** Industries that work under a regulator's eye wherever they are. */
const regulated = ['financial-services', 'healthcare-life-sciences', 'energy-utilities'];

/**
 * The circumstances that an organization's industry and known facts point to. What is unknown points to nothing, and "no" to a
 * question that was never asked neither.
 */
export function impliedConstraints(
  industry: string | null,
  inventory: readonly InventoryEntry[],
): readonly ImpliedConstraint[] {
  const byFact = new Map(inventory.map((entry) => [entry.fact, entry.value]));
  const ofIndustry =
    industry !== null && regulated.includes(industry)
      ? [{ constraint: 'regulated-industry' as const, because: industry }]
      : [];
  const ofFacts = rules.flatMap(({ fact, constraint, holds }) => {
    const value = byFact.get(fact);
    return value && holds(value) ? [{ constraint, because: fact }] : [];
  });
  return [...ofIndustry, ...ofFacts];
}
