import { describe, expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import { meanIntervalOfCounts } from '@peerway/statistics';

describe('the interval of a mean on a scale', () => {
  it('is that of Student with one answer by chance beside those seen', () => {
    // Ten answers, five at 2 and five at 4: variance 10/9, with chance (9 × 10/9 + 2) / 10; t at 9 degrees 2.262157.
    const { mean, low, high } = meanIntervalOfCounts([0, 5, 0, 5, 0])!;
    expect(mean).toBe(3);
    expect(high - mean).toBeCloseTo(2.262157 * Math.sqrt(1.2 / 10), 5);
    expect(mean - low).toBeCloseTo(high - mean, 12);
  });

  it('stays on the scale and has a width even where all say the same', () => {
    expect(meanIntervalOfCounts([7, 0, 0, 0, 0])).toMatchObject({ mean: 1, low: 1 });
    expect(meanIntervalOfCounts([7, 0, 0, 0, 0])!.high).toBeGreaterThan(1.3);
  });

  it('is nothing for fewer than two answers', () => {
    expect(meanIntervalOfCounts([0, 1, 0, 0, 0])).toBeUndefined();
    expect(() => meanIntervalOfCounts([1, 1], { level: 1 })).toThrow(RangeError);
  });

  it('holds for a million answers', () => {
    const { low, high } = meanIntervalOfCounts([200_000, 200_000, 200_000, 200_000, 200_000])!;
    expect(high - low).toBeCloseTo(2 * 1.959964 * Math.sqrt(2 / 1_000_000), 6);
  });

  it.each([
    ['even', [0.2, 0.2, 0.2, 0.2, 0.2]],
    ['leaning', [0.05, 0.1, 0.2, 0.4, 0.25]],
    ['nearly of one mind', [0, 0, 0.03, 0.12, 0.85]],
    ['at both ends', [0.5, 0, 0, 0, 0.5]],
  ] as const)('holds the true mean in at least 93 of 100 samples of %s answers', (_name, shares) => {
    const random = seededRandom(8);
    const truth = shares.reduce<number>((sum, share, index) => sum + share * (index + 1), 0);
    for (const people of [5, 12, 40]) {
      const held = Array.from({ length: 4000 }, () => {
        const { low, high } = meanIntervalOfCounts(drawn(shares, people, random))!;
        return low <= truth && truth <= high;
      });
      expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.93);
    }
  });
});

function drawn(shares: readonly number[], people: number, random: () => number): number[] {
  const counts = shares.map(() => 0);
  for (let person = 0; person < people; person += 1) {
    let left = random();
    const level = shares.findIndex((share) => (left -= share) < 0);
    counts[level < 0 ? shares.length - 1 : level]! += 1;
  }
  return counts;
}
