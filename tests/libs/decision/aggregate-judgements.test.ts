import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregateJudgements, ahp } from '@peerway/decision';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyJudgements } from './any-judgements.ts';

const pair = (value: number | null): (number | null)[][] => [
  [1, value],
  [value === null ? null : 1 / value, 1],
];

it('takes the geometric mean of each comparison', () => {
  expect(aggregateJudgements(deepFrozen([pair(2), pair(8)]))[0]![1]).toBeCloseTo(4, 12);
  expect(aggregateJudgements([pair(3), pair(1 / 3)])[0]![1]).toBeCloseTo(1, 12);
});

it('counts a person by their weight, whatever the weights sum to', () => {
  expect(aggregateJudgements([pair(2), pair(16)], [2, 1])[0]![1]).toBeCloseTo(4, 12);
  expect(aggregateJudgements([pair(2), pair(16)], [2e200, 1e200])[0]![1]).toBeCloseTo(4, 12);
});

it('counts a comparison over those who made it, and leaves it open where nobody did', () => {
  expect(aggregateJudgements([pair(2), pair(null), pair(8)])[0]![1]).toBeCloseTo(4, 12);
  expect(aggregateJudgements([pair(null), pair(null)])).toEqual([
    [1, null],
    [null, 1],
  ]);
});

it('stays reciprocal, and does not depend on the order of the people', () => {
  fc.assert(
    fc.property(anyJudgements(5, { gaps: true }), fc.constantFrom(1 / 9, 1 / 2, 3, 7), (matrix, by) => {
      const other = matrix.map((row, i) =>
        row.map((value, j) => (value === null || i === j ? value : j > i ? value * by : value / by)),
      );
      const both = aggregateJudgements([matrix, other]);
      both.forEach((row, i) =>
        row.forEach((value, j) => value !== null && expect(value * both[j]![i]!).toBeCloseTo(1, 14)),
      );
      aggregateJudgements([other, matrix]).forEach((row, i) =>
        row.forEach((value, j) =>
          value === null ? expect(both[i]![j]).toBeNull() : expect(value).toBeCloseTo(both[i]![j]!, 12),
        ),
      );
      expect(ahp(both).weights).toHaveLength(matrix.length);
    }),
  );
});

it('refuses nobody, matrices of different sizes, and weights that are zero, negative or missing, naming whose', () => {
  expect(() => aggregateJudgements([])).toThrow(/at least one matrix/);
  expect(() => aggregateJudgements([pair(2), [[1]]])).toThrow(/Matrix 1 compares 1 elements where matrix 0 compares 2/);
  expect(() =>
    aggregateJudgements([
      pair(2),
      [
        [1, 2],
        [2, 1],
      ],
    ]),
  ).toThrow(/Matrix 1: .*reciprocal/);
  expect(() => aggregateJudgements([pair(2), pair(3)], [1])).toThrow(/2 matrices and 1 weights/);
  expect(() => aggregateJudgements([pair(2), pair(3)], [1, 0])).toThrow(/weight of matrix 1 .* got 0/);
  expect(() => aggregateJudgements([pair(2), pair(3)], [-1, 1])).toThrow(/weight of matrix 0 .* got -1/);
});
