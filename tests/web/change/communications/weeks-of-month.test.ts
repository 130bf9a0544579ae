import { describe, expect, it } from 'vitest';
import { monthAfter, weeksOfMonth } from '../../../../apps/web/src/app/change/communications/weeks-of-month.ts';

describe('a month in weeks', () => {
  it('begins on a Monday, ends on a Sunday, and has each day once', () => {
    const weeks = weeksOfMonth('2028-02');
    expect(weeks[0]?.[0]).toBe('2028-01-31');
    expect(weeks.at(-1)?.at(-1)).toBe('2028-03-05');
    const inside = weeks.flat().filter((day) => day.startsWith('2028-02'));
    expect(inside).toHaveLength(29);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('needs four weeks where it fits, and six where it has to', () => {
    expect(weeksOfMonth('2027-02')).toHaveLength(4);
    expect(weeksOfMonth('2027-08')).toHaveLength(6);
  });

  it('is followed by the next one, over the year', () => {
    expect([monthAfter('2027-12', 1), monthAfter('2027-01', -1), monthAfter('2027-05', 0)]).toEqual([
      '2028-01',
      '2026-12',
      '2027-05',
    ]);
  });
});
