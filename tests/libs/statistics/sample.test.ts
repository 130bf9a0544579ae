import { describe, expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import {
  mean,
  type Random,
  sampleBetaPert,
  sampleLognormal,
  sampleTriangular,
  sampleUniform,
  sampleVariance,
} from '@peerway/statistics';

function draws(draw: (random: Random) => number, count = 20_000): number[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => draw(random));
}

describe('sampling', () => {
  it.each([
    // Mean and variance in closed form; a Beta-PERT of 2, 4, 12 has the shapes 1.8 and 4.2.
    [
      'Beta-PERT',
      (random: Random) => sampleBetaPert({ low: 2, mode: 4, high: 12 }, random),
      5,
      (100 * 1.8 * 4.2) / (36 * 7),
    ],
    ['triangular', (random: Random) => sampleTriangular({ low: 2, mode: 4, high: 12 }, random), 6, 84 / 18],
    ['uniform', (random: Random) => sampleUniform({ low: 2, high: 12 }, random), 7, 100 / 12],
    [
      'lognormal',
      (random: Random) => sampleLognormal({ logMean: 1, logDeviation: 0.25 }, random),
      Math.exp(1 + 0.03125),
      (Math.exp(0.0625) - 1) * Math.exp(2.0625),
    ],
  ])('has the mean and variance of a %s distribution', (_name, draw, expectedMean, expectedVariance) => {
    const sample = draws(draw);
    const fourErrors = 4 * Math.sqrt(expectedVariance / sample.length);
    expect(Math.abs(mean(sample) - expectedMean)).toBeLessThan(fourErrors);
    expect(sampleVariance(sample) / expectedVariance).toBeCloseTo(1, 1);
  });

  it('repeats with the same stream', () => {
    const draw = (random: Random) => sampleBetaPert({ low: 0, mode: 1, high: 3 }, random);
    expect(draws(draw, 50)).toEqual(draws(draw, 50));
  });

  it('survives a stream that gives exactly 0, and refuses one that leaves [0, 1)', () => {
    expect(Number.isFinite(sampleLognormal({ logMean: 0, logDeviation: 1 }, () => 0))).toBe(true);
    expect(() => sampleUniform({ low: 0, high: 1 }, () => 1)).toThrow(/\[0, 1\); got 1/);
    expect(() => sampleUniform({ low: 0, high: 1 }, () => NaN)).toThrow(/got NaN/);
  });
});
