import * as fc from 'fast-check';

/** The weighted sum of each row. */
export const scores = (matrix: readonly (readonly number[])[], weights: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0));

/** Up to five alternatives on three criteria. */
export const anyFlipInput = fc.record({
  matrix: fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 5,
  }),
  weights: fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
    .filter((weights) => weights.some((weight) => weight > 0)),
});
