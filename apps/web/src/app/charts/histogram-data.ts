/** How often values from one edge up to the next came. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A value that stands out, with its name. */
export interface HistogramMark {
  readonly name: string;
  readonly value: number;
}

/** The ends of the axis: of the bins that hold all but the rarest values, so that one far out does not squeeze all others. */
export function histogramEnds(bins: readonly HistogramBin[]): readonly [number, number] {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [outside(bins, all), outside([...bins].reverse(), all)];
  const [from, to] = [bins[first]?.from ?? 0, bins[bins.length - 1 - last]?.to ?? 0];
  return from === to ? [from - Math.max(1, Math.abs(from)), to + Math.max(1, Math.abs(to))] : [from, to];
}

/** How many bins at the front hold one draw of a thousand at most. */
function outside(bins: readonly HistogramBin[], all: number): number {
  let sum = 0;
  const first = bins.findIndex(({ count }) => (sum += count) > all / 1000);
  return Math.max(0, first);
}

/** On which line over the picture the name of each mark stands, so that names close together do not overlap. */
export function markLines(places: readonly { readonly at: number; readonly width: number }[]): readonly number[] {
  const ends: number[] = [];
  return places.map(({ at, width }) => {
    const free = ends.findIndex((end) => end < at - width / 2);
    const line = free < 0 ? ends.length : free;
    ends[line] = at + width / 2 + 6;
    return line;
  });
}
