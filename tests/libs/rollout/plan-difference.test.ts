import { type Plan, planDifference, planSchedule } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { after, line, monday, planOf } from './plan-of.ts';

function difference(before: Plan, now: Plan, today = monday) {
  const dated = (plan: Plan, day: string) => ({ plan, schedule: planSchedule(plan, day) });
  return planDifference(dated(before, monday), dated(now, today));
}

const lines = [line('a', 2), line('b', 3, after('a')), line('s', 1), line('c', 1, { parent: 's', ...after('b') })];

describe('what moved', () => {
  it('is nothing between a plan and itself', () => {
    expect(difference(planOf(lines), planOf(lines))).toEqual({ moved: [], added: [], removed: [], finishDays: 0 });
  });

  it('is told with why: edited, pushed by what comes before, or by what lies under it', () => {
    const now = [line('a', 4), ...lines.slice(1)];
    const { moved, finishDays } = difference(planOf(lines), planOf(now));
    expect(moved.map(({ task, days, because }) => ({ task, days, because }))).toEqual([
      { task: 'a', days: 2, because: { kind: 'edited', fields: ['estimate'] } },
      { task: 'b', days: 4, because: { kind: 'predecessor', of: ['a'] } },
      { task: 's', days: 2, because: { kind: 'children', of: ['c'] } },
      { task: 'c', days: 2, because: { kind: 'predecessor', of: ['b'] } },
    ]);
    expect(finishDays).toBe(2);
  });

  it('names the line above that was changed, and the settings where no line was', () => {
    const held = lines.map((one) => (one.id === 's' ? { ...one, noEarlierThan: '2027-02-01' } : one));
    expect(difference(planOf(lines), planOf(held)).moved.find(({ task }) => task === 'c')?.because).toEqual({
      kind: 'parent',
      of: 's',
    });
    const { moved } = difference(planOf(lines), planOf(lines), '2027-01-05');
    expect(moved[0]).toMatchObject({ task: 'a', days: 1, because: { kind: 'settings' } });
  });

  it('tells lines that are new and lines that are gone apart from those that moved', () => {
    const now = [...lines.slice(1), line('n', 1)];
    const { moved, added, removed } = difference(planOf(lines), planOf(now));
    expect({ added, removed }).toEqual({ added: ['n'], removed: ['a'] });
    expect(moved[0]).toMatchObject({ task: 'b', because: { kind: 'predecessor', of: ['a'] } });
  });
});
