import { newPlanSettings, newTask, phasingOfPlan, type Plan, planSchedule, type PlanTask } from '@peerway/rollout';
import { Phasing } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = '2027-01-04';
const settings = {
  ...newPlanSettings(today),
  calendars: [{ ...newPlanSettings(today).calendars[0]!, week: Array<boolean>(7).fill(true) }],
};
/** A stage of a use case, of so many days, after another line. */
function stage(id: string, part: string, days: number, after?: string): PlanTask {
  return {
    ...newTask(id, part),
    estimate: { low: days, likely: days, high: days },
    links: after === undefined ? [] : [{ task: after, type: 'FS', lagDays: 0 }],
    origin: { kind: 'stage', useCase: 'mesh', part, wave: null, note: null },
  };
}
const of = (tasks: readonly PlanTask[], caseStart: string | null = null): unknown => {
  const plan: Plan = { settings, tasks };
  return phasingOfPlan(plan, planSchedule(plan, today), caseStart);
};
const staged = [
  stage('a', 'Lab proof', 30),
  stage('b', 'Pilot', 61, 'a'),
  stage('c', 'Wave rollout', 91, 'b'),
  stage('d', 'Operate', 100, 'c'),
];

describe('the phasing of a plan', () => {
  it('spends until everybody has it, with effect from the first wave on', () => {
    expect(of(staged)).toEqual([{ useCase: 'mesh', spendFrom: 0, spendMonths: 6, effectFrom: 3, rampMonths: 3 }]);
  });

  it('counts from the start of the business case, and never before it', () => {
    expect(of(staged, '2026-11-04')).toMatchObject([{ spendFrom: 2, effectFrom: 5, spendMonths: 6 }]);
    expect(of(staged, '2027-07-04')).toMatchObject([{ spendFrom: 0, spendMonths: 1, effectFrom: 0 }]);
  });

  it('begins the effect with the last day where nothing goes out in waves', () => {
    const typed = [{ ...stage('a', 'Do it', 61), origin: { ...newTask('a', '').origin, useCase: 'mesh' } }];
    expect(of(typed)).toEqual([{ useCase: 'mesh', spendFrom: 0, spendMonths: 3, effectFrom: 3, rampMonths: 0 }]);
  });

  it('says nothing of lines that belong to no use case', () => {
    expect(of([newTask('a', 'Kick-off')])).toEqual([]);
  });

  it('is always something that a business case takes', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 6 });
    const names = fc.constantFrom('Lab proof', 'Pilot', 'Wave rollout', 'Operate', 'Baseline');
    const starts = fc.constantFrom(null, '1990-01-01', '2027-02-28', '2199-12-31');
    fc.assert(
      fc.property(lengths, fc.array(names, { minLength: 6, maxLength: 6 }), starts, (days, parts, start) => {
        const tasks = days.map((each, at) => stage(`t${at}`, parts[at] ?? '', each, at > 0 ? `t${at - 1}` : undefined));
        for (const phasing of of(tasks, start) as unknown[]) expect(Phasing.safeParse(phasing).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
