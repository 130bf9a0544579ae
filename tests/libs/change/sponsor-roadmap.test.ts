import { describe, expect, it } from 'vitest';
import { isAwayOn, type SponsorInputs, sponsorRoadmap } from '@peerway/change';
import { aGroup, aMessage, context, mara } from './messages-stage.ts';

const on = (day: string) => ({ day, task: null, side: null, offsetDays: 0 });
const groups = [aGroup('drivers', { size: 300, sponsor: 'mara' }), aGroup('office', { size: null })];

function roadmap(differing: Partial<SponsorInputs>) {
  return sponsorRoadmap({ context, groups, sponsors: [mara], communications: [], ...differing });
}

describe('who has to say what, and when', () => {
  it('is by day as the plan is today, and what has no day comes last', () => {
    const communications = [
      aMessage('lost', { when: { day: null, task: 'gone', side: 'start', offsetDays: 0 } }),
      aMessage('late', { when: on('2027-03-02') }),
      aMessage('lab', { when: { day: null, task: 'lab', side: 'start', offsetDays: -4 } }),
    ];
    expect(roadmap({ communications }).map(({ message, day }) => [message, day])).toEqual([
      ['lab', '2026-12-31'],
      ['late', '2027-03-02'],
      ['lost', null],
    ]);
  });

  it('leaves out what was dropped, what others say, and sponsors who are gone', () => {
    const communications = [
      aMessage('dropped', { state: 'dropped' }),
      aMessage('desk', { sponsor: null, sender: 'Service desk' }),
      aMessage('gone', { sponsor: 'otto' }),
    ];
    expect(roadmap({ communications })).toEqual([]);
  });

  it('counts the people of the groups that are there, each once', () => {
    const [turn] = roadmap({ communications: [aMessage('m', { groups: ['drivers', 'office', 'gone'] })] });
    expect(turn).toMatchObject({ groups: ['drivers', 'office'], people: { low: 300, high: 300, unsized: ['office'] } });
  });

  it('tells what is overdue and what falls into an absence, unless it was said', () => {
    const away = { ...mara, awayFrom: '2026-11-01', awayUntil: '2026-11-30' };
    const past = aMessage('m', { when: on('2026-11-30') });
    expect(roadmap({ sponsors: [away], communications: [past] })[0]).toMatchObject({ isOverdue: true, isAway: true });
    const sent = aMessage('m', { state: 'sent', sentOn: '2026-11-30' });
    expect(roadmap({ sponsors: [away], communications: [sent] })[0]).toMatchObject({ isOverdue: false, isAway: false });
    const today = aMessage('m', { when: on(context.today) });
    expect(roadmap({ communications: [today] })[0]).toMatchObject({ isOverdue: false, isAway: false });
  });

  it('knows an absence by both of its ends', () => {
    const away = { awayFrom: '2027-03-01', awayUntil: '2027-03-05' };
    expect(['2027-02-28', '2027-03-01', '2027-03-05', '2027-03-06'].map((day) => isAwayOn(away, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isAwayOn(mara, '2027-03-01')).toBe(false);
  });
});
