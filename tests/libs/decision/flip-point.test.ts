import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlipInput, flipPoint, flipThresholds } from '@peerway/decision';
import { anyFlipInput, scores } from './any-flip-input.ts';
import { deepFrozen } from '../../support/deep-frozen.ts';

const STEPS = 40;
const simplex: number[][] = [];
for (let a = 0; a <= STEPS; a += 1) {
  for (let b = 0; a + b <= STEPS; b += 1) simplex.push([a / STEPS, b / STEPS, (STEPS - a - b) / STEPS]);
}

const moved = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, j) => sum + Math.abs(value - b[j]!), 0) / 2;

describe('the flip point', () => {
  it('is worked by hand: how much weight must move from one criterion to the other', () => {
    // 80 w − 20 (1 − w) = 60 at w = 0.7 against 60: level when 60 w + 20 = 56 at w = 0.6.
    const found = flipPoint(
      deepFrozen({
        matrix: [
          [80, 20],
          [56, 56],
        ],
        weights: [0.7, 0.3],
      }),
    );
    expect(found).toMatchObject({ winner: 0, runnerUp: 1, verdict: 'fragile' });
    const [challenger] = found.challengers;
    expect(challenger!.distance).toBeCloseTo(0.1, 12);
    expect(challenger!.weights![0]).toBeCloseTo(0.6, 12);
    expect(challenger!.single).toMatchObject({ criterion: 0 });
    expect(challenger!.single!.change).toBeCloseTo(-0.1, 12);
  });

  it('is no further than any weights of a grid that let the challenger win, and at least as far as its own say', () => {
    fc.assert(
      fc.property(anyFlipInput, (input) => {
        const total = input.weights.reduce((sum, weight) => sum + weight, 0);
        const today = input.weights.map((weight) => weight / total);
        for (const { alternative, distance, weights } of flipPoint(deepFrozen(input)).challengers) {
          for (const other of simplex) {
            const found = scores(input.matrix, other);
            const rivals = found.filter(
              (_score, i) => i !== alternative && String(input.matrix[i]) !== String(input.matrix[alternative]),
            );
            if (rivals.some((score) => score >= found[alternative]! - 1e-9)) continue;
            expect(distance).not.toBeNull();
            expect(distance!).toBeLessThanOrEqual(moved(other, today) + 1e-9);
          }
          if (distance === null || weights === null) continue;
          const there = scores(input.matrix, weights);
          expect(there[alternative]!).toBeGreaterThanOrEqual(Math.max(...there) - 1e-7);
          expect(moved(weights, today)).toBeCloseTo(distance, 9);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps weights within their bounds, and finds no change where none is allowed', () => {
    const input: FlipInput = {
      matrix: [
        [80, 20],
        [56, 56],
      ],
      weights: [0.7, 0.3],
    };
    expect(
      flipPoint({
        ...input,
        bounds: [
          { low: 0.65, high: 0.75 },
          { low: 0, high: 1 },
        ],
      }),
    ).toMatchObject({
      verdict: 'robust',
      challengers: [{ alternative: 1, distance: null, weights: null, single: null }],
    });
    const wide = flipPoint({
      ...input,
      bounds: [
        { low: 0.55, high: 0.75 },
        { low: 0, high: 1 },
      ],
    });
    expect(wide.challengers[0]!.distance).toBeCloseTo(0.1, 12);
  });

  it('calls it a tie, fragile or robust by stated thresholds', () => {
    const lead = (gap: number) => ({
      matrix: [
        [1, 0],
        [0, 1],
      ],
      weights: [0.5 + gap, 0.5 - gap],
    });
    expect(flipThresholds).toEqual({ tie: 0.01, fragile: 0.1 });
    expect([0, 0.01, 0.02, 0.1, 0.11].map((gap) => flipPoint(lead(gap)).verdict)).toEqual([
      'tie',
      'tie',
      'fragile',
      'fragile',
      'robust',
    ]);
    expect(flipPoint({ ...lead(0.11), thresholds: { fragile: 0.2 } }).verdict).toBe('fragile');
    expect(() => flipPoint({ ...lead(0.1), thresholds: { tie: 0.3 } })).toThrow(/tie 0\.3, fragile 0\.1/);
  });

  it('never lets win what is worse on everything, or only as good somewhere', () => {
    const { challengers, verdict } = flipPoint({
      matrix: [
        [5, 5],
        [4, 4],
        [5, 4],
      ],
      weights: [1, 1],
    });
    expect(challengers.map(({ distance }) => distance)).toEqual([null, null]);
    expect(verdict).toBe('robust');
  });

  it('is a tie for equal rows, and robust for a single alternative', () => {
    expect(
      flipPoint({
        matrix: [
          [3, 1],
          [3, 1],
          [0, 0],
        ],
        weights: [1, 1],
      }),
    ).toMatchObject({
      winner: 0,
      runnerUp: 1,
      verdict: 'tie',
      challengers: [
        { alternative: 1, distance: 0 },
        { alternative: 2, distance: null },
      ],
    });
    expect(flipPoint({ matrix: [[3]], weights: [1] })).toEqual({
      winner: 0,
      runnerUp: null,
      challengers: [],
      verdict: 'robust',
    });
    expect(flipPoint({ matrix: [[3], [2]], weights: [1] })).toMatchObject({
      verdict: 'robust',
      challengers: [{ distance: null }],
    });
  });

  it('does not care about the unit of the points, or whether less is called better', () => {
    const input = {
      matrix: [
        [80, 20, 5],
        [56, 56, 3],
        [10, 90, 9],
      ],
      weights: [5, 3, 2],
    };
    const found = flipPoint(input);
    const turned = flipPoint({
      ...input,
      matrix: input.matrix.map((row) => row.map((value) => -1e6 * value)),
      directions: ['min', 'min', 'min'],
    });
    turned.challengers.forEach(({ distance }, at) => expect(distance).toBeCloseTo(found.challengers[at]!.distance!, 9));
  });

  it('finds the winner of 300 alternatives in a few seconds at most', () => {
    const matrix = Array.from({ length: 300 }, (_row, i) =>
      Array.from({ length: 8 }, (_cell, j) => (i * 37 + j * j * 61) % 101),
    );
    const began = performance.now();
    expect(flipPoint({ matrix, weights: [1, 2, 3, 4, 5, 6, 7, 8] }).challengers).toHaveLength(299);
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  const good: FlipInput = {
    matrix: [
      [1, 2],
      [2, 1],
    ],
    weights: [1, 3],
  };
  it.each([
    [
      'a value that is none',
      {
        ...good,
        matrix: [
          [1, 2],
          [Number.NaN, 1],
        ],
      },
      /Row 1, column 0 .* got NaN/,
    ],
    ['weights that are all 0', { ...good, weights: [0, 0] }, /All weights are 0/],
    ['a pair of bounds missing', { ...good, bounds: [{ low: 0, high: 1 }] }, /2 weights, 1 pairs/],
    [
      'bounds the wrong way round',
      {
        ...good,
        bounds: [
          { low: 0.5, high: 0.2 },
          { low: 0, high: 1 },
        ],
      },
      /bounds of weight 0/,
    ],
    [
      'a weight outside its bounds',
      {
        ...good,
        bounds: [
          { low: 0.5, high: 1 },
          { low: 0, high: 1 },
        ],
      },
      /Weight 0 is 0\.25, outside/,
    ],
  ] satisfies [string, FlipInput, RegExp][])('refuses %s, naming it', (_what, input, message) => {
    expect(() => flipPoint(input)).toThrow(message);
  });
});
