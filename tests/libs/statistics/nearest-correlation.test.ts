import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { gaussianCopula, nearestCorrelation } from '@peerway/statistics';
import { symmetricEigen } from '../../../libs/statistics/src/symmetric-eigen.ts';
import { deepFrozen } from '../../support/deep-frozen.ts';

const anyShape = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc
      .array(fc.integer({ min: -10, max: 10 }), { minLength: 25, maxLength: 25 })
      .map((parts) =>
        Array.from({ length: size }, (_row, i) =>
          Array.from({ length: size }, (_column, j) =>
            i === j ? 1 : parts[Math.min(i, j) * 5 + Math.max(i, j)]! / 10,
          ),
        ),
      ),
  );

describe('the nearest correlation matrix', () => {
  it("is that of Higham's example", () => {
    // Higham (2002), section 4: the tridiagonal matrix of 2 and −1; only the entries off the diagonal matter.
    const tridiagonal = deepFrozen([
      [1, -1, 0, 0],
      [-1, 1, -1, 0],
      [0, -1, 1, -1],
      [0, 0, -1, 1],
    ]);
    const expected = [
      [1, -0.8084, 0.1916, 0.1068],
      [-0.8084, 1, -0.6562, 0.1916],
      [0.1916, -0.6562, 1, -0.8084],
      [0.1068, 0.1916, -0.8084, 1],
    ];
    const { matrix, largestChange, row, column } = nearestCorrelation(tridiagonal);
    matrix.forEach((line, i) => line.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 4)));
    expect(largestChange).toBeCloseTo(1 - 0.6562, 4);
    expect([row, column]).toEqual([1, 2]);
  });

  it('leaves alone what can exist already', () => {
    const fine = [
      [1, 0.5],
      [0.5, 1],
    ];
    expect(nearestCorrelation(fine)).toEqual({ matrix: fine, largestChange: 0, row: 0, column: 0 });
  });

  it('always gives a matrix that a copula accepts', () => {
    fc.assert(
      fc.property(anyShape, (matrix) => {
        const repaired = nearestCorrelation(deepFrozen(matrix)).matrix;
        expect(() => gaussianCopula(repaired, () => 0.5)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});

describe('eigenvalues of a symmetric matrix', () => {
  it('rebuild the matrix from orthonormal vectors, largest first', () => {
    fc.assert(
      fc.property(anyShape, (matrix) => {
        const { values, vectors } = symmetricEigen(deepFrozen(matrix));
        expect(values).toEqual([...values].sort((a, b) => b - a));
        matrix.forEach((row, i) =>
          row.forEach((entry, j) => {
            const rebuilt = values.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0);
            expect(rebuilt).toBeCloseTo(entry, 10);
            const dot = vectors[i]!.reduce((sum, part, k) => sum + part * vectors[j]![k]!, 0);
            expect(dot).toBeCloseTo(i === j ? 1 : 0, 10);
          }),
        );
      }),
    );
  });
});
