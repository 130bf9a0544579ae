import { describe, expect, it } from 'vitest';
import { dayNumber, joinedPairs, type TrendDot } from '../../../apps/web/src/app/charts/trend-data.ts';

function dot(value: number | null, joined = true): TrendDot {
  return { day: 1, value, low: null, high: null, joined };
}

describe('the line of a trend', () => {
  it('joins neighbours that rest on the same questions', () => {
    expect(joinedPairs([dot(40), dot(50), dot(60)])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('breaks where a round asked otherwise, and where a round has no figure', () => {
    expect(joinedPairs([dot(40), dot(50, false), dot(60)])).toEqual([[1, 2]]);
    expect(joinedPairs([dot(40), dot(null), dot(60)])).toEqual([]);
  });

  it('counts days from dates and moments alike', () => {
    expect(dayNumber('2026-11-22')).toBe(dayNumber('2026-11-22T23:59:59Z'));
  });
});
