import { dayNumber, isoDay, workingTime } from '@peerway/schedule';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const units = fc.array(fc.boolean(), { maxLength: 60 });
const point = fc.integer({ min: -20, max: 90 });
const length = fc.integer({ min: 0, max: 40 });

/** Whether a unit counts, said once more in the plainest way. */
function works(list: readonly boolean[], unit: number): boolean {
  return list[unit] ?? true;
}

function counted(list: readonly boolean[], from: number, until: number): number {
  let sum = 0;
  for (let unit = from; unit < until; unit++) if (works(list, unit)) sum += 1;
  return sum;
}

describe('sums over working time', () => {
  it('count exactly the worked units between two points, in either direction', () => {
    fc.assert(
      fc.property(units, point, point, (list, a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)];
        expect(workingTime(list).between(from, until)).toBe(counted(list, from, until));
        expect(workingTime(list).between(until, from) + counted(list, from, until)).toBe(0);
      }),
    );
  });

  it('finish at the first point by which the length is worked, right after a worked unit', () => {
    fc.assert(
      fc.property(units, point, length, (list, start, days) => {
        const finish = workingTime(list).finishOf(start, days);
        expect(counted(list, start, finish)).toBe(days);
        if (days > 0) expect(works(list, finish - 1)).toBe(true);
        else expect(finish).toBe(start);
      }),
    );
  });

  it('begin at the latest worked unit from which it is finished in time', () => {
    fc.assert(
      fc.property(units, point, length, (list, finish, days) => {
        const time = workingTime(list);
        const start = time.startOf(finish, days);
        expect(time.finishOf(start, days)).toBeLessThanOrEqual(finish);
        if (days > 0) expect(works(list, start)).toBe(true);
        expect(time.finishOf(start + 1, days)).toBeGreaterThan(days > 0 ? finish : start);
      }),
    );
  });

  it('reach a finish from the earliest worked unit that does', () => {
    fc.assert(
      fc.property(units, point, fc.integer({ min: 1, max: 40 }), (list, finish, days) => {
        const time = workingTime(list);
        const start = time.startReaching(finish, days);
        expect(works(list, start)).toBe(true);
        expect(time.finishOf(start, days)).toBeGreaterThanOrEqual(finish);
        expect(time.finishOf(time.startBy(start - 1), days)).toBeLessThan(finish);
      }),
    );
  });

  it('go as far back as they went forward, so that a link counted back is the link counted on', () => {
    fc.assert(
      fc.property(units, point, fc.integer({ min: -40, max: 40 }), (list, bound, lag) => {
        const time = workingTime(list);
        const latest = time.before(bound, lag);
        expect(time.add(latest, lag)).toBeLessThanOrEqual(bound);
        expect(time.add(latest + 1, lag)).toBeGreaterThan(bound);
      }),
    );
  });

  it('find the worked units around a point', () => {
    fc.assert(
      fc.property(units, point, (list, unit) => {
        const time = workingTime(list);
        const [on, back] = [time.startAt(unit), time.startBy(unit)];
        expect([works(list, on), works(list, back)]).toEqual([true, true]);
        expect([counted(list, unit, on), counted(list, back + 1, unit + 1)]).toEqual([0, 0]);
        expect(on >= unit && back <= unit).toBe(true);
      }),
    );
  });

  it('are the same over leap days and the nights on which clocks change, wherever this runs', () => {
    const first = dayNumber('2028-02-21');
    const week = Array.from({ length: 60 }, (_, unit) => (((first + unit + 3) % 7) + 7) % 7 < 5);
    const time = workingTime(week);
    expect(isoDay(first + time.finishOf(0, 7) - 1)).toBe('2028-02-29');
    expect(isoDay(first + time.finishOf(0, 25) - 1)).toBe('2028-03-24');
    expect(isoDay(first + time.finishOf(0, 26) - 1)).toBe('2028-03-27');
  });
});
