import { planSchedule } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';
import { after, by, done, line, milestone, monday, person, planOf, running } from './plan-of.ts';

function dates(plan: ReturnType<typeof planOf>, today = monday) {
  const { tasks } = planSchedule(plan, today);
  return Object.fromEntries(Object.values(tasks).map(({ id, start, finish }) => [id, `${start}..${finish}`]));
}

describe('the dates of a plan', () => {
  it('follow links over weekends, and a milestone stands on the last day of the work before it', () => {
    const plan = planOf([
      line('a', 5),
      line('b', 2, after('a')),
      milestone('m', after('a')),
      milestone('n', after('b FS+1')),
    ]);
    expect(dates(plan)).toEqual({
      a: '2027-01-04..2027-01-08',
      b: '2027-01-11..2027-01-12',
      m: '2027-01-08..2027-01-08',
      n: '2027-01-13..2027-01-13',
    });
  });

  it('follow all four kinds of links with lags and leads', () => {
    const plan = planOf([
      line('a', 5),
      line('ss', 2, after('a SS+1')),
      line('ff', 2, after('a FF+1')),
      line('sf', 2, after('a SF+3')),
      line('lead', 3, after('a FS-2')),
    ]);
    expect(dates(plan)).toEqual({
      a: '2027-01-04..2027-01-08',
      ss: '2027-01-05..2027-01-06',
      ff: '2027-01-08..2027-01-11',
      sf: '2027-01-05..2027-01-06',
      lead: '2027-01-07..2027-01-11',
    });
  });

  it('keep what is done, and count what runs from the day that is known', () => {
    const plan = planOf([
      line('a', 5, done('2027-01-01', '2027-01-06')),
      line('b', 5, { ...after('a'), ...running('2027-01-06', 4) }),
      line('c', 1, after('b')),
      line('d', 3),
    ]);
    expect(dates(plan, '2027-01-13')).toEqual({
      a: '2027-01-01..2027-01-06',
      b: '2027-01-06..2027-01-18',
      c: '2027-01-19..2027-01-19',
      d: '2027-01-13..2027-01-15',
    });
    const { tasks, findings } = planSchedule(plan, '2027-01-13');
    expect(tasks['a']).toMatchObject({ state: 'done', doneShare: 1, workDays: 4, isCritical: false });
    expect(tasks['b']).toMatchObject({ state: 'running', doneShare: 5 / 9, isCritical: true });
    expect(findings).toEqual([]);
  });

  it('are those of the lines under a summary, and its links hold for all of it', () => {
    const plan = planOf([
      line('p', 2),
      line('s', 9, after('p')),
      line('a', 3, { parent: 's' }),
      line('b', 5, { parent: 's', rank: 1 }),
      line('q', 1, after('s')),
    ]);
    const { tasks, order } = planSchedule(plan, monday);
    expect(order).toEqual(['p', 'q', 's', 'a', 'b']);
    expect(tasks['s']).toMatchObject({
      start: '2027-01-06',
      finish: '2027-01-12',
      workDays: 5,
      wbs: '3',
      isSummary: true,
    });
    expect(tasks['b']).toMatchObject({ wbs: '3.2', level: 1, isCritical: true });
    expect(tasks['a']).toMatchObject({ totalFloatDays: 2, freeFloatDays: 2 });
    expect(tasks['q']).toMatchObject({ start: '2027-01-13', isCritical: true });
  });

  it('stretch a task by the leave of who works on it', () => {
    const leave = { from: '2027-01-06', until: '2027-01-07', works: false, name: null };
    const week = [true, true, true, true, false, false, false];
    const own = { id: 'ana', name: 'Ana', country: null, week, exceptions: [leave] };
    const plan = planOf([line('a', 3, by('ana'))], {
      resources: [person('ana', { calendar: 'ana', ratePerDay: 600 })],
    });
    const settings = { ...plan.settings, calendars: [...plan.settings.calendars, own] };
    const { tasks, cost, costOpen } = planSchedule({ ...plan, settings }, monday);
    expect(tasks['a']).toMatchObject({ start: '2027-01-04', finish: '2027-01-11', workDays: 3, cost: 1800 });
    expect({ cost, costOpen }).toEqual({ cost: 1800, costOpen: false });
  });

  it('are given for a circle, which is named', () => {
    const plan = planOf([
      line('a', 1, after('c')),
      line('b', 1, after('a')),
      line('c', 1, after('b')),
      line('d', 1, after('c')),
    ]);
    const { findings, tasks } = planSchedule(plan, monday);
    expect(findings).toEqual([{ code: 'CYCLE', at: 'task:a', detail: 'a, b, c' }]);
    expect(tasks['a']!.start).toBe(monday);
    expect(tasks['d']!.start).toBe('2027-01-05');
  });
});
