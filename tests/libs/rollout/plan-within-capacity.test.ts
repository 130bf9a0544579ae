import {
  acceptedMoves,
  baselineOf,
  baselineVariance,
  overAllocations,
  type Plan,
  planSchedule,
  planWithinCapacity,
} from '@peerway/rollout';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, by, line, milestone, monday, person, planOf, running } from './plan-of.ts';

const ana = person('ana');

describe('a plan that fits the people there are', () => {
  it('lets what waits for somebody begin later, says for whom, and what only follows moves by itself', () => {
    const plan = planOf(
      [line('a', 5, by('ana')), line('b', 5, by('ana')), line('c', 1, after('b')), milestone('end', after('a', 'c'))],
      { resources: [ana] },
    );
    const found = planWithinCapacity(plan, monday);
    // With `b` first the plan is a day shorter than with `a` first.
    expect(found.moves).toEqual([
      {
        task: 'a',
        from: monday,
        to: '2027-01-11',
        days: 5,
        because: { kind: 'resource', of: 'ana', blockers: ['b'] },
      },
      {
        task: 'end',
        from: expect.any(String),
        to: expect.any(String),
        days: 4,
        because: { kind: 'predecessor', of: 'a', blockers: ['a'] },
      },
    ]);
    expect(found).toMatchObject({ finish: '2027-01-15', unlimitedFinish: '2027-01-11' });
    const tasks = acceptedMoves(plan.tasks, found.moves);
    expect(tasks.map(({ heldUntil }) => heldUntil)).toEqual(['2027-01-11', null, null, null]);
  });

  it('leaves nobody over-allocated once its moves are accepted, and the dates are those that were promised', () => {
    const task = fc.record({
      days: fc.integer({ min: 0, max: 6 }),
      who: fc.subarray(['ana', 'ben', 'team']),
      before: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      lag: fc.integer({ min: -2, max: 3 }),
    });
    const off = [{ from: '2027-01-07', until: '2027-01-12', works: false, name: null }];
    const week = [true, true, true, true, false, false, false];
    const resources = [
      ana,
      person('ben', { calendar: 'ben' }),
      { ...person('team', { capacity: 2 }), kind: 'role' as const },
    ];
    const empty = planOf([], { resources });
    const calendars = [...empty.settings.calendars, { id: 'ben', name: 'Ben', country: null, week, exceptions: off }];
    const settings = { ...empty.settings, calendars };
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 10 }), (list) => {
        const tasks = list.map(({ days, who, before, lag }, at) =>
          line(`t${at}`, days, {
            ...by(...who),
            ...(before !== null && before < at ? after(`t${before} FS${lag < 0 ? lag : `+${lag}`}`) : {}),
          }),
        );
        const plan: Plan = { settings, tasks };
        const found = planWithinCapacity(plan, monday, { maxSchedules: 30 });
        const fitted = { settings, tasks: acceptedMoves(tasks, found.moves) };
        const schedule = planSchedule(fitted, monday);
        expect(overAllocations(fitted, schedule)).toEqual([]);
        for (const { task: id, to } of found.moves)
          if (tasks.find((one) => one.id === id)!.estimate.likely > 0) expect(schedule.tasks[id]!.start).toBe(to);
        expect(schedule.finish).toBe(found.finish);
        expect(found.finish! >= found.unlimitedFinish! && found.finish! >= found.lowerBoundFinish!).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves what has begun where it is, and has nothing to say about a plan that fits', () => {
    const begun = planOf([line('a', 5, { ...by('ana'), ...running(monday) }), line('b', 5, by('ana'))], {
      resources: [ana],
    });
    expect(planWithinCapacity(begun, monday).moves.map(({ task, to }) => [task, to])).toEqual([['b', '2027-01-11']]);
    expect(planWithinCapacity(planOf([line('a', 5, by('ana'))], { resources: [ana] }), monday).moves).toEqual([]);
    expect(planWithinCapacity(planOf([]), monday).finish).toBeNull();
  });

  it('reaches beyond the horizon where it must', () => {
    const plan = planOf([line('a', 5, by('ana')), line('b', 5, by('ana'))], { resources: [ana], horizonDays: 6 });
    const { finish, moves } = planWithinCapacity(plan, monday);
    expect(moves).toHaveLength(1);
    expect(finish! > '2027-01-10').toBe(true);
  });
});

describe('a plan beside its baseline', () => {
  it('tells by how many working days and how much money each line has changed', () => {
    const before = planOf([line('a', 5, { fixedCost: 100 }), line('b', 5, after('a')), line('gone', 1)]);
    const baseline = baselineOf(before, planSchedule(before, monday), monday)!;
    const now = planOf([line('a', 7, { fixedCost: 150 }), line('b', 5, after('a')), line('new', 1)]);
    expect(baselineVariance(baseline, now, planSchedule(now, monday))).toEqual({
      lines: [
        { task: 'a', startDays: 0, finishDays: 2, workDays: 2, cost: 50 },
        { task: 'b', startDays: 2, finishDays: 2, workDays: 0, cost: 0 },
      ],
      added: ['new'],
      removed: [{ id: 'gone', name: 'Task gone' }],
      finishDays: 2,
      cost: 50,
    });
  });
});
