/** One bar: how much it is, and how that reads. */
export interface BoundBar {
  readonly id: string;
  readonly label: string;
  /** Null where there is no figure: the text says why. */
  readonly value: number | null;
  readonly text: string;
  readonly isBad: boolean;
}

/** What nothing can go below: a line across the bars, never a bar of its own. */
export interface BoundLine {
  readonly value: number;
  readonly label: string;
}

/** The end of the axis: the longest bar and the line, with room for the figures behind the bars; a whole number of steps. */
export function boundBarsEnd(bars: readonly BoundBar[], bound: BoundLine | null, step?: number): number {
  const longest = bars.reduce((most, { value }) => Math.max(most, value ?? 0), bound?.value ?? 0);
  const end = longest > 0 ? longest * 1.22 : 1;
  return step === undefined ? end : Math.ceil(end / step) * step;
}

/** On which side of the line its label has room. */
export function labelSide(at: number, width: number, room: number): 'left' | 'right' {
  return at + room > width && at > room ? 'left' : 'right';
}
