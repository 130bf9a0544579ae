import { dayNumber, isoDay, monthsAfter } from '@peerway/schedule';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the number of a day', () => {
  it('counts the leap days of the Gregorian calendar, and no others', () => {
    expect(dayNumber('2000-03-01') - dayNumber('2000-02-28')).toBe(2);
    expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1);
  });

  it('is 0 on 1 January 1970 and comes back as the same day', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => dayNumber(isoDay(number)) === number),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31', '', 'today'])('refuses "%s"', (day) => {
    expect(() => dayNumber(day)).toThrow('is no day');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('refuses %s as a number of a day', (number) => {
    expect(() => isoDay(number)).toThrow('no number of a day');
  });
});

describe('the day some months later', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-31', 13, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-12-15', 2, '2027-02-15'],
  ])('of %s, %i months on, is %s', (day, months, then) => {
    expect(monthsAfter(day, months)).toBe(then);
  });
});
