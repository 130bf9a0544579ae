/** What one value does to a figure: where the figure lies at both ends of the value. */
export interface TornadoBar {
  readonly id: string;
  readonly label: string;
  /** The figure at the low and at the high end; null when it cannot be computed there. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** The two ends of the value, as they are read. */
  readonly low: string;
  readonly high: string;
}

/** One side of a bar: from the middle to the figure at one end. */
export interface TornadoSide {
  readonly end: 'low' | 'high';
  readonly from: number;
  readonly to: number;
}

/** The sides of a bar that can be drawn. */
export function tornadoSides({ atLow, atHigh }: TornadoBar, middle: number): readonly TornadoSide[] {
  const side = (end: 'low' | 'high', to: number | null): TornadoSide[] =>
    to === null || to === middle ? [] : [{ end, from: middle, to }];
  return [...side('low', atLow), ...side('high', atHigh)];
}

/** The ends of the axis: all figures with a little air, so that the text at the ends has room. */
export function tornadoAxis(
  bars: readonly TornadoBar[],
  middle: number,
): { readonly min: number; readonly max: number } {
  const all = [middle, ...bars.flatMap(({ atLow, atHigh }) => [atLow ?? middle, atHigh ?? middle])];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const air = (highest - lowest) * 0.14 || Math.abs(middle) * 0.1 || 1;
  return { min: lowest - air, max: highest + air };
}
