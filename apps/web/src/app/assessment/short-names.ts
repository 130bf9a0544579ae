import type { Audience } from '@peerway/assessment';

/** A dimension in one word: as a label of its own, and as it stands within a sentence. */
const dimensions: Readonly<Record<string, readonly [label: string, within: string]>> = {
  'strategy-alignment': [$localize`Strategy`, $localize`:dimension within a sentence|:strategy`],
  'leadership-sponsorship': [$localize`Sponsorship`, $localize`:dimension within a sentence|:sponsorship`],
  'technology-infrastructure': [$localize`Technology`, $localize`:dimension within a sentence|:technology`],
  'network-readiness': [$localize`Network`, $localize`:dimension within a sentence|:network`],
  'data-integration': [$localize`Data`, $localize`:dimension within a sentence|:data`],
  'security-compliance': [$localize`:dimension|:Security`, $localize`:dimension within a sentence|:security`],
  'people-skills': [$localize`Skills`, $localize`:dimension within a sentence|:skills`],
  'culture-collaboration': [$localize`Culture`, $localize`:dimension within a sentence|:culture`],
  'governance-operating-model': [$localize`Governance`, $localize`:dimension within a sentence|:governance`],
  'delivery-capability': [$localize`Delivery`, $localize`:dimension within a sentence|:delivery`],
  'change-readiness': [$localize`:dimension|:Change`, $localize`:dimension within a sentence|:change`],
  'measurement-value': [$localize`Measurement`, $localize`:dimension within a sentence|:measurement`],
};

/** A pattern in a few words, and whether the English word is a plural: messages exist for one and for many. */
const patterns: Readonly<Record<string, readonly [words: string, isMany: boolean]>> = {
  'content-distribution': [$localize`content distribution`, false],
  'file-sync': [$localize`file sync`, false],
  'distributed-storage': [$localize`distributed storage`, false],
  'mesh-network': [$localize`mesh networking`, false],
  'edge-mesh': [$localize`edge and device mesh`, false],
  messaging: [$localize`messaging`, false],
  'local-first-collaboration': [$localize`local-first work`, false],
  'shared-ledger': [$localize`shared ledgers`, true],
  'data-exchange': [$localize`data exchange`, false],
  'decentralised-identity': [$localize`decentralised identity`, false],
  'federated-learning': [$localize`federated learning`, false],
  'volunteer-compute': [$localize`volunteer computing`, false],
  marketplace: [$localize`marketplaces`, true],
  'internal-sharing': [$localize`internal sharing`, false],
  lending: [$localize`peer lending`, false],
  payments: [$localize`peer payments`, true],
  'energy-trading': [$localize`energy trading`, false],
};

const audiences: Readonly<Record<Audience, readonly [column: string, people: string]>> = {
  executive: [$localize`:audience|:Executive`, $localize`:audience within a sentence|:leaders`],
  it: [$localize`:audience|:IT`, $localize`:audience within a sentence|:IT`],
  security: [$localize`:audience|:Security`, $localize`:audience within a sentence|:security`],
  operations: [$localize`:audience|:Operations`, $localize`:audience within a sentence|:operations`],
  team: [$localize`:audience|:Team`, $localize`:audience within a sentence|:the team`],
};

/** A dimension in one word, for axes and columns; the full name where the bank knows more than this page. */
export function dimensionWord(id: string, name = id): string {
  return dimensions[id]?.[0] ?? name;
}

/** A dimension as it stands within a sentence. */
export function dimensionWithin(id: string, name = id): string {
  return dimensions[id]?.[1] ?? name;
}

/** A pattern in a few words, as it stands within a sentence. */
export function patternWords(id: string, name = id): string {
  return patterns[id]?.[0] ?? name;
}

/** Whether a sentence about the pattern is one about many things: 'shared ledgers are'. */
export function isManyThings(id: string): boolean {
  return patterns[id]?.[1] ?? false;
}

/** An audience as a column's head. */
export function audienceColumn(audience: Audience): string {
  return audiences[audience][0];
}

/** An audience as the people it is made of, within a sentence. */
export function audiencePeople(audience: Audience): string {
  return audiences[audience][1];
}
