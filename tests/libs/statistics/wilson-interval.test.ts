import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { wilsonInterval } from '@peerway/statistics';

describe('the Wilson interval', () => {
  it.each([
    // Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29; method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is the published one', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share seen, stays within 0 to 1, mirrors itself, and narrows with more trials', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (yes, no) => {
        const trials = yes + no + 1;
        const { low, high } = wilsonInterval(yes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(yes / trials);
        expect(high).toBeGreaterThanOrEqual(yes / trials);
        expect(wilsonInterval(trials - yes, trials).high).toBeCloseTo(1 - low, 12);
        const more = wilsonInterval(yes * 10, trials * 10);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it.each([
    [1, 0, {}, /Trials must be above zero; got 0/],
    [3, 2, {}, /between 0 and the 2 trials; got 3/],
    [-1, 2, {}, /got -1/],
    [NaN, 2, {}, /got NaN/],
    [1, 2, { level: 1 }, /level must lie strictly between 0 and 1; got 1/],
  ])('refuses %s of %s with %j', (successes, trials, options, sentence) => {
    expect(() => wilsonInterval(successes, trials, options)).toThrow(sentence);
  });
});
