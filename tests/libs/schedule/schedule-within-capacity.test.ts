import { DomainError } from '@peerway/kernel';
import { criticalPath, mostScheduledActivities, scheduleWithinCapacity, type ScheduleProblem } from '@peerway/schedule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psplib, psplibSets } from '../../support/psplib.ts';
import { violations } from './checker.ts';
import { networks } from './networks.ts';

const refusalOf = (problem: ScheduleProblem): DomainError => {
  try {
    scheduleWithinCapacity(problem, { maxSchedules: 50 });
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};
const two = (more: Partial<ScheduleProblem['activities'][number]> = {}): ScheduleProblem => ({
  activities: [
    { id: 'a', duration: 2, predecessors: [], demands: { engineer: 1 } },
    { id: 'b', duration: 3, predecessors: [], demands: { engineer: 1 }, ...more },
  ],
  resources: { engineer: 1 },
});

describe('the instances of PSPLIB', () => {
  it.each(psplibSets)('get feasible schedules between the bounds in %s', (set) => {
    for (const { name, problem, bestLowerBound, bestUpperBound } of psplib(set)) {
      const { start, makespan, lowerBound, schedulesGenerated } = scheduleWithinCapacity(problem, {
        maxSchedules: 100,
      });
      expect({ name, wrong: violations(problem, start) }).toEqual({ name, wrong: [] });
      expect(makespan).toBe(Math.max(...problem.activities.map(({ id, duration }) => start[id]! + duration)));
      expect(lowerBound).toBeLessThanOrEqual(bestUpperBound);
      expect(makespan).toBeGreaterThanOrEqual(Math.max(lowerBound, bestLowerBound));
      expect(schedulesGenerated).toBeLessThanOrEqual(100);
    }
  });

  it('get within 1 % of the best known in j30 after 2,000 schedules', () => {
    const excess = psplib('j30').map(({ problem, bestUpperBound }) => {
      const { makespan } = scheduleWithinCapacity(problem, { maxSchedules: 2000 });
      return makespan / bestUpperBound - 1;
    });
    expect(excess.reduce((sum, one) => sum + one, 0) / excess.length).toBeLessThan(0.01);
  });
});

describe('a schedule within capacity', () => {
  it('is feasible with every link, calendar and limit, and no shorter than its bound', () => {
    fc.assert(
      fc.property(networks(), fc.nat(9), (network, seed) => {
        const found = scheduleWithinCapacity(network, { maxSchedules: 60, seed });
        expect(violations(network, found.start)).toEqual([]);
        expect(found.lowerBound).toBeLessThanOrEqual(found.makespan);
        expect(found.makespan).toBeGreaterThanOrEqual(criticalPath(network).duration);
      }),
    );
  });

  it('is the same for the same seed and for rows in another order', () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const options = { maxSchedules: 60, seed: 5 };
        const found = scheduleWithinCapacity(network, options);
        const turned = { ...network, activities: [...network.activities].reverse() };
        expect(scheduleWithinCapacity(network, options)).toEqual(found);
        expect(scheduleWithinCapacity(turned, options).start).toEqual(found.start);
      }),
    );
  });

  it('says of every shift what it waits for', () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const { moves, start } = scheduleWithinCapacity(network, { maxSchedules: 20 });
        const { earlyStart } = criticalPath(network);
        const later = network.activities.filter(({ id }) => start[id]! > earlyStart[id]!);
        expect(moves.map(({ id }) => id).sort()).toEqual(later.map(({ id }) => id).sort());
        for (const { id, from, to, because } of moves) {
          expect({ from, to }).toEqual({ from: earlyStart[id], to: start[id] });
          const { predecessors, demands } = network.activities.find((activity) => activity.id === id)!;
          if (because.kind === 'resource') expect(demands![because.id]).toBeGreaterThan(0);
          else expect(predecessors.map((one) => one.id)).toContain(because.id);
          expect(because.blockers).not.toContain(id);
        }
      }),
    );
    expect(scheduleWithinCapacity(two()).moves).toMatchObject([
      { from: 0, because: { kind: 'resource', id: 'engineer' } },
    ]);
  });

  it('keeps pinned work where it is, even above capacity, and others out of its way', () => {
    const problem = two({ pinned: { start: 1, finish: 4 }, demands: { engineer: 2 } });
    const { start, makespan } = scheduleWithinCapacity(problem);
    expect(start).toEqual({ a: 4, b: 1 });
    expect(makespan).toBe(6);
    expect(violations(problem, start)).toEqual([]);
  });

  it('waits until there is enough', () => {
    const problem = { ...two(), availability: { engineer: [0, 0, 1, 1, 0, 2] } };
    const { start } = scheduleWithinCapacity(problem);
    expect(start).toEqual({ a: 2, b: 5 });
    expect(violations(problem, start)).toEqual([]);
  });

  it('ends when told to, with the best so far, or when time is up', () => {
    const { problem } = psplib('j30').find(({ name }) => name === 'j3013_1')!;
    let told = 0;
    const stopped = scheduleWithinCapacity(problem, { maxSchedules: 100_000, onProgress: () => (told += 1) < 3 });
    expect(told).toBe(3);
    expect(stopped.schedulesGenerated).toBeLessThan(2000);
    let clock = 0;
    const late = scheduleWithinCapacity(problem, { maxSchedules: 100_000, timeLimitMs: 50, now: () => (clock += 1) });
    expect(late.schedulesGenerated).toBeLessThan(500);
    for (const { start } of [stopped, late]) expect(violations(problem, start)).toEqual([]);
  });

  it('stops as soon as it is proven shortest', () => {
    const { makespan, lowerBound, schedulesGenerated } = scheduleWithinCapacity(two(), { maxSchedules: 1000 });
    expect({ makespan, lowerBound, schedulesGenerated }).toEqual({ makespan: 5, lowerBound: 5, schedulesGenerated: 1 });
  });

  it('of nothing is nothing', () => {
    expect(scheduleWithinCapacity({ activities: [], resources: {} })).toMatchObject({
      start: {},
      makespan: 0,
      moves: [],
    });
  });
});

