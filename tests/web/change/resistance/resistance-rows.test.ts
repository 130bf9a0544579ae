import { type Resistance, resistanceSummary } from '@peerway/change';
import { describe, expect, it } from 'vitest';
import {
  barsByGroups,
  barsBySteps,
  barsTable,
  resistanceFinding,
  type ResistanceFilter,
  resistanceRows,
} from '../../../../apps/web/src/app/change/resistance/resistance-rows.ts';
import { heard } from './heard.ts';

const today = '2027-03-01';
const nameOf = (group: string) => group.toUpperCase();
const shown = (all: readonly Resistance[], filter: Partial<ResistanceFilter> = {}): string[] =>
  resistanceRows(all, resistanceSummary(all, today), {
    filter: { words: '', group: '', step: '', state: '', ...filter },
    nameOf,
  }).map(({ resistance: { id } }) => id);

describe('the log of resistance', () => {
  const all = [
    heard('settled', { state: 'settled', strength: 3 }),
    heard('doubt', { strength: 1 }),
    heard('older', { heardOn: '2027-01-01' }),
    heard('newer', { group: 'clerks', heard: 'The SCREEN is too small', step: 'can' }),
    heard('late', { state: 'answered', dueOn: '2027-02-28', owner: null }),
  ];

  it('begins with what is open and strong, and of these with what was heard last', () => {
    expect(shown(all)).toEqual(['newer', 'older', 'doubt', 'late', 'settled']);
  });

  it('is narrowed by words in any field, group, step, state, and by what is left lying', () => {
    expect(shown(all, { words: ' screen ' })).toEqual(['newer']);
    expect(shown(all, { words: 'clerks' })).toEqual(['newer']);
    expect(shown(all, { group: 'drivers', state: 'open' })).toEqual(['older', 'doubt']);
    expect(shown(all, { step: 'can' })).toEqual(['newer']);
    expect(shown(all, { state: 'overdue' })).toEqual(['late']);
    expect(shown(all, { state: 'unanswered' })).toEqual(['late']);
    expect(shown(all, { group: 'nobody' })).toEqual([]);
  });
});

describe('the bars', () => {
  it('count by step and by group, with the groups that are many put together', () => {
    const all = Array.from({ length: 15 }, (_none, place) => heard(`h${place}`, { group: `g${place}` }));
    const summary = resistanceSummary([...all, heard('one-more', { group: 'g14', state: 'settled' })], today);
    expect(barsBySteps(summary).map(({ counts }) => counts)).toEqual([[0, 0, 0], [15, 0, 1], [0, 0, 0], [0, 0, 0], [0, 0, 0]]); // prettier-ignore
    const bars = barsByGroups(summary, nameOf);
    expect(bars).toHaveLength(13);
    expect(bars[0]).toMatchObject({ label: 'G14', counts: [1, 0, 1] });
    expect(bars.at(-1)).toMatchObject({ label: 'Other groups', counts: [3, 0, 0] });
    expect(barsTable('Group', bars).rows[0]).toEqual(['G14', 1, 0, 1]);
  });
});

describe('the finding', () => {
  const of = (...all: Resistance[]): string => resistanceFinding(resistanceSummary(all, today));

  it('says what is overdue before what is open, and where most of that stands', () => {
    expect(of()).toBe('Nothing has been heard against it yet');
    expect(of(heard('a'))).toBe('One objection is open, before “Want”');
    expect(of(heard('a'), heard('b', { step: 'can' }), heard('c', { step: 'can' }))).toBe(
      '3 objections are open, most of them before “Can”',
    );
    expect(of(heard('a', { dueOn: '2027-02-28' }))).toBe('One objection should have been answered by now');
    expect(of(heard('a', { state: 'settled' }))).toBe('Everything that was heard has an answer');
  });
});
