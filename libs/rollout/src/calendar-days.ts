import { dayNumber } from '@peerway/schedule';
import type { WorkCalendar } from './work-calendar.ts';

/** The days worked by a calendar from a day on; where its exceptions leave none (`isEmpty`), those of its bare week. */
export function calendarDays(
  { week, exceptions }: WorkCalendar,
  origin: number,
  length: number,
): { readonly days: readonly boolean[]; readonly isEmpty: boolean } {
  // 1 January 1970, day 0, was a Thursday: the fourth of a week that begins on Monday.
  const weekday = (((origin + 3) % 7) + 7) % 7;
  const bare = Array.from({ length }, (_, unit) => week[(weekday + unit) % 7]!);
  const days = [...bare];
  for (const { from, until, works } of exceptions) {
    const [first, last] = [dayNumber(from) - origin, dayNumber(until) - origin];
    if (last >= 0) days.fill(works, Math.max(0, first), Math.min(length, last + 1));
  }
  return days.includes(true) ? { days, isEmpty: false } : { days: bare, isEmpty: true };
}

/** Days of the one on which the others are there too. A key `calendar[from/until]` ends with when somebody is there, if not always. */
export function commonDays(
  own: readonly boolean[],
  others: readonly string[],
  { units, origin }: { readonly units: ReadonlyMap<string, readonly boolean[]>; readonly origin: number },
): readonly boolean[] {
  const days = [...own];
  for (const key of others) {
    const open = key.indexOf('[');
    const calendar = units.get(open < 0 ? key : key.slice(0, open));
    if (calendar) for (let unit = 0; unit < days.length; unit++) days[unit] &&= calendar[unit]!;
    if (open < 0) continue;
    const [from, until] = key.slice(open + 1, -1).split('/');
    if (from) days.fill(false, 0, Math.max(0, dayNumber(from) - origin));
    if (until) days.fill(false, Math.max(0, dayNumber(until) + 1 - origin));
  }
  return days;
}
