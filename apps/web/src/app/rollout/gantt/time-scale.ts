import { dayNumber, isoDay } from '@peerway/schedule';

/** How closely time is looked at; `fit` puts all of it into the width there is. */
export type Zoom = 'day' | 'week' | 'month' | 'fit';

/** How days become places along the picture. */
export interface TimeScale {
  /** The number of the day at x = 0. */
  readonly origin: number;
  readonly dayWidth: number;
  /** How many days there are. */
  readonly days: number;
  readonly width: number;
}

/** A span of days of one mark of the header. */
export interface TimeMark {
  readonly x: number;
  readonly width: number;
  /** The first day of it. */
  readonly day: string;
}

/** One row of the header: what its marks stand for, and the marks in sight. */
export interface MarkRow {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly marks: readonly TimeMark[];
}

export const zooms: readonly Zoom[] = ['day', 'week', 'month', 'fit'];

const widthOf: Readonly<Record<Exclude<Zoom, 'fit'>, number>> = { day: 28, week: 10, month: 3.2 };
const daysAround = 7;

/** The scale for a plan from its first day to its last, with a week of air on both sides; it fills at least `room` pixels. */
export function timeScale(first: string, last: string, zoom: Zoom, room: number): TimeScale {
  const air = zoom === 'fit' ? 2 : daysAround;
  const origin = dayNumber(first) - air;
  const span = dayNumber(last) - origin + 1 + air;
  const dayWidth = zoom === 'fit' ? Math.min(28, Math.max(0.05, room / span)) : widthOf[zoom];
  const days = zoom === 'fit' ? span : Math.max(span, Math.ceil(room / dayWidth));
  return { origin, dayWidth, days, width: zoom === 'fit' ? Math.max(room, 1) : days * dayWidth };
}

/** Where the morning of a day lies. */
export function xOfDay(scale: TimeScale, day: string): number {
  return (dayNumber(day) - scale.origin) * scale.dayWidth;
}

/** Where the evening of a day lies. */
export function xAfterDay(scale: TimeScale, day: string): number {
  return xOfDay(scale, day) + scale.dayWidth;
}

/** The day at a place. */
export function dayAt(scale: TimeScale, x: number): string {
  return isoDay(scale.origin + Math.floor(x / scale.dayWidth));
}

/** The two rows of the header between two places. */
export function headerMarks(scale: TimeScale, from: number, until: number): readonly [MarkRow, MarkRow] {
  const { dayWidth } = scale;
  const [upper, lower]: [MarkRow['unit'], MarkRow['unit']] =
    dayWidth >= 20
      ? ['month', 'day']
      : dayWidth >= 6
        ? ['month', 'week']
        : dayWidth >= 1
          ? ['year', 'month']
          : ['year', 'quarter'];
  return [
    { unit: upper, marks: marksOf(scale, upper, from, until) },
    { unit: lower, marks: marksOf(scale, lower, from, until) },
  ];
}

function marksOf(scale: TimeScale, unit: MarkRow['unit'], from: number, until: number): TimeMark[] {
  const last = Math.min(scale.origin + scale.days, scale.origin + Math.ceil(until / scale.dayWidth));
  const marks: TimeMark[] = [];
  let at = startOf(unit, Math.max(scale.origin, scale.origin + Math.floor(from / scale.dayWidth)));
  while (at < last) {
    const next = startOf(unit, at, 1);
    const x = Math.max(0, at - scale.origin) * scale.dayWidth;
    marks.push({ x, width: (next - scale.origin) * scale.dayWidth - x, day: isoDay(at) });
    at = next;
  }
  return marks;
}

/** The first day of the unit that a day lies in, or of the one so many further on. */
function startOf(unit: MarkRow['unit'], day: number, further = 0): number {
  if (unit === 'day') return day + further;
  // 1 January 1970, day 0, was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7) + 7 * further;
  const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const count = year * 12 + month - 1;
  const first = count - (count % length) + length * further;
  return dayNumber(
    `${String(Math.floor(first / 12)).padStart(4, '0')}-${String((first % 12) + 1).padStart(2, '0')}-01`,
  );
}
