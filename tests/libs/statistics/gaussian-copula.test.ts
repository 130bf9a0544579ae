import { describe, expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import { gaussianCopula, mean, normalQuantile } from '@peerway/statistics';
import { deepFrozen } from '../../support/deep-frozen.ts';

const contradictory = deepFrozen([
  [1, 0.9, 0.9, 0],
  [0.9, 1, -0.9, 0],
  [0.9, -0.9, 1, 0],
  [0, 0, 0, 1],
]);

function correlation(x: readonly number[], y: readonly number[]): number {
  const [centreX, centreY] = [mean(x), mean(y)];
  const dot = (a: readonly number[], b: readonly number[], ca: number, cb: number) =>
    a.reduce((sum, value, index) => sum + (value - ca) * (b[index]! - cb), 0);
  return dot(x, y, centreX, centreY) / Math.sqrt(dot(x, x, centreX, centreX) * dot(y, y, centreY, centreY));
}

describe('the normal copula', () => {
  it('draws rows whose normal scores correlate as told, each number alone uniform', () => {
    const told = deepFrozen([
      [1, 0.7, -0.4],
      [0.7, 1, 0],
      [-0.4, 0, 1],
    ]);
    const draw = gaussianCopula(told, seededRandom(2));
    const rows = Array.from({ length: 20_000 }, () => draw());
    const columns = [0, 1, 2].map((column) => rows.map((row) => row[column]!));
    for (const column of columns) {
      expect(column.every((value) => value > 0 && value < 1)).toBe(true);
      expect(mean(column)).toBeCloseTo(0.5, 1);
      expect(column.filter((value) => value < 0.25).length / column.length).toBeCloseTo(0.25, 1);
    }
    const scores = columns.map((column) => column.map(normalQuantile));
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      expect(Math.abs(correlation(scores[a]!, scores[b]!) - told[a]![b]!)).toBeLessThan(0.03);
    }
  });

  it('moves together what correlates fully, and against each other what correlates fully the other way', () => {
    const [same, other, against] = gaussianCopula(
      [
        [1, 1, -1],
        [1, 1, -1],
        [-1, -1, 1],
      ],
      seededRandom(1),
    )();
    expect(other).toBeCloseTo(same!, 9);
    expect(against).toBeCloseTo(1 - same!, 9);
  });

  it('repeats with its seed', () => {
    const once = gaussianCopula(
      [
        [1, 0.2],
        [0.2, 1],
      ],
      seededRandom(4),
    );
    const again = gaussianCopula(
      [
        [1, 0.2],
        [0.2, 1],
      ],
      seededRandom(4),
    );
    expect([once(), once()]).toEqual([again(), again()]);
  });

  it('refuses correlations that contradict each other, and names only the rows that do', () => {
    expect(() => gaussianCopula(contradictory, Math.random)).toThrow(RangeError);
    expect(() => gaussianCopula(contradictory, Math.random)).toThrow(/rows 0, 1, 2 contradict each other.*-0\.8000/);
  });

  it('uses the nearest matrix when asked to repair', () => {
    const row = gaussianCopula(contradictory, seededRandom(1), { repair: 'nearest' })();
    expect(row.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it.each([
    [[], /at least one row/],
    [[[1, 0.5]], /Row 0 .* has 2 entries, not 1/],
    [
      [
        [1, 2],
        [2, 1],
      ],
      /Row 0, column 1: .* got 2/,
    ],
    [
      [
        [1, NaN],
        [NaN, 1],
      ],
      /Row 0, column 1: .* got NaN/,
    ],
    [[[0.9]], /Row 0: .* at 1; got 0.9/],
    [
      [
        [1, 0.2],
        [0.3, 1],
      ],
      /Row 0, column 1 says 0.2, but row 1, column 0 says 0.3/,
    ],
  ])('refuses %j and names the entry', (matrix, sentence) => {
    expect(() => gaussianCopula(matrix, Math.random)).toThrow(sentence);
  });
});
