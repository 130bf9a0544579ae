import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Measurement, smaa } from '@peerway/decision';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { task } from './smaa-task.ts';

const measurement: fc.Arbitrary<Measurement> = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.record({ mean: fc.integer({ min: 0, max: 5 }), sd: fc.constantFrom(0, 0.5, 2) }),
  fc
    .integer({ min: 0, max: 5 })
    .chain((low) => fc.record({ low: fc.constant(low), high: fc.integer({ min: low, max: 7 }) })),
);
const anyMeasurements = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(measurement, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe('SMAA', () => {
  it('gives every rank away exactly once: rows and columns sum to 1, also with equal alternatives', () => {
    fc.assert(
      fc.property(anyMeasurements, fc.nat(), (rows, pick) => {
        const twin = [...rows, rows[pick % rows.length]!];
        const { rankAcceptability, confidence, centralWeights } = smaa(deepFrozen(task(twin, { iterations: 300 })));
        rankAcceptability.forEach((row, rank) => {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          expect(rankAcceptability.reduce((sum, other) => sum + other[rank]!, 0)).toBeCloseTo(1, 10);
        });
        for (const share of confidence) expect(share >= 0 && share <= 1).toBe(true);
        centralWeights.forEach((row, i) => {
          if (rankAcceptability[i]![0] === 0) expect(row).toEqual([]);
          else expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        });
      }),
    );
  });

  it('splits three alternatives that are each best at one thing evenly, with central weights on that thing', () => {
    const { rankAcceptability, centralWeights, confidence } = smaa(
      task(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        { iterations: 100_000 },
      ),
    );
    rankAcceptability.forEach((row) => row.forEach((share) => expect(Math.abs(share - 1 / 3)).toBeLessThan(0.006)));
    // The mean of the largest of three uniform spacings is (1 + 1/2 + 1/3) / 3 = 11/18.
    expect(centralWeights[0]![0]).toBeCloseTo(11 / 18, 2);
    expect(confidence).toEqual([1, 1, 1]);
  });

  it('draws weights uniformly from the simplex, and not by dividing uniform numbers by their sum', () => {
    // One is better on c0 by 0.4, the other on c1 and c2 by 0.6 together: the share of weights has a closed form.
    // a0 wins when w0 > 2/3: on the simplex of three weights that has probability (1/3)² = 1/9; normalised uniforms give 1/12.
    const { rankAcceptability } = smaa(
      task(
        [
          [1, 0, 0],
          [0, 0.5, 0.5],
        ].map((row) => row.map((value) => value)),
        {
          iterations: 200_000,
          scales: [
            { low: 0, high: 1 },
            { low: 0, high: 0.25 },
            { low: 0, high: 0.25 },
          ],
        },
      ),
    );
    expect(Math.abs(rankAcceptability[0]![0]! - 1 / 9)).toBeLessThan(4 * Math.sqrt(8 / 81 / 200_000));
  });

  it('knows the share of normal values that lie above others', () => {
    const { rankAcceptability, standardError } = smaa(
      task([[{ mean: 1, sd: 3 }], [{ mean: 0, sd: 4 }]], { iterations: 100_000 }),
    );
    // The difference is normal with mean 1 and deviation 5: it lies above 0 with probability Φ(0.2).
    expect(Math.abs(rankAcceptability[0]![0]! - 0.5792597)).toBeLessThan(4 * standardError);
    expect(standardError).toBeCloseTo(Math.sqrt((0.579 * 0.421) / 100_000), 5);
  });

  it('knows the share of evenly spread values that lie above others', () => {
    const { rankAcceptability, confidence } = smaa(
      task([[{ low: 0, high: 2 }], [{ low: 1, high: 3 }]], { iterations: 100_000 }),
    );
    expect(Math.abs(rankAcceptability[0]![0]! - 1 / 8)).toBeLessThan(0.0045);
    expect(confidence[0]).toBeCloseTo(rankAcceptability[0]![0]!, 10);
  });

  it('ranks a sure table of one criterion as it stands, less being better where it is', () => {
    const sure = task([[3], [1], [2]], { criteria: [{ id: 'cost', direction: 'min' }] });
    expect(smaa(sure).rankAcceptability).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ]);
  });

  it('gives equal alternatives the ranks they take together in equal parts', () => {
    const { rankAcceptability, confidence } = smaa(
      task([
        [1, 1],
        [1, 1],
        [0, 0],
      ]),
    );
    expect(rankAcceptability).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(confidence).toEqual([0.5, 0.5, 0]);
  });

  it('never lets an alternative win that another beats on everything', () => {
    const { rankAcceptability, centralWeights, confidence } = smaa(
      task([
        [5, 5],
        [4, 4],
        [9, 1],
      ]),
    );
    expect(rankAcceptability[1]![0]).toBe(0);
    expect(centralWeights[1]).toEqual([]);
    expect(confidence[1]).toBe(0);
  });

  it('is the same for rows in another order and for another unit, but for the draws of unsure values', () => {
    const rows = [
      [5, 200, 3],
      [4, 900, 1],
      [9, 100, 2],
      [7, 400, 9],
    ];
    const found = smaa(task(rows)).rankAcceptability;
    const turned = smaa(task([...rows].reverse())).rankAcceptability;
    expect(turned.reverse()).toEqual(found);
    expect(smaa(task(rows.map(([a, b, c]) => [a!, b! * 1024, c!]))).rankAcceptability).toEqual(found);
  });

  it('repeats to the byte for the same seed, and not for another', () => {
    const unsure = task([
      [{ mean: 1, sd: 1 }, 2],
      [{ low: 0, high: 3 }, 1],
    ]);
    expect(smaa(unsure)).toEqual(smaa(unsure));
    expect(smaa({ ...unsure, seed: 12 }).rankAcceptability).not.toEqual(smaa(unsure).rankAcceptability);
  });

  it('is defined for one alternative, one criterion, and criteria on which all are the same', () => {
    expect(smaa(task([[4]]))).toMatchObject({
      rankAcceptability: [[1]],
      centralWeights: [[1]],
      confidence: [1],
      standardError: 0,
    });
    expect(
      smaa(
        task([
          [4, 1],
          [4, 2],
        ]),
      ).rankAcceptability,
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(
      smaa(
        task([
          [4, 4],
          [4, 4],
        ]),
      ).rankAcceptability,
    ).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it('keeps every draw when asked to, and they are those that were counted', () => {
    const { draws, rankAcceptability } = smaa(
      task(
        [
          [{ low: 0, high: 2 }, 1],
          [1, 2],
        ],
        { iterations: 500, keepDraws: true },
      ),
    );
    expect(draws!.cells).toEqual([{ alternative: 0, criterion: 0 }]);
    expect([draws!.weights.length, draws!.values.length, draws!.utilities.length]).toEqual([1000, 500, 1000]);
    let first = 0;
    for (let step = 0; step < 500; step += 1) {
      if (draws!.utilities[2 * step]! > draws!.utilities[2 * step + 1]!) first += 1;
      expect(draws!.utilities[2 * step]).toBeCloseTo(draws!.weights[2 * step]! * draws!.values[step]!, 12);
    }
    expect(first / 500).toBe(rankAcceptability[0]![0]);
  });

  it('takes 10,000 draws on 30 × 12 in well under a second on a busy machine', () => {
    const rows = Array.from({ length: 30 }, (_row, i) =>
      Array.from({ length: 12 }, (_cell, j) => ({ mean: (i * 7 + j * 13) % 31, sd: 3 })),
    );
    const began = performance.now();
    smaa(task(rows, { iterations: 10_000 }));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
