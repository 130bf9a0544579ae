import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahp, type JudgementMatrix, type RandomIndexTable } from '@peerway/decision';
import published from '../../reference/ahp.json' with { type: 'json' };
import { deepFrozen } from '../../support/deep-frozen.ts';
import { anyJudgements, generated, permuted } from './any-judgements.ts';

/** The names that the reference file gives to the tables. */
const tables: Readonly<Record<string, RandomIndexTable>> = { saaty: 'saaty2005', dd: 'doneganDodd1991' };

describe('the analytic hierarchy process', () => {
  it.each(published.singleMatrixCases)('gives the published weights of $id', (one) => {
    const found = ahp(deepFrozen(one.matrix), { randomIndex: tables[one.expected.randomIndex]! });
    one.expected.weights.forEach((weight, i) => {
      expect(Math.abs(found.weights[i]! - weight)).toBeLessThanOrEqual(one.tolerance);
      expect(found.weights[i]).toBeCloseTo(one.highPrecision.weights[i]!, 9);
    });
    expect(Math.abs(found.consistencyRatio - one.expected.consistencyRatio)).toBeLessThanOrEqual(one.tolerance);
    expect(found.lambdaMax).toBeCloseTo(one.highPrecision.lambdaMax, 10);
    expect(found.consistencyIndex).toBeCloseTo(one.highPrecision.consistencyIndex, 10);
  });

  it.each(published.hierarchyCases)('gives the published weights of the hierarchy $id', (one) => {
    const criteria = ahp(one.criteriaMatrix).weights;
    const under = one.criteria.map((name) =>
      ahp(Object.entries(one.alternativeMatrices).find(([key]) => key === name)![1]),
    );
    const totals = one.alternatives.map((_name, i) =>
      criteria.reduce((sum, weight, j) => sum + weight * under[j]!.weights[i]!, 0),
    );
    totals.forEach((total, i) => {
      expect(Math.abs(total - one.expected.targetWeights[i]!)).toBeLessThanOrEqual(one.tolerance);
    });
    const ranking = one.alternatives.toSorted(
      (a, b) => totals[one.alternatives.indexOf(b)]! - totals[one.alternatives.indexOf(a)]!,
    );
    expect(ranking).toEqual(one.ranking);
  });

  it('measures against the older random indices of Saaty unless another table is chosen', () => {
    const drinks = published.singleMatrixCases[0]!;
    expect(ahp(drinks.matrix).consistencyRatio).toBeCloseTo(drinks.highPrecision.consistencyIndex / 1.32, 10);
    expect(ahp(drinks.matrix, { randomIndex: [0, 0, 0, 0, 2] }).consistencyRatio).toBeCloseTo(
      drinks.highPrecision.consistencyIndex / 2,
      10,
    );
  });

  it('gives back what a consistent matrix was made from, to twelve digits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 15 }),
        (made) => {
          const found = ahp(generated(made));
          const total = made.reduce((sum, value) => sum + value, 0);
          found.weights.forEach((weight, i) => expect(Math.abs(weight / (made[i]! / total) - 1)).toBeLessThan(1e-12));
          expect(found.consistencyRatio).toBeLessThan(1e-12);
          expect(found.lambdaMax).toBeCloseTo(made.length, 10);
        },
      ),
    );
  });

  it('permutes the weights when the elements are permuted, to twelve digits', () => {
    fc.assert(
      fc.property(anyJudgements(15), fc.infiniteStream(fc.nat()), (matrix, draws) => {
        const order = matrix.map((_row, i) => ({ i, key: draws.next().value })).sort((a, b) => a.key - b.key);
        const places = order.map(({ i }) => i);
        const [plain, turned] = [ahp(matrix), ahp(permuted(matrix, places))];
        places.forEach((from, to) => expect(Math.abs(turned.weights[to]! - plain.weights[from]!)).toBeLessThan(1e-12));
        expect(Math.abs(turned.lambdaMax - plain.lambdaMax)).toBeLessThan(1e-12 * plain.lambdaMax);
      }),
    );
  });

  it('is an eigenvector: the matrix times the weights is lambdaMax times the weights, and lambdaMax is at least n', () => {
    fc.assert(
      fc.property(anyJudgements(15), (matrix) => {
        const { weights, lambdaMax, consistencyIndex } = ahp(matrix);
        matrix.forEach((row, i) => {
          const image = row.reduce<number>((sum, value, j) => sum + value! * weights[j]!, 0);
          expect(image / (lambdaMax * weights[i]!)).toBeCloseTo(1, 10);
        });
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(lambdaMax).toBeGreaterThan(matrix.length - 1e-9);
        expect(consistencyIndex).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes one element and two as always consistent', () => {
    expect(ahp([[1]])).toMatchObject({ weights: [1], lambdaMax: 1, consistencyIndex: 0, consistencyRatio: 0 });
    expect(
      ahp([
        [1, 3],
        [1 / 3, 1],
      ]),
    ).toMatchObject({ weights: [0.75, 0.25], lambdaMax: 2, consistencyRatio: 0 });
  });

  it('takes fifteen elements, and more than the tables hold', () => {
    const made = Array.from({ length: 15 }, (_empty, i) => i + 1);
    expect(ahp(generated(made)).weights[14]).toBeCloseTo(15 / 120, 12);
    const many = ahp(generated(Array.from({ length: 100 }, (_empty, i) => 1 + (i % 9))));
    expect(many.weights).toHaveLength(100);
    expect(many.consistencyRatio).toBeLessThan(1e-12);
  });

  it('says of a circle of preferences that everything weighs the same and nothing fits', () => {
    const circle = ahp([
      [1, 9, 1 / 9],
      [1 / 9, 1, 9],
      [9, 1 / 9, 1],
    ]);
    for (const weight of circle.weights) expect(weight).toBeCloseTo(1 / 3, 12);
    expect(circle.lambdaMax).toBeCloseTo(1 + 9 + 1 / 9, 12);
    expect(circle.consistencyRatio).toBeGreaterThan(6);
  });

  it('takes reciprocals that were written to three decimals', () => {
    expect(
      ahp([
        [1, 6, 3],
        [0.167, 1, 7],
        [0.333, 0.143, 1],
      ]).weights,
    ).toHaveLength(3);
  });

  const refused: [string, JudgementMatrix, RegExp][] = [
    ['nothing', [], /empty/],
    [
      'a row too long',
      [
        [1, 2],
        [0.5, 1, 3],
      ],
      /row 1 has 3 entries/,
    ],
    [
      'no square',
      [
        [1, 2, 3],
        [0.5, 1, 2],
      ],
      /row 0 has 3 entries where there are 2 rows/,
    ],
    [
      'zero',
      [
        [1, 0],
        [2, 1],
      ],
      /got 0 in row 0, column 1/,
    ],
    [
      'a negative judgement',
      [
        [1, 2],
        [-0.5, 1],
      ],
      /got -0\.5 in row 1, column 0/,
    ],
    [
      'NaN',
      [
        [1, Number.NaN],
        [1, 1],
      ],
      /got NaN in row 0, column 1/,
    ],
    [
      'an endless judgement',
      [
        [1, Infinity],
        [0, 1],
      ],
      /got Infinity in row 0, column 1/,
    ],
    [
      'judgements that are no reciprocals',
      [
        [1, 2, 3],
        [0.5, 1, 2],
        [0.4, 0.5, 1],
      ],
      /row 0, column 2 is 3 and row 2, column 0 is 0\.4/,
    ],
    [
      'a comparison with itself that is not 1',
      [
        [1, 2],
        [0.5, 3],
      ],
      /row 1, column 1 must be 1; got 3/,
    ],
    [
      'a comparison there one way only',
      [
        [1, 2],
        [null, 1],
      ],
      /both ways or not at all/,
    ],
    [
      'a judgement beyond all numbers',
      [
        [1, 1e200],
        [1e-200, 1],
      ],
      /between 1e-100 and 1e100/,
    ],
  ];
  it.each(refused)('refuses %s, naming the place', (_what, matrix, message) => {
    expect(() => ahp(matrix)).toThrow(RangeError);
    expect(() => ahp(matrix)).toThrow(message);
  });
});

it('refuses what is no matrix with a word, gaps that were never filled included', () => {
  for (const given of ['null', '{}', '[null]', '["ab", "cd"]']) {
    expect(() => ahp(JSON.parse(given) as number[][])).toThrow('A matrix of judgements is a list of rows');
  }
  expect(() => ahp([new Array<number>(2), [1, 1]])).toThrow('row 0, column 0 must be 1; got undefined');
});
