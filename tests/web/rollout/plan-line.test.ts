import { expect, it } from 'vitest';
import { type PlanHeadline, planLine, planNote } from '../../../apps/web/src/app/rollout/plan-line.ts';

const plan: PlanHeadline = { finish: '2027-03-28', tasks: 80, done: 12, late: 0, missed: 0, staleBecause: [] };

it('says in one line when a plan is finished, the same day in every time zone, and how much is done', () => {
  expect(planLine(plan, 'en')).toBe('Ends on Mar 28, 2027; 12 of 80 tasks done');
});

it('says what stands in its way, the gravest first', () => {
  expect(planNote(plan)).toBeNull();
  expect(planNote({ ...plan, late: 1 })).toBe('One task is late');
  expect(planNote({ ...plan, late: 3, missed: 2 })).toBe('2 promised days will be missed');
  expect(planNote({ ...plan, missed: 2, staleBecause: ['READINESS'] })).toBe(
    'An assessment round was closed since the plan was generated',
  );
});
