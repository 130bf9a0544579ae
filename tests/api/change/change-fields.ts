import type { StakeholderGroup } from '@peerway/change';

export const editChange = `mutation ($e: ID!, $edits: ChangeEditsInput!) {
  editChange(engagementId: $e, edits: $edits) { saved { kind id version } removed { kind id } } }`;

/** A group about which little is known. */
export function group(id: string, differing: Partial<StakeholderGroup> = {}): StakeholderGroup {
  return {
    id,
    name: id,
    size: null,
    overlaps: [],
    sites: [],
    languages: ['en'],
    sponsor: null,
    representation: 'unknown',
    roles: [],
    useCases: [],
    influence: null,
    attitude: null,
    note: null,
    ...differing,
  };
}
