import { describe, expect, it } from 'vitest';
import { readiness } from '@peerway/assessment';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { answersOf, openBank } from './small-bank.ts';

const answers = deepFrozen(
  Array.from({ length: 30 }, (_empty, index) =>
    answersOf(`r${index}`, 'it', {
      'aim-1': 1 + (index % 5),
      'aim-2': 1 + ((index * 3) % 4),
      'net-1': 1 + ((index * 7) % 5),
      'net-2': 1 + ((index * index) % 5),
    }),
  ).flat(),
);
const whole = (seed: number) => readiness(openBank, answers, { seed }).whole;

describe('the interval of a figure', () => {
  it('repeats with its seed, and moves a little with another while the mean stays', () => {
    expect(whole(8)).toEqual(whole(8));
    expect(whole(9).mean).toBe(whole(8).mean);
    expect(whole(9).meanLow).not.toBe(whole(8).meanLow);
    expect(whole(9).meanLow).toBeCloseTo(whole(8).meanLow!, 1);
  });

  it('comes near the textbook interval where each person counts once', () => {
    // All thirty answered all questions, so that the whole is the mean of thirty personal means.
    const { mean, meanLow, meanHigh } = whole(3);
    const personal = Array.from({ length: 30 }, (_empty, index) => {
      const [a, b, c, d] = answers.slice(index * 4, index * 4 + 4).map(({ level }) => level!);
      return (2 * ((3 * a! + b!) / 4) + (c! + d!) / 2) / 3;
    });
    const centre = personal.reduce((sum, value) => sum + value, 0) / 30;
    const error = Math.sqrt(personal.reduce((sum, value) => sum + (value - centre) ** 2, 0) / 30 / 30);
    expect(mean).toBeCloseTo(centre, 12);
    expect(meanLow! / (centre - 1.96 * error)).toBeCloseTo(1, 1);
    expect(meanHigh! / (centre + 1.96 * error)).toBeCloseTo(1, 1);
  });

  it.each([0.5, NaN, 2 ** 31])('refuses %s as a seed, answers or none', (seed) => {
    expect(() => readiness(openBank, [], { seed })).toThrow(RangeError);
    expect(() => readiness(openBank, [], { seed })).toThrow(`got ${seed}`);
  });
});
