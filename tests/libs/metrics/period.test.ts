import { nextPeriod, periodEnd, periodsBetween, periodStart } from '@peerway/metrics';
import { dayNumber, isoDay } from '@peerway/schedule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const cadence = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const);
const day = fc.integer({ min: 0, max: 60_000 }).map(isoDay);

describe('a period', () => {
  it('of a week begins on Monday, over the turn of a year too', () => {
    expect(periodStart('2027-01-03', 'week')).toBe('2026-12-28');
    expect(new Date(`${periodStart('2024-02-29', 'week')}T00:00:00Z`).getUTCDay()).toBe(1);
  });

  it('of a quarter begins in January, April, July or October', () => {
    expect(['2026-03-31', '2026-04-01', '2026-12-31'].map((each) => periodStart(each, 'quarter'))).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-10-01',
    ]);
  });

  it('of February ends on the 29th in a leap year', () => {
    expect(periodEnd('2028-02-01', 'month')).toBe('2028-02-29');
    expect(periodEnd('2100-02-01', 'month')).toBe('2100-02-28');
  });

  it('holds each of its days, and the next one begins on the day after its last', () => {
    fc.assert(
      fc.property(day, cadence, (any, each) => {
        const start = periodStart(any, each);
        const end = periodEnd(any, each);
        expect(start <= any && any <= end).toBe(true);
        expect(nextPeriod(any, each)).toBe(isoDay(dayNumber(end) + 1));
        expect(periodStart(end, each)).toBe(start);
      }),
    );
  });

  it('follows the one before without a gap, in a list of them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), cadence, (from, length, each) => {
        const to = isoDay(dayNumber(from) + length);
        const periods = periodsBetween(from, to, each);
        expect(periods[0]).toBe(periodStart(from, each));
        expect(periods.at(-1)).toBe(periodStart(to, each));
        periods.slice(1).forEach((start, place) => expect(start).toBe(nextPeriod(periods[place]!, each)));
      }),
    );
    expect(periodsBetween('2026-05-02', '2026-05-01', 'day')).toEqual([]);
  });
});
