import { cellTime, dayOrderOf } from '@peerway/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a time in a table of measurements', () => {
  it.each([
    ['2026-5-1', '2026-05-01'],
    ['31.5.2026', '2026-05-31'],
    ['31.05.2026 8:05', '2026-05-31T08:05:00Z'],
    ['2026-05-31T08:05:09+0200', '2026-05-31T08:05:09+02:00'],
    ['1780000000', '2026-05-28T20:26:40.000Z'],
    ['1780000000000', '2026-05-28T20:26:40.000Z'],
  ])('%s is %s', (cell, time) => {
    expect(cellTime(cell, 'dayFirst')).toBe(time);
  });

  it('with slashes is read in the order that is said', () => {
    expect(cellTime('3/4/2026', 'dayFirst')).toBe('2026-04-03');
    expect(cellTime('3/4/2026', 'monthFirst')).toBe('2026-03-04');
  });

  it.each(['', 'May', '12', '2026', '31.5.26', '2026-05'])('is none: %s', (cell) => {
    expect(cellTime(cell, 'dayFirst')).toBeUndefined();
  });

  it('tells the order by a day that can be no month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 28 }), (month, day) => {
        expect(dayOrderOf(['1/1/2026', `${day}/${month}/2026`])).toBe('dayFirst');
        expect(dayOrderOf(['1/1/2026', `${month}/${day}/2026`])).toBe('monthFirst');
      }),
    );
    expect(dayOrderOf(['3/4/2026'])).toBeUndefined();
    expect(dayOrderOf(['2026-05-01'])).toBe('dayFirst');
  });
});
