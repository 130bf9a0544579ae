import type { Finding } from '@peerway/kernel';
import { dayNumber, isoDay, workingTime, type WorkingTime } from '@peerway/schedule';
import type { PlanResource } from './plan-resource.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { PlanTask } from './plan-task.ts';
import type { WorkCalendar } from './work-calendar.ts';

const firstDay = dayNumber('1990-01-01');
const lastDay = dayNumber('2199-12-31');

/** The days of a plan as units of time, and who works on which of them. */
export interface PlanTime {
  /** The number of the day that is unit 0. */
  readonly origin: number;
  /** How many days are known. */
  readonly length: number;
  /** The key of the calendar of the plan. */
  readonly planCalendar: string;
  /** By key, the days worked, for each calendar that was asked for. */
  readonly units: ReadonlyMap<string, readonly boolean[]>;
  readonly unitOf: (day: string) => number;
  readonly dayOf: (unit: number) => string;
  /** Sums over the days worked by a calendar. */
  readonly working: (key: string) => WorkingTime;
  /** The key of the days on which a task can be worked on: its own calendar's that are everybody's as well. */
  readonly calendarOf: (task: PlanTask, resources: readonly PlanResource[]) => string;
  /** The key of the days of the task's own calendar, whoever works on it. */
  readonly ownCalendarOf: (task: PlanTask) => string;
  /** The key of the days on which a resource is there. */
  readonly presenceOf: (resource: PlanResource) => string;
}

/**
 * The days of a plan from `origin` on. What it finds on the way is added to `findings`: calendars that nobody knows
 * (UNKNOWN_CALENDAR: the plan's is taken), calendars whose exceptions leave no day (CALENDAR_WITHOUT_WORK: the bare week is taken), and
 * tasks whose people are never there together (NO_COMMON_WORKING_DAY: the task's own calendar is taken).
 */
export function planTime(settings: PlanSettings, origin: number, length: number, findings: Finding[]): PlanTime {
  const calendars = new Map(settings.calendars.map((calendar) => [calendar.id, calendar]));
  const units = new Map<string, readonly boolean[]>();
  const sums = new Map<string, WorkingTime>();
  const fallback = settings.calendars[0]!;
  const plan = calendars.get(settings.calendar) ?? fallback;
  if (plan.id !== settings.calendar)
    findings.push({ code: 'UNKNOWN_CALENDAR', at: 'settings', detail: settings.calendar });

  const base = (id: string | null, at: string): string => {
    const calendar = id === null ? plan : calendars.get(id);
    if (!calendar) findings.push({ code: 'UNKNOWN_CALENDAR', at, detail: id ?? '' });
    const { id: key } = calendar ?? plan;
    if (!units.has(key)) units.set(key, daysOf(calendar ?? plan, origin, length, findings));
    return key;
  };
  const presenceOf = (resource: PlanResource): string => {
    const { id, calendar, from, until } = resource;
    const key = calendar === null ? '' : base(calendar, `resource:${id}`);
    return from === null && until === null ? key : `${key}[${from ?? ''}/${until ?? ''}]`;
  };
  const calendarOf = (task: PlanTask, resources: readonly PlanResource[]): string => {
    const own = base(task.calendar, `task:${task.id}`);
    const others = [...new Set(resources.map(presenceOf))].filter((key) => key !== '' && key !== own).sort();
    if (others.length === 0) return own;
    const key = [own, ...others].join(' & ');
    if (!units.has(key)) units.set(key, common(units.get(own)!, others, units, origin));
    if (units.get(key)!.includes(true)) return key;
    const names = resources.map(({ name }) => name).join(', ');
    findings.push({ code: 'NO_COMMON_WORKING_DAY', at: `task:${task.id}`, detail: names });
    return own;
  };
  const planCalendar = base(null, 'settings');
  return {
    origin,
    length,
    planCalendar,
    units,
    unitOf: (day) => dayNumber(day) - origin,
    dayOf: (unit) => isoDay(Math.max(firstDay, Math.min(lastDay, origin + unit))),
    working: (key) => {
      const known =
        sums.get(key) ?? workingTime(units.get(key) ?? common(units.get(planCalendar)!, [key], units, origin));
      sums.set(key, known);
      return known;
    },
    calendarOf,
    ownCalendarOf: (task) => base(task.calendar, `task:${task.id}`),
    presenceOf: (resource) => presenceOf(resource) || planCalendar,
  };
}

/** Days of the one on which the others are there too. A key ends with when somebody is there, if not always. */
function common(
  own: readonly boolean[],
  others: readonly string[],
  units: ReadonlyMap<string, readonly boolean[]>,
  origin: number,
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

function daysOf(calendar: WorkCalendar, origin: number, length: number, findings: Finding[]): readonly boolean[] {
  // 1 January 1970, day 0, was a Thursday: the fourth of a week that begins on Monday.
  const monday = (((origin + 3) % 7) + 7) % 7;
  const week = Array.from({ length }, (_, unit) => calendar.week[(monday + unit) % 7]!);
  const days = [...week];
  for (const { from, until, works } of calendar.exceptions) {
    const [first, last] = [dayNumber(from) - origin, dayNumber(until) - origin];
    if (last >= 0) days.fill(works, Math.max(0, first), Math.min(length, last + 1));
  }
  if (days.includes(true)) return days;
  findings.push({ code: 'CALENDAR_WITHOUT_WORK', at: `calendar:${calendar.id}`, detail: calendar.name });
  return week;
}
