import { type Bar, type BarExtras, barOf } from './bar-layout.ts';
import { barWords } from './bar-words.ts';
import type { GanttRow } from './gantt-rows.ts';
import { dayInWords } from './short-date.ts';
import type { TimeScale } from './time-scale.ts';

/** A line that is drawn. */
export interface ShownRow {
  readonly at: number;
  readonly row: GanttRow;
  /** Undefined where the bar is out of sight. */
  readonly bar: Bar | undefined;
  readonly words: string;
}

/** What a line is drawn with: the scale, what of time is in sight, the baseline and the forecast. */
export interface RowSurroundings {
  readonly scale: TimeScale;
  readonly sight: { readonly from: number; readonly until: number };
  readonly ghosts: ReadonlyMap<string, NonNullable<BarExtras['ghost']>>;
  readonly spreads: Readonly<Record<string, BarExtras['spread']>>;
}

/** Bars reach beyond their days by marks and words. */
const margin = 200;

/** A line as it is drawn; a bar out of sight is left out. */
export function shownRow(row: GanttRow, at: number, around: RowSurroundings, locale: string): ShownRow {
  const { id } = row.task;
  const { scale, sight } = around;
  const bar = barOf(row.task, row.dates, scale, { ghost: around.ghosts.get(id), spread: around.spreads[id] });
  const ghostEnd = bar.ghost ? bar.ghost.x + bar.ghost.width : 0;
  const right = Math.max(bar.x + bar.width, ghostEnd, bar.promised ?? 0, bar.finishBy ?? 0);
  const isSeen = right >= sight.from - margin && Math.min(bar.x, bar.ghost?.x ?? bar.x) <= sight.until;
  const words = barWords(row, (day) => dayInWords(day, 'longDate', locale));
  return { at, row, bar: isSeen ? bar : undefined, words };
}
