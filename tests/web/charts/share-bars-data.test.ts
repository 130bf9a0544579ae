import { expect, it } from 'vitest';
import { bandShares, bandStrength, rankBands, shareFigure } from '../../../apps/web/src/app/charts/share-bars-data.ts';

it('reads the first place alone and later ones in ever wider bands, as far as there are places', () => {
  expect(rankBands(29)).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 3 },
    { from: 4, to: 5 },
    { from: 6, to: 10 },
    { from: 11, to: 29 },
  ]);
  expect(rankBands(4)).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 3 },
    { from: 4, to: 4 },
  ]);
  expect(rankBands(1)).toEqual([{ from: 1, to: 1 }]);
});

it('adds the places of a band up, so that the bar stays whole', () => {
  const shares = bandShares([0.5, 0.2, 0.1, 0.1, 0.1], rankBands(5));
  expect(shares.map((share) => Number(share.toFixed(6)))).toEqual([0.5, 0.3, 0.2]);
});

it('colours the first band most strongly and the last one still visibly', () => {
  expect(bandStrength(0, 5)).toBe(1);
  expect(bandStrength(4, 5)).toBeGreaterThan(0.1);
  expect(bandStrength(0, 1)).toBe(1);
});

it('leaves a figure out where its piece of the bar is too narrow', () => {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  expect(shareFigure(0.62, 80, percent)).toBe('62 %');
  expect(shareFigure(0.02, 8, percent)).toBe('');
});
