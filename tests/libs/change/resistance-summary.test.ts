import { describe, expect, it } from 'vitest';
import { type Resistance, resistanceSummary } from '@peerway/change';

const heard = (id: string, more: Partial<Resistance> = {}): Resistance => ({
  ...{ id, group: 'drivers', heardOn: '2026-04-01', heard: 'Too slow', step: 'want', strength: 2 },
  ...{ response: 'We measure it', owner: 'Ada', dueOn: null, state: 'open' },
  ...more,
});

describe('what is held against the change', () => {
  it('is counted by step and by group, the group with most that is open first', () => {
    const { all, bySteps, byGroups } = resistanceSummary(
      [
        heard('1'),
        heard('2', { group: 'clerks', state: 'settled', strength: 3 }),
        heard('3', { step: 'can', strength: 3 }),
      ],
      '2026-05-01',
    );
    expect(all).toEqual({ all: 3, open: 2, answered: 0, settled: 1, strong: 1 });
    expect(bySteps.map((each) => each.all)).toEqual([0, 2, 1, 0, 0]);
    expect(byGroups.map(({ group }) => group)).toEqual(['drivers', 'clerks']);
  });

  it('names what is overdue and what nobody answers, unless it is settled', () => {
    const { overdue, unanswered } = resistanceSummary(
      [
        heard('late', { dueOn: '2026-04-30' }),
        heard('later', { dueOn: '2026-03-30', response: null }),
        heard('today', { dueOn: '2026-05-01', owner: null }),
        heard('done', { dueOn: '2026-01-01', owner: null, state: 'settled' }),
      ],
      '2026-05-01',
    );
    expect(overdue.map(({ id }) => id)).toEqual(['later', 'late']);
    expect(unanswered.map(({ id }) => id)).toEqual(['later', 'today']);
  });
});
