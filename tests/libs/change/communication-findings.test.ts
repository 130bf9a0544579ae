import { communicationDay, communicationFindings, type MessagesLookedAt } from '@peerway/change';
import { describe, expect, it } from 'vitest';
import { aGroup, aMessage, context, mara } from './messages-stage.ts';

const looked = (differing: Partial<MessagesLookedAt>): string[] =>
  communicationFindings({
    context: { ...context, waves: [] },
    groups: [aGroup('drivers', { languages: ['en', 'de'] })],
    sponsors: [mara],
    communications: [],
    ...differing,
  }).map(({ code, at, detail }) => `${code} ${at} ${detail}`);

describe('the day of a message', () => {
  it('is gone with its line, and says so', () => {
    const when = { day: null, task: 'gone', side: 'start', offsetDays: 0 } as const;
    expect(communicationDay({ when, sentOn: null }, context)).toEqual({ day: undefined, reason: 'LINE_GONE' });
    expect(looked({ communications: [aMessage('m', { when })] })).toEqual(['LINE_GONE message:m gone']);
  });

  it('stays the day on which it was said', () => {
    const when = { day: null, task: 'gone', side: 'finish', offsetDays: 0 } as const;
    expect(communicationDay({ when, sentOn: '2027-02-02' }, context).day).toBe('2027-02-02');
  });

  it('counts from the end of a line, over leap days and past the calendar', () => {
    const when = { day: null, task: 'lab', side: 'finish', offsetDays: 1 } as const;
    expect(communicationDay({ when, sentOn: null }, context).day).toBe('2027-01-30');
    const late = { day: '9999-12-31', task: null, side: null, offsetDays: 1 };
    expect(communicationDay({ when: late, sentOn: null }, context).reason).toBe('OUT_OF_TIME');
  });
});

describe('what is amiss with messages', () => {
  const en = { language: 'en', subject: 'S', text: 'T' } as const;

  it('is nothing when there is none, and nothing of what was dropped', () => {
    expect(looked({})).toEqual([]);
    expect(looked({ communications: [aMessage('m', { state: 'dropped', groups: ['nobody'] })] })).toEqual([]);
  });

  it('names groups that hear nothing before a wave that reaches them', () => {
    const at = (day: string) => [aMessage('m', { when: { day, task: null, side: null, offsetDays: 0 } })];
    expect(looked({ context, communications: at('2027-04-02') })).toEqual(['NOT_TOLD group:drivers north']);
    expect(looked({ context, communications: at('2027-04-01') })).toEqual([]);
    expect(looked({ context, communications: [aMessage('m', { wave: 'south' })] })).toEqual([
      'NOT_TOLD group:drivers north',
    ]);
  });

  it('names two messages of one sender to one group on one day', () => {
    expect(looked({ communications: [aMessage('a'), aMessage('b')] })).toEqual(['TWICE_A_DAY message:b drivers']);
    expect(looked({ communications: [aMessage('a'), aMessage('b', { sponsor: null, sender: 'Desk' })] })).toEqual([]);
  });

  it('names what is overdue, unwritten in a language, unfinished, without a sender or said by somebody who is away', () => {
    const overdue = { day: '2026-11-30', task: null, side: null, offsetDays: 0 };
    expect(looked({ communications: [aMessage('m', { when: overdue })] })).toEqual(['OVERDUE message:m 2026-11-30']);
    expect(looked({ communications: [aMessage('m', { texts: [en] })] })).toEqual(['LANGUAGE_MISSING message:m de']);
    const both = [
      { ...en, text: '[… the reason]' },
      { ...en, language: 'de' as const },
    ];
    expect(looked({ communications: [aMessage('m', { texts: both })] })).toEqual(['GAPS message:m ']);
    expect(looked({ communications: [aMessage('m', { sponsor: 'gone' })] })).toEqual(['NO_SENDER message:m gone']);
    const sponsors = [{ ...mara, awayFrom: '2027-03-01', awayUntil: '2027-03-01' }];
    expect(looked({ sponsors, communications: [aMessage('m')] })).toEqual(['SENDER_AWAY message:m Mara Weiss']);
  });
});
