import { randomUUID } from 'node:crypto';
import type { FindingOut, SelectionInputs, SelectionSettings, StatedScore } from '@peerway/use-cases';
import type { Visitor } from '../../support/visitor.ts';

export const settingsFields = `criteria { id parent kind lever name direction weight unsure worst best enabled } useCases size seed`;
export const inputFields = `size levers { lever weight low high } patterns { pattern score low high } questions { question level }
  facts { fact state value { number flag text choices } } findings { useCase prerequisite state threshold reason day }
  scores { useCase criterion value low high reason } settings { ${settingsFields} }`;
const selectionFields = `engagement version updatedBy settings { ${settingsFields} }
  findings { recordedBy recordedAt finding { useCase prerequisite state threshold reason day } }
  scores { recordedBy recordedAt score { useCase criterion value low high reason } }
  decisions { id chosen withdrawnAt } isStale changes { code at before after }`;

/** What the tests ask of a selection. */
export interface Selected {
  readonly version: number;
  readonly updatedBy: string | null;
  readonly settings: SelectionSettings;
  readonly findings: readonly { readonly recordedBy: string; readonly finding: FindingOut }[];
  readonly scores: readonly { readonly recordedBy: string; readonly score: StatedScore }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly chosen: string[];
    readonly withdrawnAt: string | null;
  }[];
  readonly isStale: boolean;
  readonly changes: readonly Readonly<Record<'code' | 'at' | 'before' | 'after', string | null>>[];
}

export const readSelection = `query ($e: ID!) { selection(engagement: $e) { ${selectionFields} } }`;
export const readInputs = `query ($e: ID!) { selection(engagement: $e) { inputs { ${inputFields} } } }`;
export const saveSettings = `mutation ($e: ID!, $s: SelectionSettingsInput!, $v: Int!) { saveSelection(engagement: $e, settings: $s, version: $v) { ${selectionFields} } }`;
export const recordFindings = `mutation ($e: ID!, $f: [FindingOutInput!]!, $seen: [FindingOutInput!]) { recordFindings(engagement: $e, findings: $f, seen: $seen) { ${selectionFields} } }`;
export const stateScores = `mutation ($e: ID!, $s: [StatedScoreInput!]!, $seen: [StatedScoreInput!]) { stateScores(engagement: $e, scores: $s, seen: $seen) { ${selectionFields} } }`;
export const decide = `mutation ($e: ID!, $i: DecisionInput!) { decide(engagement: $e, input: $i) { id about useCase chosen reason decidedBy decidedOn recordedBy fingerprint result { winner verdict confidence ranked iterations methods } } }`;

export const selectionOf = (by: Visitor, e: string): Promise<Selected> => by.need<Selected>(readSelection, { e });
export const inputsOf = async (by: Visitor, e: string): Promise<SelectionInputs> =>
  (await by.need<{ inputs: SelectionInputs }>(readInputs, { e })).inputs;

/** A finding, with whatever a test wants to be different. */
export function finding(differs: Partial<FindingOut> = {}): FindingOut {
  const about = { useCase: 'mesh-vpn-zero-trust', prerequisite: 'technical-1' };
  return { ...about, state: 'met', threshold: null, reason: 'We asked.', day: '2026-11-02', ...differs };
}

/** A score, with whatever a test wants to be different. */
export function score(differs: Partial<StatedScore> = {}): StatedScore {
  return {
    useCase: 'mesh-vpn-zero-trust',
    criterion: 'risk',
    value: 4,
    low: 2,
    high: 9,
    reason: 'We know.',
    ...differs,
  };
}

/** A decision on use cases, with whatever a test wants to be different. */
export function decision(differs: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const what = { about: 'useCases', chosen: ['mesh-vpn-zero-trust'], reason: 'It came first.' };
  return { ...what, decidedBy: 'The board', decidedOn: '2026-11-02', sentAs: randomUUID(), ...differs };
}
