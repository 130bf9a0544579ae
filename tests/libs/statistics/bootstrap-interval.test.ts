import { describe, expect, it } from 'vitest';
import { bootstrapInterval, mean } from '@peerway/statistics';

const values = Object.freeze(Array.from({ length: 100 }, (_empty, index) => index % 10));

describe('the bootstrap interval', () => {
  it('comes near the textbook interval of a mean', () => {
    // Standard deviation of 0…9 is 2.8868 (n − 1 of 100 values), so the standard error of the mean is 0.2887.
    const { low, high, standardError } = bootstrapInterval(values, mean, { seed: 3, resamples: 4000 });
    expect(standardError).toBeCloseTo(0.2887, 1);
    expect(low).toBeCloseTo(4.5 - 1.96 * 0.2887, 1);
    expect(high).toBeCloseTo(4.5 + 1.96 * 0.2887, 1);
  });

  it('holds the true mean about 95 times of 100', () => {
    let held = 0;
    for (let round = 0; round < 200; round += 1) {
      const sample = Array.from({ length: 40 }, (_empty, index) => ((round * 7919 + index * 104729) % 1009) / 1009);
      const { low, high } = bootstrapInterval(sample, mean, { seed: round, resamples: 300 });
      if (low <= 0.5 && high >= 0.5) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(180);
  });

  it('repeats with its seed, and takes items of any kind', () => {
    const people = [{ age: 30 }, { age: 40 }, { age: 50 }];
    const oldest = (group: readonly { age: number }[]) => Math.max(...group.map(({ age }) => age));
    const once = bootstrapInterval(people, oldest, { seed: 9 });
    expect(bootstrapInterval(people, oldest, { seed: 9 })).toEqual(once);
    expect(once.high).toBe(50);
  });

  it('refuses one item, a statistic that is not a number, and options that mean nothing', () => {
    expect(() => bootstrapInterval([1], mean, { seed: 1 })).toThrow(/two items; got 1/);
    expect(() => bootstrapInterval([1, 2], () => NaN, { seed: 1 })).toThrow(/statistic of resample 0 .* got NaN/);
    expect(() => bootstrapInterval([1, 2], mean, { seed: 1, resamples: 2.5 })).toThrow(/got 2.5/);
  });
});
