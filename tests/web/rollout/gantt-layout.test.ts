import { newPlanSettings, newTask, type PlanTask, planSchedule } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { barOf } from '../../../apps/web/src/app/rollout/gantt/bar-layout.ts';
import { daysOff } from '../../../apps/web/src/app/rollout/gantt/days-off.ts';
import { ganttRows, windowOf } from '../../../apps/web/src/app/rollout/gantt/gantt-rows.ts';
import { linkPath } from '../../../apps/web/src/app/rollout/gantt/link-paths.ts';
import {
  dayAt,
  headerMarks,
  timeScale,
  xAfterDay,
  xOfDay,
} from '../../../apps/web/src/app/rollout/gantt/time-scale.ts';
import { taskRows } from '../../../apps/web/src/app/rollout/task-row.ts';

const settings = newPlanSettings('2027-01-04');
const scheduleOf = (...tasks: readonly PlanTask[]) => planSchedule({ settings, tasks }, '2027-01-04');
const scale = timeScale('2027-01-04', '2027-03-31', 'week', 600);

describe('the time scale of the chart', () => {
  it('begins a week before the plan, and finds the day at the place of a day', () => {
    expect(dayAt(scale, 0)).toBe('2026-12-28');
    expect(dayAt(scale, xOfDay(scale, '2027-02-28'))).toBe('2027-02-28');
    expect(xAfterDay(scale, '2027-02-28')).toBe(xOfDay(scale, '2027-03-01'));
  });

  it('puts everything into the room there is when asked to', () => {
    const fit = timeScale('2027-01-04', '2029-12-31', 'fit', 400);
    expect(fit.width).toBe(400);
    expect(xAfterDay(fit, '2029-12-31')).toBeLessThan(400);
  });

  it('marks weeks from Monday under months, only in sight', () => {
    const [months, weeks] = headerMarks(scale, 0, 300);
    expect(months.marks.map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-01']);
    expect(weeks.marks.map(({ day }) => day)).toEqual([
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
      '2027-01-18',
      '2027-01-25',
    ]);
  });

  it('shades weekends as one stretch, and holidays of the calendar of the plan', () => {
    const [first] = daysOff(settings, scale, 0, 100);
    expect(first).toEqual({ x: xOfDay(scale, '2027-01-02'), width: 2 * scale.dayWidth });
    const calendar = settings.calendars[0]!;
    const exceptions = [{ from: '2027-01-06', until: '2027-01-06', works: false, name: null }];
    const off = daysOff({ ...settings, calendars: [{ ...calendar, exceptions }] }, scale, 0, 200);
    expect(off).toContainEqual({ x: xOfDay(scale, '2027-01-06'), width: scale.dayWidth });
  });
});

describe('the bars of the chart', () => {
  it('reach from the morning of the first day to the evening of the last', () => {
    const task = { ...newTask('a', 'A'), estimate: { low: 5, likely: 5, high: 5 } };
    const bar = barOf(task, scheduleOf(task).tasks['a']!, scale);
    expect(bar).toMatchObject({
      kind: 'task',
      x: xOfDay(scale, '2027-01-04'),
      width: 5 * scale.dayWidth,
      isCritical: true,
    });
  });

  it('are points for milestones, with the baseline and the days promised beside them', () => {
    const task = { ...newTask('m', 'M'), kind: 'milestone' as const, promised: '2027-02-01', finishBy: '2027-02-05' };
    const ghost = { start: '2027-01-11', finish: '2027-01-11' };
    const bar = barOf(task, scheduleOf(task).tasks['m']!, scale, { ghost });
    expect(bar).toMatchObject({ kind: 'milestone', width: 0, ghost: { x: xAfterDay(scale, '2027-01-11'), width: 0 } });
    expect(bar.promised).toBe(xAfterDay(scale, '2027-02-01'));
    expect(bar.finishBy).toBe(xAfterDay(scale, '2027-02-05'));
  });

  it('carry a whisker from the tenth to the ninetieth draw, none where all draws agree', () => {
    const task = newTask('a', 'A');
    const dates = scheduleOf(task).tasks['a']!;
    const spread = { p10: '2027-01-05', p80: '2027-01-08', p90: '2027-01-11' };
    expect(barOf(task, dates, scale, { spread }).whisker).toEqual({
      x: xAfterDay(scale, '2027-01-05'),
      width: 6 * scale.dayWidth,
      p80: xAfterDay(scale, '2027-01-08'),
    });
    expect(
      barOf(task, dates, scale, { spread: { p10: '2027-01-05', p80: '2027-01-05', p90: '2027-01-05' } }).whisker,
    ).toBeUndefined();
  });

  it('show a move that was accepted', () => {
    const task = { ...newTask('a', 'A'), heldUntil: '2027-01-11' };
    expect(barOf(task, scheduleOf(task).tasks['a']!, scale).held).toBe(xOfDay(scale, '2027-01-11'));
  });
});

describe('the lines of the chart', () => {
  const tasks = [
    newTask('a', 'A'),
    { ...newTask('b', 'B'), parent: 'a' },
    { ...newTask('c', 'C'), parent: 'b' },
    { ...newTask('d', 'D'), rank: 1 },
  ];
  const rows = taskRows(new Map(tasks.map((task) => [task.id, task])), scheduleOf(...tasks), settings);

  it('leave out all that stands under a closed one', () => {
    expect(ganttRows(rows, new Set()).map(({ task }) => task.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(ganttRows(rows, new Set(['a'])).map(({ task, isOpen }) => [task.id, isOpen])).toEqual([
      ['a', false],
      ['d', true],
    ]);
  });

  it('are drawn in sight only, and stay the same while one scrolls a little', () => {
    const sizes = { size: 34, count: 2000, step: 8 };
    const here = windowOf(10_000, 600, sizes);
    expect(here.from * 34).toBeLessThanOrEqual(10_000);
    expect(here.until * 34).toBeGreaterThanOrEqual(10_600);
    expect(here.until - here.from).toBeLessThan(60);
    expect(windowOf(10_005, 600, sizes)).toEqual(here);
    expect(windowOf(1e9, 600, sizes)).toEqual({ from: 2000, until: 2000 });
  });
});

describe('the line of a link', () => {
  const [before, after] = [
    { left: 0, right: 100, y: 17 },
    { left: 140, right: 200, y: 51 },
  ];
  it('leaves and enters the ends that its kind says', () => {
    expect(linkPath('FS', before, after)).toBe('M100 17H107V51H140');
    expect(linkPath('SS', before, after)).toBe('M0 17H-7V51H140');
    expect(linkPath('FF', before, after)).toBe('M100 17H207V51H200');
    expect(linkPath('SF', before, after)).toBe('M0 17H-7V34H207V51H200');
  });

  it('goes back between the rows where the next one begins earlier', () => {
    expect(linkPath('FS', before, { left: 50, right: 80, y: 51 })).toBe('M100 17H107V34H43V51H50');
  });
});
