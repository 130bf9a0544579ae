import * as fc from 'fast-check';
import type { DecisionTable, Direction } from '@peerway/decision';

/** Any table of positive values with weights above 0. */
export function anyTable({ least = 1, most = 8 } = {}): fc.Arbitrary<DecisionTable> {
  // No two values closer than a hundredth: scores of values that all but coincide hang on rounding.
  const value = fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  );
  return fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.record({
      matrix: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: columns, maxLength: columns }),
      directions: fc.array(fc.constantFrom<Direction>('max', 'min'), { minLength: columns, maxLength: columns }),
    }),
  );
}

/** The same table with one column in another unit. */
export function inOtherUnit({ matrix, ...rest }: DecisionTable, column: number, factor: number): DecisionTable {
  return { ...rest, matrix: matrix.map((row) => row.map((value, j) => (j === column ? value * factor : value))) };
}

/** The same table with an alternative at the end that is worse than the given one on every criterion. */
export function withDominated({ matrix, directions, weights }: DecisionTable, by: number): DecisionTable {
  const worse = matrix[by]!.map((value, j) => (directions[j] === 'max' ? value * 0.9 : value * 1.1));
  return { matrix: [...matrix, worse], directions, weights };
}

/** The same table with its rows the other way round. */
export function turned({ matrix, ...rest }: DecisionTable): DecisionTable {
  return { ...rest, matrix: [...matrix].reverse() };
}
