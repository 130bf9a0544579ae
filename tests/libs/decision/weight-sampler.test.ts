import { describe, expect, it } from 'vitest';
import { smaa, type WeightRule } from '@peerway/decision';
import { task } from './smaa-task.ts';

describe('SMAA with what is known about weights', () => {
  const even = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const drawn = (weights: WeightRule, iterations = 20_000): Float64Array =>
    smaa(task(even, { weights, iterations, keepDraws: true })).draws!.weights;
  const meanOf = (weights: Float64Array, j: number): number => {
    let sum = 0;
    for (let at = j; at < weights.length; at += 3) sum += weights[at]!;
    return sum / (weights.length / 3);
  };

  it('keeps to an order, with the known mean weights of ordered criteria', () => {
    const weights = drawn({ order: [['c2', 'c0', 'c1']] });
    for (let at = 0; at < weights.length; at += 3) {
      expect(weights[at + 2]! >= weights[at]! && weights[at]! >= weights[at + 1]!).toBe(true);
    }
    // Rank-order centroids of three: 11/18, 5/18, 2/18.
    [5 / 18, 2 / 18, 11 / 18].forEach((mean, j) => expect(meanOf(weights, j)).toBeCloseTo(mean, 2));
  });

  it('keeps to intervals, uniformly between them', () => {
    const weights = drawn({
      intervals: [
        { id: 'c0', low: 0.2, high: 0.3 },
        { id: 'c1', low: 0.3, high: 0.4 },
      ],
    });
    for (let at = 0; at < weights.length; at += 3) {
      expect(weights[at]! >= 0.2 && weights[at]! <= 0.3 && weights[at + 1]! >= 0.3 && weights[at + 1]! <= 0.4).toBe(
        true,
      );
    }
    expect(meanOf(weights, 0)).toBeCloseTo(0.25, 3);
    expect(meanOf(weights, 1)).toBeCloseTo(0.35, 3);
  });

  it('keeps to a ratio of two weights', () => {
    const weights = drawn({ ratios: [{ first: 'c0', second: 'c1', low: 2, high: 3 }] });
    for (let at = 0; at < weights.length; at += 3) {
      const ratio = weights[at]! / weights[at + 1]!;
      expect(ratio >= 2 - 1e-9 && ratio <= 3 + 1e-9).toBe(true);
    }
  });

  it('keeps to a ratio that is exact, and to orders that share criteria', () => {
    const weights = drawn({
      ratios: [{ first: 'c0', second: 'c1', low: 2, high: 2 }],
      order: [
        ['c1', 'c2'],
        ['c0', 'c2'],
      ],
    });
    for (let at = 0; at < weights.length; at += 3) {
      expect(weights[at]! / weights[at + 1]!).toBeCloseTo(2, 9);
      expect(weights[at + 1]! >= weights[at + 2]! - 1e-12).toBe(true);
    }
    // w = (2t, t, 1 − 3t) with t ≥ 1 − 3t and 1 − 3t ≥ 0: t is uniform from 1/4 to 1/3, its mean 7/24.
    expect(meanOf(weights, 1)).toBeCloseTo(7 / 24, 3);
    expect(Math.min(...weights)).toBeLessThan(0.001);
  });

  it('walks a region too narrow to hit, uniformly: the same means as by trying again and again', () => {
    // Without its last side, c0 ≤ 0.35, the region is hit directly; here few draws are, so that the walk takes over.
    const weights = drawn({ order: [['c0', 'c1', 'c2']], intervals: [{ id: 'c0', low: 0, high: 0.35 }] }, 60_000);
    let [sum, count, seen] = [0, 0, 12345];
    const random = (): number => (seen = (seen * 48271) % 2147483647) / 2147483647;
    // The region is a triangle between (1/3, 1/3, 1/3), (0.35, 0.35, 0.3) and (0.35, 0.325, 0.325).
    while (count < 200_000) {
      const [a, b] = [random(), random()].sort((x, y) => x - y) as [number, number];
      sum += a * (1 / 3) + (b - a) * 0.35 + (1 - b) * 0.325;
      count += 1;
    }
    expect(Math.abs(meanOf(weights, 1) - sum / count)).toBeLessThan(0.0002);
    expect(meanOf(weights, 1)).toBeCloseTo((1 / 3 + 0.35 + 0.325) / 3, 4);
  });

  it('takes weights that are given exactly', () => {
    const fixed = ['c0', 'c1', 'c2'].map((id, j) => ({ id, low: [0.5, 0.2, 0.3][j]!, high: [0.5, 0.2, 0.3][j]! }));
    const weights = drawn({ intervals: fixed }, 10);
    [...weights].forEach((weight, at) => expect(weight).toBeCloseTo([0.5, 0.2, 0.3][at % 3]!, 12));
  });

  it('names what contradicts itself, and nothing else', () => {
    const rule: WeightRule = {
      order: [['c0', 'c1']],
      ratios: [{ first: 'c1', second: 'c0', low: 2, high: 3 }],
      intervals: [
        { id: 'c0', low: 0.1, high: 1 },
        { id: 'c2', low: 0.1, high: 1 },
      ],
    };
    expect(() => drawn(rule)).toThrow(
      'No weights meet all of these together: order c0, c1; c0 from 0.1 to 1; c1 2 to 3 times c0.',
    );
  });

  it('refuses a rule it does not know, which would otherwise mean nothing', () => {
    expect(() => drawn('even' as 'uniform')).toThrow(/'uniform' or has orders/);
    expect(() => drawn([0.5, 0.3, 0.2] as unknown as 'uniform')).toThrow(/got \[0\.5,0\.3,0\.2\]/);
    expect(() => drawn({ ordinal: [['c0', 'c1']] } as unknown as 'uniform')).toThrow(/no "ordinal"/);
  });

  it.each([
    ['a criterion that is none', { order: [['c0', 'cx']] }, /"cx", which is no criterion/],
    ['an order that names one twice', { order: [['c0', 'c0']] }, /names "c0" twice/],
    [
      'a ratio of one to itself',
      { ratios: [{ first: 'c1', second: 'c1', low: 1, high: 2 }] },
      /compares "c1" with itself/,
    ],
    ['an interval the wrong way round', { intervals: [{ id: 'c0', low: 0.5, high: 0.2 }] }, /weight of "c0"/],
    [
      'low ends that sum to more than 1',
      {
        intervals: [
          { id: 'c0', low: 0.6, high: 1 },
          { id: 'c1', low: 0.6, high: 1 },
        ],
      },
      /sum to 1\.2, more than 1/,
    ],
    [
      'high ends that sum to less than 1',
      { intervals: ['c0', 'c1', 'c2'].map((id) => ({ id, low: 0, high: 0.2 })) },
      /less than 1/,
    ],
    [
      'two intervals without a common weight',
      {
        intervals: [
          { id: 'c0', low: 0, high: 0.2 },
          { id: 'c0', low: 0.3, high: 0.4 },
        ],
      },
      /No weight of "c0"/,
    ],
  ] satisfies [string, WeightRule, RegExp][])('refuses %s, naming it', (_what, weights, message) => {
    expect(() => smaa(task(even, { weights }))).toThrow(message);
  });
});
