import { newTask, PlanTask } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';

const task = newTask('t1', 'Map the subnets');
const messages = (given: unknown): string[] =>
  (PlanTask.safeParse(given).error?.issues ?? []).map(({ message }) => message);

describe('a task of the plan', () => {
  it('is complete as it is made', () => {
    expect(PlanTask.parse(task)).toEqual(task);
  });

  it('refuses a negative length', () => {
    expect(messages({ ...task, estimate: { low: -1, likely: 1, high: 1 } })).toEqual([
      'A duration cannot be negative.',
    ]);
  });

  it('refuses what ends before it begins', () => {
    const progress = { actualStart: '2027-01-05', actualFinish: '2027-01-04', remainingDays: null };
    expect(messages({ ...task, progress })).toEqual(['It cannot be finished before it began.']);
  });

  it('refuses a day that is not in the calendar', () => {
    expect(messages({ ...task, finishBy: '2027-02-29' })).toEqual(['A day is written as YYYY-MM-DD.']);
  });
});
