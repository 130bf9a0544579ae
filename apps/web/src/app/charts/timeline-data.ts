import type { MarkShape } from './mark-shapes.ts';
import type { ColourName } from './palette.ts';

/** One row of a timeline: from when to when something ran, and how it ended. */
export interface TimelineRow {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Whether nothing says that it ended: the bar then goes as far as the documents do. */
  readonly isOpen: boolean;
  readonly colour: ColourName;
  readonly shape: MarkShape;
  /** The years and the end in words. */
  readonly words: string;
  /** Where the row leads. */
  readonly link: string;
}

/** The years of an axis. */
export interface YearAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const step = 5;

/** The axis that holds all rows, on round years. */
export function yearAxis(rows: readonly Pick<TimelineRow, 'from' | 'to'>[]): YearAxis {
  if (rows.length === 0) return { from: 2000, to: 2005, ticks: [2000, 2005] };
  const from = Math.floor(Math.min(...rows.map((row) => row.from)) / step) * step;
  const to = Math.ceil((Math.max(...rows.map((row) => row.to)) + 1) / step) * step;
  const ticks = Array.from({ length: (to - from) / step + 1 }, (_, place) => from + place * step);
  return { from, to, ticks };
}

/** Where a year lies on the axis, in percent of its length. */
export function yearPlace(year: number, { from, to }: YearAxis): number {
  return ((year - from) / (to - from)) * 100;
}
