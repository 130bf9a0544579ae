import type { Policy } from '@peerway/change';

/** A policy without gaps. */
export function anyPolicy(id: string, more: Partial<Policy> = {}): Policy {
  return {
    ...{
      id,
      kind: 'acceptableUse',
      owner: null,
      texts: [{ language: 'en', title: `Policy ${id}`, text: '## Why\n\nShare.' }],
    },
    ...{ groups: [], roles: [], useCases: [], answerWithinDays: 14, isRequired: true, origin: null },
    ...more,
  };
}

/** A version of a policy, as the API gives it. */
export function anyVersion(number: number, content: Policy, more: object = {}) {
  return {
    ...{ id: `v${number}`, number, hash: 'ab'.repeat(32), isEditorial: false, concerns: [] as string[], content },
    ...{ writtenBy: 'Ada', approvedBy: 'Grace', approvedAt: '2027-02-01T08:00:00Z' },
    ...{ publishedBy: null as string | null, publishedAt: null as string | null, withdrawnAt: null as string | null },
    ...more,
  };
}
