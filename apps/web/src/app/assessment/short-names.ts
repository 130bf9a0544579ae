import type { Audience } from '@peerway/assessment';

const dimensions: Readonly<Record<string, string>> = {
  'strategy-alignment': 'Strategy',
  'leadership-sponsorship': 'Sponsorship',
  'technology-infrastructure': 'Technology',
  'network-readiness': 'Network',
  'data-integration': 'Data',
  'security-compliance': 'Security',
  'people-skills': 'Skills',
  'culture-collaboration': 'Culture',
  'governance-operating-model': 'Governance',
  'delivery-capability': 'Delivery',
  'change-readiness': 'Change',
  'measurement-value': 'Measurement',
};

const patterns: Readonly<Record<string, string>> = {
  'content-distribution': 'content distribution',
  'file-sync': 'file sync',
  'distributed-storage': 'distributed storage',
  'mesh-network': 'mesh networking',
  'edge-mesh': 'edge and device mesh',
  messaging: 'messaging',
  'local-first-collaboration': 'local-first work',
  'shared-ledger': 'shared ledgers',
  'data-exchange': 'data exchange',
  'decentralised-identity': 'decentralised identity',
  'federated-learning': 'federated learning',
  'volunteer-compute': 'volunteer computing',
  marketplace: 'marketplaces',
  'internal-sharing': 'internal sharing',
  lending: 'peer lending',
  payments: 'peer payments',
  'energy-trading': 'energy trading',
};

const audiences: Readonly<Record<Audience, readonly [column: string, people: string]>> = {
  executive: ['Executive', 'leaders'],
  it: ['IT', 'IT'],
  security: ['Security', 'security'],
  operations: ['Operations', 'operations'],
  team: ['Team', 'the team'],
};

/** A dimension in one word, for axes and sentences; the full name where the bank knows more than this page. */
export function dimensionWord(id: string, name = id): string {
  return dimensions[id] ?? name;
}

/** A pattern in a few words, as it stands within a sentence. */
export function patternWords(id: string, name = id): string {
  return patterns[id] ?? name;
}

/** An audience as a column's head. */
export function audienceColumn(audience: Audience): string {
  return audiences[audience][0];
}

/** An audience as the people it is made of, within a sentence. */
export function audiencePeople(audience: Audience): string {
  return audiences[audience][1];
}
