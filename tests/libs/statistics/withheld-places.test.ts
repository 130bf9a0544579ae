import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { withheldPlaces } from '@peerway/statistics';

const anyCounts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 });
const orderOf = (counts: readonly number[]): number[] =>
  counts.map((_count, place) => place).sort((a, b) => counts[a]! - counts[b]! || a - b);

describe('withholding small counts', () => {
  it('leaves none under the floor, and withholds together none or at least the floor, as far as there are people', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const withheld = withheldPlaces(counts, { order: orderOf(counts), floor: 5 });
        const together = withheld.reduce((sum, place) => sum + counts[place]!, 0);
        const all = counts.reduce((sum, count) => sum + count, 0);
        const shown = counts.filter((count, place) => count > 0 && !withheld.includes(place));
        expect(shown.every((count) => count >= 5)).toBe(true);
        if (withheld.length > 0) expect(together).toBeGreaterThanOrEqual(Math.min(5, all));
      }),
    );
  });

  it('withholds what was withheld before, and nothing under a floor of 0', () => {
    expect(withheldPlaces([9, 9], { order: [0, 1], floor: 5, before: [1] })).toEqual([1]);
    expect(withheldPlaces([1, 9], { order: [0, 1], floor: 0 })).toEqual([]);
  });
});
