import * as fc from 'fast-check';
import type { JudgementMatrix } from '@peerway/decision';

/** The consistent matrix that weights give. */
export function generated(weights: readonly number[]): number[][] {
  return weights.map((a) => weights.map((b) => a / b));
}

/** The same comparisons with the elements in another order. */
export function permuted(matrix: JudgementMatrix, places: readonly number[]): (number | null)[][] {
  return places.map((i) => places.map((j) => matrix[i]![j]!));
}

/** Any reciprocal matrix up to a size; with gaps, neighbours stay compared, so that all elements hang together. */
export function anyJudgements(most: number, { gaps = false } = {}): fc.Arbitrary<(number | null)[][]> {
  const judgement = fc.constantFrom(1, 2, 3, 4, 5, 7, 9, 1 / 2, 1 / 3, 1 / 5, 1 / 8, 1 / 9);
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .array(gaps ? fc.option(judgement, { freq: 2 }) : judgement, { minLength: size * size, maxLength: size * size })
      .map((drawn) => {
        const matrix = Array.from({ length: size }, () => Array.from({ length: size }, (): number | null => 1));
        for (let i = 0; i < size; i += 1) {
          for (let j = i + 1; j < size; j += 1) {
            const value = drawn[i * size + j] ?? (j === i + 1 ? 3 : null);
            matrix[i]![j] = value;
            matrix[j]![i] = value === null ? null : 1 / value;
          }
        }
        return matrix;
      }),
  );
}
