import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { seededRandom } from '@peerway/kernel';

function draws(seed: number, count: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
}

describe('seeded random numbers', () => {
  it('repeat for the same seed, and differ for another', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(draws(seed, 20)).toEqual(draws(seed, 20));
        expect(draws(seed, 20)).not.toEqual(draws(seed + 1, 20));
      }),
    );
  });

  it('stay the same from one version to the next, since results are kept by seed', () => {
    expect(draws(1, 3)).toEqual([0.09156953264027834, 0.5061978038866073, 0.8881928145419806]);
    expect(draws(0, 2)).toEqual([0.41675133258104324, 0.010470665525645018]);
  });

  it('lie in [0, 1), a tenth of them in each tenth, without leaning on the one before', () => {
    const all = draws(42, 100_000);
    expect(all.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = all.filter((value) => Math.floor(value * 10) === tenth).length / all.length;
      expect(share).toBeGreaterThan(0.095);
      expect(share).toBeLessThan(0.105);
    }
    const both = all.slice(1).reduce((sum, value, index) => sum + (value - 0.5) * (all[index]! - 0.5), 0);
    expect(Math.abs(both / all.length / (1 / 12))).toBeLessThan(0.01);
  });

  it.each([1.5, NaN, Infinity, 2 ** 60])('refuse %s as a seed', (seed) => {
    expect(() => seededRandom(seed)).toThrow(RangeError);
    expect(() => seededRandom(seed)).toThrow(String(seed));
  });
});
