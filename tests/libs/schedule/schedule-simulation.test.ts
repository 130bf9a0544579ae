import { seededRandom } from '@peerway/kernel';
import { scheduleSimulation, simulateSchedule, type SimulationPlan, type UnsureActivity } from '@peerway/schedule';
import { describe, expect, it } from 'vitest';

/** A network of some size, with calendars, resources, a risk and a cause. */
function anyPlan(seed: number, count = 40): SimulationPlan {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const types = ['FS', 'FS', 'FS', 'SS', 'FF', 'SF'] as const;
  const activities = Array.from({ length: count }, (_, at): UnsureActivity => {
    const likely = below(8);
    const before = [...new Set(Array.from({ length: Math.min(at, below(3)) }, () => below(at)))];
    return {
      id: `a${at}`,
      duration: { low: Math.ceil(likely / 2), likely, high: likely * 2 },
      predecessors: before.map((from) => ({ id: `a${from}`, type: types[below(6)]!, lag: below(4) - 1 })),
      ...(below(2) === 0 && { calendar: 'week' }),
      ...(below(6) === 0 && { earliest: below(20) }),
      demands: { [`r${below(2)}`]: 1 + below(2) },
      cost: { perUnit: 10.1 * below(9) },
    };
  });
  return {
    activities,
    calendars: { week: Array.from({ length: 2000 }, (_, unit) => unit % 7 < 5) },
    lagCalendar: 'week',
    risks: [
      {
        id: 'risk',
        frequency: { low: 0, likely: 0.5, high: 2 },
        delay: { low: 1, likely: 3, high: 9 },
        money: { low: 1, likely: 2, high: 9 },
        hits: ['a3', 'a9'],
      },
    ],
    causes: [{ id: 'cause', factor: { low: 0.9, likely: 1, high: 1.5 }, activities: ['a1', 'a2', 'a9', 'a20'] }],
    promises: [{ id: 'a30', by: 25 }],
  };
}

const limits = { r0: 3, r1: 2 };

describe.each([
  ['without limits', {}],
  ['within capacity', { resources: limits }],
])('a simulation %s', (_name, more) => {
  const plan = { ...anyPlan(1), ...more };
  const options = { iterations: 1000, seed: -12 };
  const whole = simulateSchedule(plan, options);

  it('comes to the same bits for the same seed, and to others for another', () => {
    expect(JSON.stringify(simulateSchedule(plan, options))).toBe(JSON.stringify(whole));
    expect(simulateSchedule(plan, { ...options, seed: 13 }).finish.mean).not.toBe(whole.finish.mean);
  });

  it.each([1, 7, 128, 333, 1000, Number.NaN])('comes to the same bits in steps of %d', (size) => {
    const simulation = scheduleSimulation(plan, options);
    while (simulation.step(size));
    expect(simulation.done()).toBe(1000);
    expect(JSON.stringify(simulation.result())).toBe(JSON.stringify(whole));
  });

  it.each([2, 3, 5])('comes to the same bits whoever of %d workers draws which blocks, in any order', (workers) => {
    const parts = Array.from({ length: workers }, () => scheduleSimulation(plan, options));
    const gathered = scheduleSimulation(plan, options);
    for (let block = gathered.blocks - 1; block >= 0; block -= 1) {
      gathered.add(structuredClone(parts[block % workers]!.draw(block)));
    }
    expect(JSON.stringify(gathered.result())).toBe(JSON.stringify(whole));
  });

  it('leaves the draws of all others as they were if one activity is added', () => {
    const larger = { ...plan, activities: [{ id: 'new', duration: 3, predecessors: [] }, ...plan.activities] };
    expect(simulateSchedule(larger, options).finish).toEqual(whole.finish);
  });

  it('can be ended in between: what was drawn by then is told', () => {
    let asked = 0;
    const big = { ...options, iterations: 50_000 };
    const { iterations, finish } = simulateSchedule(plan, { ...big, isCancelled: () => (asked += 1) > 1 });
    expect(iterations).toBeGreaterThanOrEqual(2000);
    expect(iterations).toBeLessThan(5000);
    expect(finish.bins.reduce((sum, { count }) => sum + count, 0)).toBe(iterations);
  });
});

describe('what a simulation refuses', () => {
  const one = (more: Partial<UnsureActivity>): SimulationPlan => ({
    activities: [{ id: 'a', duration: 1, predecessors: [], ...more }],
  });
  const points = (low: number, likely: number, high: number) => ({ low, likely, high });

  it.each([0, -1, 1.5, 1e9, 100_001, Number.NaN])('%d draws', (iterations) => {
    expect(() => simulateSchedule(one({}), { iterations })).toThrow('whole number from 1 to 100000');
  });

  it.each([1.5, 2 ** 31, Number.NaN])('the seed %d', (seed) => {
    expect(() => simulateSchedule(one({}), { seed })).toThrow('The seed must be');
  });

  it('a circle, with the names of its members', () => {
    const activities = ['a', 'b', 'c', 'd'].map((id, at, all) => ({
      id,
      duration: 1,
      predecessors: at === 0 ? [{ id: 'c' }] : [{ id: all[at - 1]! }],
    }));
    const found = (() => {
      try {
        return simulateSchedule({ activities });
      } catch (error) {
        return error;
      }
    })();
    expect(found).toMatchObject({ code: 'CYCLE' });
    expect((found as { details: { members: string[] } }).details.members.toSorted()).toEqual(['a', 'b', 'c']);
    expect((found as Error).message).not.toContain('d,');
  });

  it.each([
    ['BAD_THREE_POINTS', one({ duration: points(5, 3, 9) })],
    ['BAD_THREE_POINTS', one({ duration: points(-1, 3, 9) })],
    ['BAD_THREE_POINTS', one({ duration: points(1, 3, Number.POSITIVE_INFINITY) })],
    ['BAD_THREE_POINTS', one({ duration: points(Number.NaN, 3, 4) })],
    ['BAD_DURATION', one({ duration: -1 })],
    ['BAD_DURATION', one({ duration: 0.5 })],
    ['BAD_DURATION', one({ duration: 1e9 })],
    ['BAD_DURATION', one({ duration: points(1, 3, 1e9) })],
    ['SELF_LINK', one({ predecessors: [{ id: 'a' }] })],
    ['UNKNOWN_PREDECESSOR', one({ predecessors: [{ id: 'ghost' }] })],
    ['UNKNOWN_CALENDAR', one({ calendar: 'ghost' })],
    ['BAD_PLACE', one({ pinned: { start: 5, finish: 3 } })],
    ['UNKNOWN_RESOURCE', { ...one({ demands: { ghost: 1 } }), resources: {} }],
    ['DEMAND_ABOVE_CAPACITY', { ...one({ demands: { crew: 4 } }), resources: { crew: 3 } }],
    ['UNKNOWN_ACTIVITY', { ...one({}), promises: [{ id: 'ghost', by: 3 }] }],
    ['DUPLICATE_ID', { activities: [...one({}).activities, ...one({}).activities] }],
  ] as const)('%s, by name', (code, plan) => {
    expect(() => simulateSchedule(plan)).toThrow(expect.objectContaining({ code }));
    expect(() => simulateSchedule(plan)).toThrow(/"(a|ghost)"/);
  });

  it('more activities than it could hold', () => {
    const activities = Array.from({ length: 20_001 }, (_, at) => ({ id: `a${at}`, duration: 1, predecessors: [] }));
    expect(() => simulateSchedule({ activities })).toThrow('at most 20,000');
  });
});
