/** A thing with the value that a group gives it, and those of its people. */
export interface SpreadRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** A value for each person; who it is where names may be shown. */
  readonly dots: readonly { readonly value: number; readonly name: string | null }[];
}

/** The end of the axis: the next full tenth above everything, 0.2 at least. */
export function spreadEnd(rows: readonly SpreadRow[]): number {
  const most = Math.max(0, ...rows.flatMap(({ value, high, dots }) => [value, high, ...dots.map((dot) => dot.value)]));
  return Math.min(1, Math.max(0.2, Math.ceil(most * 10 - 1e-9) / 10));
}

/** The ticks of the axis, five or fewer. */
export function spreadTicks(end: number): readonly number[] {
  const step = end > 0.5 ? 0.2 : 0.1;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => Math.round(index * step * 10) / 10);
}

/** A share of the whole as one reads it: '24 %'. */
export function shareWords(share: number): string {
  const percent = new Intl.NumberFormat($localize.locale ?? 'en', { maximumFractionDigits: 0 }).format(share * 100);
  // The figure and its sign stay on one line.
  return `${percent}\u00a0%`;
}

/** A row in words, for those who hear it. */
export function spreadWords({ value, low, high, dots }: SpreadRow): string {
  if (dots.length < 2 && low === high) return shareWords(value);
  return $localize`${shareWords(value)}:value:, people between ${shareWords(low)}:low: and ${shareWords(high)}:high:`;
}
