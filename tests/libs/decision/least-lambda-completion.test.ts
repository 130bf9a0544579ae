import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahp, type JudgementMatrix } from '@peerway/decision';
import published from '../../reference/ahp.json' with { type: 'json' };
import { anyJudgements } from './any-judgements.ts';

describe('comparisons that nobody made', () => {
  const gapped: JudgementMatrix = [
    [1, 1, 5, 2],
    [1, 1, 3, 4],
    [1 / 5, 1 / 3, 1, null],
    [1 / 2, 1 / 4, null, 1],
  ];
  const bozoki = published.incompleteCases[0]!;

  it('are met by the published weights when they are filled to contradict least', () => {
    const found = ahp(gapped, { missing: 'leastLambda', randomIndex: 'doneganDodd1991' });
    bozoki.expected.weights.forEach((weight, i) => expect(Math.abs(found.weights[i]! - weight)).toBeLessThan(0.00006));
    expect(Math.abs(found.consistencyRatio - bozoki.expected.consistencyRatio)).toBeLessThan(0.00006);
    // For one gap in a 4 × 4 matrix the least place is known: the square root of 8 / 15.
    expect(found.completed[2]![3]).toBeCloseTo(Math.sqrt(8 / 15), 10);
    expect(Math.abs(found.completed[2]![3]! - Number(bozoki.expected.completed[0]![2]))).toBeLessThan(1e-6);
  });

  it("are within 0.0005 of those weights by Harker's method", () => {
    const found = ahp(gapped, { randomIndex: 'doneganDodd1991' });
    bozoki.expected.weights.forEach((weight, i) => expect(Math.abs(found.weights[i]! - weight)).toBeLessThan(0.0005));
    expect(Math.abs(found.consistencyRatio - bozoki.expected.consistencyRatio)).toBeLessThan(0.00006);
    expect(found.missing).toBe(1);
    expect(found.adjustedRatio).toBeCloseTo(found.consistencyRatio * 1.5, 12);
  });

  it("count as the ratio of the weights: Harker's weights are those of the matrix filled that way", () => {
    fc.assert(
      fc.property(anyJudgements(8, { gaps: true }), (matrix) => {
        const gappy = ahp(matrix);
        const whole = ahp(gappy.completed);
        gappy.weights.forEach((weight, i) => expect(whole.weights[i]).toBeCloseTo(weight, 10));
        expect(whole.lambdaMax).toBeCloseTo(gappy.lambdaMax, 8);
      }),
    );
  });

  it('are filled such that no nearby filling contradicts less', () => {
    fc.assert(
      fc.property(
        anyJudgements(6, { gaps: true }),
        fc.nat(),
        fc.constantFrom(0.9, 0.999, 1.001, 1.1),
        (matrix, pick, by) => {
          const gaps = matrix.flatMap((row, i) =>
            row.flatMap((value, j) => (j > i && value === null ? [[i, j] as const] : [])),
          );
          fc.pre(gaps.length > 0);
          const best = ahp(matrix, { missing: 'leastLambda' });
          const [i, j] = gaps[pick % gaps.length]!;
          const moved = best.completed.map((row) => [...row]);
          moved[i]![j]! *= by;
          moved[j]![i] = 1 / moved[i]![j]!;
          expect(best.lambdaMax).toBeLessThanOrEqual(ahp(moved).lambdaMax + 1e-9);
          expect(best.lambdaMax).toBeLessThanOrEqual(ahp(matrix).lambdaMax + 1e-9);
        },
      ),
    );
  });

  it('change nothing when the others are consistent', () => {
    const found = ahp([
      [1, 2, null, null],
      [0.5, 1, 4, null],
      [null, 0.25, 1, 3],
      [null, null, 1 / 3, 1],
    ]);
    [24, 12, 3, 1].forEach((weight, i) => expect(found.weights[i]).toBeCloseTo(weight / 40, 12));
    // Three comparisons for four elements cannot contradict each other, whatever they say.
    expect(found.consistencyRatio).toBeLessThan(1e-12);
    expect(found.adjustedRatio).toBeUndefined();
  });

  it('are refused when they leave groups unlinked, which are named', () => {
    expect(() =>
      ahp([
        [1, 2, null, null],
        [0.5, 1, null, null],
        [null, null, 1, 3],
        [null, null, 1 / 3, 1],
      ]),
    ).toThrow(/\[0, 1\] and \[2, 3\]/);
    expect(() =>
      ahp([
        [1, null],
        [null, 1],
      ]),
    ).toThrow(/\[0\] and \[1\]/);
  });
});
