import { DomainError } from '@peerway/kernel';
import { type Activity, criticalPath, mostActivities, type Network } from '@peerway/schedule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import published from '../../reference/cpm_pert.json' with { type: 'json' };
import { psplib, psplibSets } from '../../support/psplib.ts';
import { networks } from './networks.ts';

const chain = (activities: readonly { id: string; duration: number; predecessors: readonly string[] }[]): Network => ({
  activities: activities.map((one) => ({ ...one, predecessors: one.predecessors.map((id) => ({ id })) })),
});
const refusalOf = (network: Network): DomainError => {
  try {
    criticalPath(network);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};
const one = (more: Partial<Activity>): Network => ({
  activities: [{ id: 'a', duration: 1, predecessors: [], ...more }],
});

describe('the critical path', () => {
  it.each(published.cpm)('has the published times and floats of $id', ({ activities, expected, computedHere }) => {
    const found = criticalPath(chain(activities));
    expect(found.duration).toBe(expected.duration);
    expect(found.critical).toEqual(expected.criticalPath);
    for (const [id, times] of Object.entries(expected.activities))
      expect({
        es: found.earlyStart[id],
        ef: found.earlyFinish[id],
        ls: found.lateStart[id],
        lf: found.lateFinish[id],
        totalFloat: found.totalFloat[id],
      }).toEqual(times);
    expect(found.freeFloat).toEqual(computedHere.freeFloat);
  });

  it.each(published.pert)('is that of the expected durations of $id', ({ activities, expected }) => {
    const means = activities.map(({ id, optimistic, mostLikely, pessimistic, predecessors }) => ({
      id,
      duration: (optimistic + 4 * mostLikely + pessimistic) / 6,
      predecessors,
    }));
    const found = criticalPath(chain(means));
    expect(found.duration).toBe(expected.expectedDuration);
    expect(found.critical).toEqual(expected.criticalPath);
  });

  it.each(psplibSets)('is as long as published for every instance of %s', (set) => {
    for (const { name, problem, mpmTime } of psplib(set))
      expect({ name, length: criticalPath(problem).duration }).toEqual({ name, length: mpmTime });
  });

  it('holds the end that each type of link names, with its lag', () => {
    const starts = (['FS', 'SS', 'FF', 'SF'] as const).map(
      (type) =>
        criticalPath({
          activities: [
            { id: 'a', duration: 5, predecessors: [] },
            { id: 'b', duration: 2, predecessors: [{ id: 'a', type, lag: 3 }] },
          ],
        }).earlyStart['b'],
    );
    expect(starts).toEqual([8, 3, 6, 1]);
  });

  it('counts work, lags and floats in working units', () => {
    const week = [true, true, true, true, true, false, false];
    const calendars = { week: [...week, ...week, ...week] };
    const found = criticalPath({
      activities: [
        { id: 'a', duration: 4, predecessors: [], calendar: 'week' },
        { id: 'b', duration: 3, predecessors: [{ id: 'a', lag: 1 }], calendar: 'week' },
        { id: 'c', duration: 1, predecessors: [], calendar: 'week' },
      ],
      calendars,
      lagCalendar: 'week',
    });
    expect(found.earlyStart).toEqual({ a: 0, b: 7, c: 0 });
    expect(found.earlyFinish).toEqual({ a: 4, b: 10, c: 1 });
    expect(found.totalFloat).toEqual({ a: 0, b: 0, c: 7 });
  });

  it('counts late times back from what is due, and says by how much that is missed', () => {
    const found = criticalPath({
      activities: [
        { id: 'a', duration: 4, predecessors: [] },
        { id: 'b', duration: 3, predecessors: [{ id: 'a' }], due: 5 },
      ],
    });
    expect(found.totalFloat).toEqual({ a: -2, b: -2 });
    expect(found.critical).toEqual(['a', 'b']);
  });

  it('leaves what is pinned where it is, and lets others wait for it', () => {
    const found = criticalPath({
      activities: [
        { id: 'a', duration: 4, predecessors: [] },
        { id: 'b', duration: 3, predecessors: [{ id: 'a' }], pinned: { start: 1, finish: 6 } },
        { id: 'c', duration: 2, predecessors: [{ id: 'b' }], earliest: 5 },
      ],
    });
    expect(found.earlyStart).toEqual({ a: 0, b: 1, c: 6 });
    expect(found.duration).toBe(8);
  });
});

describe('a network that makes no sense', () => {
  it('names the members of a circle in their order', () => {
    const links = { a: ['c'], b: ['a'], c: ['b'], d: ['c'] };
    const activities = Object.entries(links).map(([id, predecessors]) => ({ id, duration: 1, predecessors }));
    const { code, details, message } = refusalOf(chain(activities));
    expect(code).toBe('CYCLE');
    const members = details['members'] as string[];
    expect([...members].sort()).toEqual(['a', 'b', 'c']);
    members.forEach((member, at) => expect(links[member as 'a']).toEqual([members.at(at - 1)]));
    for (const member of members) expect(message).toContain(`"${member}"`);
  });

  it('names an activity that waits for itself', () => {
    expect(refusalOf(one({ predecessors: [{ id: 'a' }] }))).toMatchObject({
      code: 'CYCLE',
      details: { members: ['a'] },
    });
  });

  it.each([
    ['UNKNOWN_PREDECESSOR', one({ predecessors: [{ id: 'ghost' }] }), 'ghost'],
    ['BAD_NUMBER', one({ duration: -1 }), 'duration of "a" is -1'],
    ['BAD_NUMBER', one({ duration: Number.NaN }), 'NaN'],
    ['BAD_NUMBER', one({ duration: 1e9 }), '1000000000'],
    ['BAD_NUMBER', one({ duration: 1.5 }), '1.5'],
    ['BAD_NUMBER', one({ earliest: -3 }), 'earliest'],
    ['BAD_NUMBER', one({ pinned: { start: 4, finish: 3 } }), '"a"'],
    ['UNKNOWN_CALENDAR', one({ calendar: 'moon' }), 'moon'],
    ['DUPLICATE_ACTIVITY', { activities: [...one({}).activities, ...one({}).activities] }, '"a"'],
    ['BEYOND_CALENDAR', { ...one({ calendar: 'none' }), calendars: { none: [false, false] } }, '"a"'],
  ])('is refused as %s, by name', (code, network, name) => {
    const { code: said, message } = refusalOf(network);
    expect(said).toBe(code);
    expect(message).toContain(name);
  });

  it('is worked out or refused in little time, however large it is', () => {
    const many = (count: number): Network => ({
      activities: Array.from({ length: count }, (_, at) => ({
        id: `t${at}`,
        duration: at % 7,
        predecessors: at === 0 ? [] : [{ id: `t${at - 1}` }, { id: `t${Math.floor(at / 2)}` }],
      })),
    });
    const began = performance.now();
    expect(criticalPath(many(mostActivities)).critical.length).toBe(mostActivities);
    expect(refusalOf(many(mostActivities + 1)).code).toBe('TOO_MANY_ACTIVITIES');
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('any network', () => {
  it('has early times no later than late ones, free float within total float, and something critical', () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const found = criticalPath(network);
        expect(found.critical.length).toBeGreaterThan(0);
        for (const { id } of network.activities) {
          expect(found.lateStart[id]).toBeGreaterThanOrEqual(found.earlyStart[id]!);
          expect(found.freeFloat[id]).toBeGreaterThanOrEqual(0);
          expect(found.freeFloat[id]).toBeLessThanOrEqual(found.totalFloat[id]!);
        }
      }),
    );
  });

  it('becomes no shorter by a link more, nor another by the order of its rows', () => {
    fc.assert(
      fc.property(networks(), fc.nat(), fc.nat(), (network, a, b) => {
        const { activities } = network;
        const before = criticalPath(network);
        const turned = criticalPath({ ...network, activities: [...activities].reverse() });
        expect(turned.earlyStart).toEqual(before.earlyStart);
        expect(turned.totalFloat).toEqual(before.totalFloat);
        const [from, to] = [a % activities.length, b % activities.length].sort((x, y) => x - y) as [number, number];
        if (from === to) return;
        const more = activities.map((activity, at) =>
          at === to
            ? { ...activity, predecessors: [...activity.predecessors, { id: activities[from]!.id }] }
            : activity,
        );
        expect(criticalPath({ ...network, activities: more }).duration).toBeGreaterThanOrEqual(before.duration);
      }),
    );
  });

  it('begins and finishes on working units', () => {
    fc.assert(
      fc.property(networks(), (network) => {
        const found = criticalPath(network);
        for (const { id, calendar, duration } of network.activities) {
          if (calendar === undefined || duration === 0) continue;
          const works = network.calendars![calendar]!;
          for (const times of [found.earlyStart, found.lateStart]) expect(works[times[id]!]).toBe(true);
          for (const times of [found.earlyFinish, found.lateFinish]) expect(works[times[id]! - 1]).toBe(true);
        }
      }),
    );
  });
});