describe('a problem that cannot be scheduled', () => {
  it.each<[string, ScheduleProblem, readonly string[]]>([
    ['DEMAND_ABOVE_CAPACITY', two({ demands: { engineer: 2 } }), ['"b"', '"engineer"']],
    ['DEMAND_ABOVE_CAPACITY', { ...two(), availability: { engineer: [1, 1, 1, 0] } }, ['"engineer"']],
    ['UNKNOWN_RESOURCE', two({ demands: { wizard: 1 } }), ['"b"', '"wizard"']],
    ['BAD_NUMBER', two({ demands: { engineer: -1 } }), ['"b"']],
    ['BAD_NUMBER', two({ demands: { engineer: Number.NaN } }), ['"b"']],
    ['BAD_NUMBER', { ...two(), resources: { engineer: 0.5 } }, ['"engineer"']],
    ['BEYOND_CALENDAR', { ...two({ calendar: 'c' }), calendars: { c: [true, true] } }, ['"b"']],
    ['CYCLE', two({ predecessors: [{ id: 'b' }] }), ['"b"']],
  ])('is refused as %s, by name', (code, problem, names) => {
    const { code: said, message } = refusalOf(problem);
    expect(said).toBe(code);
    for (const name of names) expect(message).toContain(name);
  });

  it('is refused at once if it is too large, and worked out in little time if it is not', () => {
    const many = (count: number): ScheduleProblem => ({
      activities: Array.from({ length: count }, (_, at) => ({
        id: `t${at}`,
        duration: 1 + (at % 5),
        predecessors: at < 20 ? [] : [{ id: `t${at - 20}` }],
        demands: { team: 1 + (at % 3) },
      })),
      resources: { team: 12 },
    });
    const began = performance.now();
    expect(refusalOf(many(100_000)).code).toBe('TOO_MANY_ACTIVITIES');
    const largest = many(mostScheduledActivities);
    const { start } = scheduleWithinCapacity(largest, { maxSchedules: 3 });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(violations(largest, start)).toEqual([]);
  });
});
