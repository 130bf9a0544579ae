export type IntervalTone = 'good' | 'warn' | 'bad' | 'plain';

export interface IntervalBar {
  readonly id: string;
  readonly label: string;
  /** The score; null when there is none to show. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly tone: IntervalTone;
  /** What stands beside the bar; the rounded score, or a dash, unless said. */
  readonly figure?: string;
}

/** One drawn row: the bar from low to high, the dot, the figure beside it. */
export interface IntervalRow {
  readonly label: string;
  readonly range: readonly [number, number] | null;
  readonly dot: number | null;
  readonly figure: string;
  readonly tone: IntervalTone;
}

/** What the bars draw; without an interval only the dot shows, without a score a dash. */
export function intervalRows(bars: readonly IntervalBar[]): readonly IntervalRow[] {
  return bars.map((bar) => ({
    label: bar.label,
    range: bar.low !== null && bar.high !== null ? ([bar.low, bar.high] as const) : null,
    dot: bar.value,
    figure: bar.figure ?? (bar.value === null ? '–' : String(Math.round(bar.value))),
    tone: bar.tone,
  }));
}
