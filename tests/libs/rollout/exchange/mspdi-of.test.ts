import { mspdiOf, newPlanSettings, newTask, type Plan, planFromMspdi } from '@peerway/rollout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlan, sorted } from './drawn-plan.ts';

const bare = { name: 'Rollout', scheduled: {} };
const settings = newPlanSettings('2027-01-04');

describe('a plan as a file of Microsoft Project', () => {
  it('comes back as it went out, with the settings that the format cannot say taken from the plan', () => {
    fc.assert(
      fc.property(drawnPlan, (plan) => {
        const { plan: back } = planFromMspdi(mspdiOf(plan, bare).text, plan);
        expect(sorted(back)).toEqual(sorted(plan));
      }),
    );
  });

  it('comes back with all its lines where no plan is known: only calendars, which have no ids, get new ones', () => {
    fc.assert(
      fc.property(drawnPlan, (plan) => {
        const without = ({ tasks }: Plan) => tasks.map((task) => ({ ...task, calendar: task.calendar === null }));
        const { plan: back } = planFromMspdi(mspdiOf(plan, bare).text);
        expect(without(sorted(back) ?? plan)).toEqual(without(sorted(plan) ?? plan));
      }),
      { numRuns: 40 },
    );
  });

  it('writes lengths in hours of an eight-hour day, lags in tenths of minutes and money in hundredths', () => {
    const first = { ...newTask('a', 'First'), estimate: { low: 2, likely: 3, high: 5 }, fixedCost: 12.5 };
    const second = { ...newTask('b', 'Second'), links: [{ task: 'a', type: 'SS' as const, lagDays: 2 }] };
    const { text } = mspdiOf({ settings, tasks: [first, second] }, bare);
    expect(text).toContain('<Duration>PT24H0M0S</Duration>');
    expect(text).toContain('<FixedCost>1250</FixedCost>');
    expect(text).toContain(
      '<PredecessorUID>1</PredecessorUID><Type>3</Type><CrossProject>0</CrossProject><LinkLag>9600</LinkLag>',
    );
  });

  it('says what has no place in the format, and which links lead nowhere', () => {
    const sites = [{ id: 's', name: 'Site', networks: [], groups: [], systems: [], people: null }];
    const task = { ...newTask('a', 'First'), links: [{ task: 'gone', type: 'FS' as const, lagDays: 0 }] };
    const { report } = mspdiOf({ settings: { ...settings, sites }, tasks: [task] }, bare);
    expect(report).toEqual([
      { code: 'NOT_IN_THIS_FORMAT', at: 'plan:sites', detail: '1' },
      { code: 'UNKNOWN_LINK', at: 'task:a', detail: 'gone' },
    ]);
  });

  it('cuts what is longer than a custom field, says so, and leaves the whole text in the plan', () => {
    const note = 'Why it is here. '.repeat(40).trim();
    const task = { ...newTask('a', 'First'), origin: { ...newTask('a', 'x').origin, note } };
    const plan = { settings, tasks: [task] };
    const { text, report } = mspdiOf(plan, bare);
    expect(report.map(({ code }) => code)).toEqual(['TEXT_CUT']);
    expect(planFromMspdi(text, plan).plan?.tasks[0]?.origin.note).toBe(note);
  });

  it('takes a length, a day and a remaining length that another program changed, and keeps the rest', () => {
    const task = {
      ...newTask('a', 'First'),
      estimate: { low: 2, likely: 3, high: 5 },
      noEarlierThan: '2027-02-01',
      heldUntil: '2027-02-08',
      progress: { actualStart: '2027-02-08', actualFinish: null, remainingDays: null },
    };
    const plan = { settings, tasks: [task] };
    const changed = mspdiOf(plan, bare)
      .text.replace('<Duration>PT24H0M0S', '<Duration>PT80H0M0S')
      .replace('<ConstraintDate>2027-02-08', '<ConstraintDate>2027-03-01')
      .replace('<RemainingDuration>PT24H0M0S', '<RemainingDuration>PT36H0M0S');
    expect(planFromMspdi(changed, plan).plan?.tasks[0]).toEqual({
      ...task,
      estimate: { low: 2, likely: 10, high: 10 },
      noEarlierThan: '2027-03-01',
      progress: { ...task.progress, remainingDays: 5 },
    });
  });

  it('writes the baseline and the days of the schedule beside the task', () => {
    const days = { start: '2027-01-04', finish: '2027-01-06' };
    const { text } = mspdiOf(
      { settings, tasks: [newTask('a', 'First')] },
      { ...bare, scheduled: { a: { ...days, workDays: 3, doneShare: 0 } }, baseline: { a: days } },
    );
    expect(text).toContain('<Start>2027-01-04T08:00:00</Start><Finish>2027-01-06T17:00:00</Finish>');
    expect(text).toContain('<Baseline><Number>0</Number><Start>2027-01-04T08:00:00</Start>');
  });
});
