import type { ChangeContext, Communication, CommunicationInputs, Sponsor, StakeholderGroup } from '@peerway/change';
import { messageTemplates } from '@peerway/change/content';

/** A group about which little is known. */
export function aGroup(id: string, differing: Partial<StakeholderGroup> = {}): StakeholderGroup {
  const nothing = { overlaps: [], sites: [], languages: [], roles: [], useCases: [] };
  const unsaid = { size: null, sponsor: null, influence: null, attitude: null, note: null };
  return { id, name: id, representation: 'none', ...nothing, ...unsaid, ...differing };
}

export const mara: Sponsor = {
  ...{ id: 'mara', name: 'Mara Weiss', position: null, kind: 'sponsor', stance: null, hoursPerMonth: null },
  ...{ awayFrom: null, awayUntil: null, note: null },
};

/** A plan that begins on 4 January 2027 and goes live in the north on 1 April. */
export const context: ChangeContext = {
  today: '2026-12-01',
  useCases: [{ id: 'mesh', name: 'Mesh between sites', patterns: [], training: [], policies: [] }],
  sites: [{ id: 'oslo', name: 'Oslo', people: 40 }],
  waves: [
    { id: 'north', name: 'North', sites: ['oslo'], goLive: '2027-04-01', gate: null },
    { id: 'south', name: 'South', sites: ['rome'], goLive: null, gate: null },
  ],
  anchors: [
    { task: 'lab', name: 'Lab', kind: 'task', wave: null, useCase: 'mesh', start: '2027-01-04', finish: '2027-01-29' },
    { task: 'north.work', name: 'North', kind: 'task', wave: 'north', useCase: 'mesh', start: '2027-04-01', finish: '2027-04-30' },
  ],
}; // prettier-ignore

export function inputs(differing: Partial<CommunicationInputs> = {}): CommunicationInputs {
  const groups = [aGroup('drivers', { name: 'Drivers', sponsor: 'mara', size: 300, sites: ['oslo'] })];
  const none = { impacts: [], communications: [] };
  return { context, groups, sponsors: [mara], content: messageTemplates, language: 'en', ...none, ...differing };
}

/** A message that is planned for a day. */
export function aMessage(id: string, differing: Partial<Communication> = {}): Communication {
  return {
    ...{ id, title: id, groups: ['drivers'], step: 'know', sponsor: 'mara', sender: null, channel: 'email' },
    ...{ when: { day: '2027-03-01', task: null, side: null, offsetDays: 0 }, hours: 1, feedback: null, texts: [] },
    ...{ wave: null, state: 'planned', sentOn: null, origin: null, ...differing },
  } as Communication;
}
