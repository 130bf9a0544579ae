import { Policy, PolicyException } from '@peerway/change';
import { describe, expect, it } from 'vitest';

const policy = {
  id: 'uploads',
  kind: 'acceptableUse',
  owner: null,
  texts: [{ language: 'en', title: 'Uploads', text: 'Share what is yours to share.' }],
  groups: [],
  roles: [],
  useCases: [],
  answerWithinDays: 14,
  isRequired: true,
  origin: null,
};

describe('a policy', () => {
  it('has one text in each language', () => {
    expect(Policy.safeParse(policy).success).toBe(true);
    const twice = { ...policy, texts: [...policy.texts, ...policy.texts] };
    expect(Policy.safeParse(twice).error?.issues[0]?.message).toBe('A policy has one text in each language.');
  });
});

describe('an exception from a policy', () => {
  it('is for one group or for one person, and not for both or nobody', () => {
    const exception = {
      id: 'x1',
      policy: 'uploads',
      group: 'drivers',
      person: null,
      reason: 'No device of their own yet.',
      instead: null,
      until: '2027-03-31',
      grantedBy: 'Ada',
    };
    expect(PolicyException.safeParse(exception).success).toBe(true);
    expect(PolicyException.safeParse({ ...exception, group: null }).success).toBe(false);
    expect(PolicyException.safeParse({ ...exception, person: crypto.randomUUID() }).success).toBe(false);
  });
});
