import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ahp, mostInconsistent } from '@peerway/decision';
import { anyJudgements, generated } from './any-judgements.ts';

it('names the one judgement that was turned round, in the direction said to be more', () => {
  const matrix = generated([8, 4, 2, 1]);
  matrix[0]![3] = 1 / 8;
  matrix[3]![0] = 8;
  const [worst] = mostInconsistent(matrix, 1);
  expect(worst).toMatchObject({ row: 3, column: 0, said: 8 });
  expect(worst!.implied).toBeLessThan(2);
  expect(worst!.ratioWhenRevised).toBeLessThan(ahp(matrix).consistencyRatio);
});

it('finds nothing to revisit in a consistent matrix, and asks for no more than there are', () => {
  expect(mostInconsistent(generated([5, 3, 1]), 3)).toEqual([]);
  expect(mostInconsistent([[1]], 3)).toEqual([]);
  expect(
    mostInconsistent(
      [
        [1, 2, 2],
        [1 / 2, 1, 4],
        [1 / 2, 1 / 4, 1],
      ],
      9,
    ).length,
  ).toBeLessThanOrEqual(3);
  expect(
    mostInconsistent(
      [
        [1, 2, 2],
        [1 / 2, 1, 4],
        [1 / 2, 1 / 4, 1],
      ],
      0,
    ),
  ).toEqual([]);
});

it('lists the worst first, each pair once, and never a comparison nobody made', () => {
  fc.assert(
    fc.property(anyJudgements(7, { gaps: true }), (matrix) => {
      const found = mostInconsistent(matrix, 100);
      found.forEach(({ row, column, said, factor }, at) => {
        expect(matrix[row]![column]).toBeCloseTo(said, 12);
        expect(said).toBeGreaterThanOrEqual(1);
        expect(factor).toBeGreaterThan(1);
        if (at > 0) expect(factor).toBeLessThanOrEqual(found[at - 1]!.factor * (1 + 1e-8));
      });
      const pairs = found.map(({ row, column }) => [row, column].sort((a, b) => a - b).join());
      expect(new Set(pairs).size).toBe(pairs.length);
    }),
  );
});

it('refuses a number of judgements below 0', () => {
  expect(() => mostInconsistent([[1]], -1)).toThrow(/0 or more; got -1/);
});
