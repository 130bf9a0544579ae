import type { TrainingSession } from './course.ts';

/** When something begins, in milliseconds since 1970; and whether the clock of the place never shows that time. */
export interface SessionStart {
  readonly at: number;
  /** In spring the clock jumps over an hour: a time within it is taken an hour later. */
  readonly isSkipped: boolean;
}

/**
 * When a session begins, by the clock of its place. A time that comes twice in autumn is the first of the two. Undefined for a time
 * zone that nobody knows.
 *
 * @example
 * sessionStart({ day: '2027-03-28', startsAt: '02:30', timeZone: 'Europe/Berlin' })?.isSkipped; // => true
 */
export function sessionStart({
  day,
  startsAt,
  timeZone,
}: Pick<TrainingSession, 'day' | 'startsAt' | 'timeZone'>): SessionStart | undefined {
  const clock = clockOf(timeZone);
  if (!clock) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number);
  const wall = Date.UTC(year, month - 1, date, hour, minute);
  const dayMs = 86_400_000;
  // The offsets of the day before and the day after: a change of the clock lies between them, if there is one.
  const offsets = [...new Set([clock(wall - dayMs) - (wall - dayMs), clock(wall + dayMs) - (wall + dayMs)])];
  const fitting = offsets.map((offset) => wall - offset).filter((at) => clock(at) === wall);
  if (fitting.length > 0) return { at: Math.min(...fitting), isSkipped: false };
  return { at: wall - Math.min(...offsets), isSkipped: true };
}

const clocks = new Map<string, ((at: number) => number) | undefined>();

/** What the clock of a place shows at an instant, as if it were UTC; undefined for a place without a clock. */
function clockOf(timeZone: string): ((at: number) => number) | undefined {
  if (!clocks.has(timeZone)) clocks.set(timeZone, newClock(timeZone));
  return clocks.get(timeZone);
}

function newClock(timeZone: string): ((at: number) => number) | undefined {
  try {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    const format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', hourCycle: 'h23', ...parts });
    return (at) => {
      const shown = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
      const read = (part: Intl.DateTimeFormatPartTypes): number => shown.get(part) ?? 0;
      return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
    };
  } catch {
    return undefined;
  }
}
