import { describe, expect, it } from 'vitest';
import { sponsorGaps, type SponsorInputs } from '@peerway/change';
import { aGroup, aMessage, context, mara } from './messages-stage.ts';

const on = (day: string) => ({ day, task: null, side: null, offsetDays: 0 });
const friend = { ...mara, id: 'friend', name: 'Friend', kind: 'coalition' as const };
const firm = { ...mara, stance: 2, hoursPerMonth: 5 };
const theirs = aGroup('drivers', { sponsor: 'mara', sites: ['oslo'] });
const spoken = aMessage('m', { when: on('2027-03-01') });

function gaps(differing: Partial<SponsorInputs>): string[] {
  const all = { context, groups: [theirs], sponsors: [firm, friend], communications: [spoken], ...differing };
  return sponsorGaps(all).map(({ code, ...about }) =>
    [code, ...Object.values(about as Record<string, string | number | null>).filter((each) => each !== null)].join(' '),
  );
}

describe('what is missing in those who stand for the change', () => {
  it('is nothing where all is in place, and nothing without groups', () => {
    expect(gaps({})).toEqual([]);
    expect(gaps({ groups: [], sponsors: [], communications: [] })).toEqual([]);
  });

  it('says first that there is nobody, or nobody beside the sponsors', () => {
    expect(gaps({ sponsors: [] })).toEqual(['NO_SPONSOR', 'GROUP_WITHOUT_SPONSOR drivers']);
    expect(gaps({ sponsors: [firm] })).toEqual(['NO_COALITION']);
  });

  it('names groups before which nobody stands', () => {
    const groups = [theirs, aGroup('office'), aGroup('yard', { sponsor: 'gone' })];
    expect(gaps({ groups })).toEqual(['GROUP_WITHOUT_SPONSOR office', 'GROUP_WITHOUT_SPONSOR yard']);
  });

  it('names who is against it or was not asked, as soon as they are needed', () => {
    expect(
      gaps({
        sponsors: [
          { ...firm, stance: -1 },
          { ...friend, stance: -2 },
        ],
      }),
    ).toEqual(['AGAINST mara']);
    expect(gaps({ sponsors: [{ ...firm, stance: null }, friend] })).toEqual(['STANCE_UNKNOWN mara']);
    expect(gaps({ sponsors: [firm, friend, { ...firm, id: 'idle' }] })).toEqual(['LEADS_NOBODY idle']);
    const said = [spoken, aMessage('n', { sponsor: 'friend', hours: 0 })];
    expect(gaps({ sponsors: [firm, { ...friend, stance: -2 }], communications: said })).toEqual(['AGAINST friend']);
  });

  it('names who says nothing to their group before a wave that reaches it', () => {
    expect(gaps({ communications: [] })).toEqual(['SILENT mara drivers north']);
    expect(gaps({ communications: [aMessage('m', { when: on('2027-04-02') })] })).toEqual([
      'SILENT mara drivers north',
    ]);
    expect(gaps({ communications: [aMessage('m', { wave: 'south' })] })).toEqual(['SILENT mara drivers north']);
    expect(gaps({ communications: [aMessage('m', { groups: ['office'] })] })).toEqual(['SILENT mara drivers north']);
    expect(gaps({ groups: [aGroup('drivers', { sponsor: 'mara', sites: ['rome'] })], communications: [] })).toEqual([]);
    const live = { ...context, today: '2027-04-02' };
    expect(gaps({ context: live, communications: [] })).toEqual([]);
  });

  it('names who is away on the day of a wave', () => {
    const away = { ...firm, awayFrom: '2027-04-01', awayUntil: '2027-04-01' };
    expect(gaps({ sponsors: [away, friend] })).toEqual(['AWAY_AT_GO_LIVE mara north']);
  });

  it('names the first month that asks too much, never a past one, and time of which nobody knows', () => {
    const communications = [
      aMessage('old', { state: 'sent', sentOn: '2026-10-01', hours: 9 }),
      aMessage('m', { when: on('2027-03-01'), hours: 6 }),
      aMessage('n', { when: on('2027-04-01'), hours: 7 }),
    ];
    expect(gaps({ communications })).toEqual(['OVERLOADED mara 2027-03 6']);
    expect(gaps({ sponsors: [{ ...firm, hoursPerMonth: null }, friend] })).toEqual(['HOURS_UNKNOWN mara 1']);
  });
});
