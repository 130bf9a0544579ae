import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipPoint } from '@peerway/decision';
import { anyFlipInput, scores } from './any-flip-input.ts';

describe('the change of a single weight', () => {
  it('gives for a single weight a change that is enough, and less of which is not', () => {
    fc.assert(
      fc.property(anyFlipInput, ({ matrix, weights }) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const today = weights.map((weight) => weight / total);
        for (const { alternative, single, distance } of flipPoint({ matrix, weights }).challengers) {
          if (single === null || distance === 0) continue;
          const after = (change: number): number => {
            const rest = 1 - today[single.criterion]!;
            const next = today.map((weight, j) => {
              if (j === single.criterion) return weight + change;
              return rest > 0 ? (weight * (rest - change)) / rest : -change / (today.length - 1);
            });
            const found = scores(matrix, next);
            return found[alternative]! - Math.max(...found.filter((_score, i) => i !== alternative));
          };
          expect(after(single.change)).toBeGreaterThanOrEqual(-1e-9);
          if (Math.abs(single.change) > 1e-9) expect(after(single.change * 0.98)).toBeLessThan(1e-9);
          expect(Math.abs(single.change)).toBeGreaterThanOrEqual(distance! - 1e-9);
        }
      }),
    );
  });
});
