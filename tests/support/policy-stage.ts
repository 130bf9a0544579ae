import type { Policy } from '@peerway/change';
import { editChange } from '../api/change/change-fields.ts';
import type { Cast } from './portal.ts';

const approve = `mutation ($e: ID!, $p: String!, $v: Int!, $ed: Boolean!, $c: [String!]!) {
  approvePolicy(engagementId: $e, input: { policy: $p, version: $v, isEditorial: $ed, concerns: $c }) { id number hash isEditorial concerns } }`;
const publish = `mutation ($e: ID!, $v: ID!) { publishPolicyVersion(engagementId: $e, version: $v) { id number publishedAt } }`;

/** A version as a test needs it. */
export interface StagedVersion {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
}

/** A policy of a few words. */
export function policyDraft(differing: Partial<Policy> = {}): Policy {
  return {
    ...{ id: 'peers', kind: 'acceptableUse', owner: 'Ada', groups: [], roles: [], useCases: [], answerWithinDays: 14 },
    ...{ isRequired: true, origin: null },
    texts: [{ language: 'en', title: 'Use of peers', text: 'Be kind to the network.' }],
    ...differing,
  };
}

/** Writes a policy, or changes it: `version` is that of the draft before. */
export async function writePolicy({ owner }: Pick<Cast, 'owner'>, e: string, part: Policy, version = 0): Promise<void> {
  await owner.need(editChange, { e, edits: { policy: [{ id: part.id, version, part }] } });
}

/** Approves a policy as it stands at a version of its draft. */
export function approved(
  { owner }: Pick<Cast, 'owner'>,
  e: string,
  { policy = 'peers', version = 1, isEditorial = false, concerns = [] as readonly string[] } = {},
): Promise<StagedVersion> {
  return owner.need<StagedVersion>(approve, { e, p: policy, v: version, ed: isEditorial, c: concerns });
}

export async function published({ owner }: Pick<Cast, 'owner'>, e: string, version: string): Promise<void> {
  await owner.need(publish, { e, v: version });
}

/** Writes a policy, approves it and publishes it. */
export async function stagePolicy(
  cast: Pick<Cast, 'owner'>,
  e: string,
  draft: Policy = policyDraft(),
): Promise<StagedVersion> {
  await writePolicy(cast, e, draft);
  const version = await approved(cast, e, { policy: draft.id });
  await published(cast, e, version.id);
  return version;
}
