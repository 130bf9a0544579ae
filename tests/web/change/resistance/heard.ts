import type { Resistance } from '@peerway/change';

/** Something that was heard in early 2027. */
export function heard(id: string, more: Partial<Resistance> = {}): Resistance {
  return {
    ...{ id, group: 'drivers', heardOn: '2027-02-01', heard: `Heard ${id}`, step: 'want', strength: 2 },
    ...{ response: 'We measure it', owner: 'Ada', dueOn: null, state: 'open' },
    ...more,
  };
}
