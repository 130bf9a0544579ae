/** One bar of shares that add up to 1, in the order of the bands. */
export interface ShareBar {
  readonly id: string;
  readonly label: string;
  readonly shares: readonly number[];
}

/** Places of an order that are shown as one band: from the first to the last of them, counted from 1. */
export interface RankBand {
  readonly from: number;
  readonly to: number;
}

/** The bands in which places of an order are read: the first place alone, then ever wider. */
export function rankBands(places: number): readonly RankBand[] {
  const ends = [1, 3, 5, 10].filter((end) => end < places);
  return [...ends, Math.max(1, places)].map((to, index) => ({ from: (ends[index - 1] ?? 0) + 1, to }));
}

/** The share of each band, out of the share of each place. */
export function bandShares(acceptability: readonly number[], bands: readonly RankBand[]): readonly number[] {
  return bands.map(({ from, to }) => acceptability.slice(from - 1, to).reduce((sum, share) => sum + share, 0));
}

/** How strongly each band is coloured: the first most. */
export function bandStrength(band: number, bands: number): number {
  return bands < 2 ? 1 : 1 - (0.88 * band) / (bands - 1);
}

/** A share as it stands in its piece of the bar; nothing where it does not fit. */
export function shareFigure(share: number, width: number, percent: (share: number) => string): string {
  const figure = percent(share);
  return width >= figure.length * 7 + 6 ? figure : '';
}
