import type { Finding } from '@peerway/kernel';
import { dayNumber, isoDay, workingTime, type WorkingTime } from '@peerway/schedule';
import { calendarDays, commonDays } from './calendar-days.ts';
import type { PlanResource } from './plan-resource.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { PlanTask } from './plan-task.ts';

const firstDay = dayNumber('1990-01-01');
const lastDay = dayNumber('2199-12-31');

/** The days of a plan as units of time, and who works on which of them. */
export interface PlanTime {
  /** The number of the day that is unit 0. */
  readonly origin: number;
  /** The key of the calendar of the plan. */
  readonly planCalendar: string;
  /** By key, the days worked, for each calendar that was asked for. */
  readonly units: ReadonlyMap<string, readonly boolean[]>;
  readonly unitOf: (day: string) => number;
  readonly dayOf: (unit: number) => string;
  /** Sums over the days worked by a calendar that was asked for. */
  readonly working: (key: string) => WorkingTime;
  /** The key of the days on which a task can be worked on: its own calendar's that are everybody's as well. */
  readonly calendarOf: (task: PlanTask, resources: readonly PlanResource[]) => string;
  /** The key of the days on which a resource is there. */
  readonly presenceOf: (resource: PlanResource) => string;
}

/**
 * The days of a plan from `origin` on. What it finds on the way is added to `findings`: calendars that nobody knows
 * (UNKNOWN_CALENDAR: the plan's is taken), calendars whose exceptions leave no day (CALENDAR_WITHOUT_WORK: the bare week is taken), and
 * tasks whose people are never there together (NO_COMMON_WORKING_DAY: the task's own calendar is taken).
 */
export function planTime(settings: PlanSettings, origin: number, length: number, findings: Finding[]): PlanTime {
  const units = new Map<string, readonly boolean[]>();
  const sums = new Map<string, WorkingTime>();
  const own = ownCalendars(settings, { units, origin, length, findings });
  const planCalendar = own(null, 'settings');
  const joined = (first: string, others: readonly string[]): string => {
    const keys = [...new Set(others)].filter((key) => key !== '' && key !== first).sort();
    if (keys.length === 0) return first;
    const key = [first, ...keys].join(' & ');
    if (!units.has(key)) units.set(key, commonDays(units.get(first)!, keys, { units, origin }));
    return key;
  };
  const presence = ({ id, calendar, from, until }: PlanResource): string => {
    const key = calendar === null ? '' : own(calendar, `resource:${id}`);
    return from === null && until === null ? key : `${key}[${from ?? ''}/${until ?? ''}]`;
  };
  return {
    origin,
    planCalendar,
    units,
    unitOf: (day) => dayNumber(day) - origin,
    dayOf: (unit) => isoDay(Math.max(firstDay, Math.min(lastDay, origin + unit))),
    working: (key) => sums.get(key) ?? sums.set(key, workingTime(units.get(key))).get(key)!,
    calendarOf: (task, resources) => {
      const first = own(task.calendar, `task:${task.id}`);
      const key = joined(first, resources.map(presence));
      if (units.get(key)!.includes(true)) return key;
      const names = resources.map(({ name }) => name).join(', ');
      findings.push({ code: 'NO_COMMON_WORKING_DAY', at: `task:${task.id}`, detail: names });
      return first;
    },
    presenceOf: (resource) => {
      const calendar = resource.calendar === null ? planCalendar : own(resource.calendar, `resource:${resource.id}`);
      return joined(calendar, [presence({ ...resource, calendar: null })]);
    },
  };
}

interface Known {
  readonly units: Map<string, readonly boolean[]>;
  readonly origin: number;
  readonly length: number;
  readonly findings: Finding[];
}

/** The key of a calendar by its id, null for that of the plan. */
function ownCalendars(settings: PlanSettings, { units, origin, length, findings }: Known) {
  const calendars = new Map(settings.calendars.map((calendar) => [calendar.id, calendar]));
  const plan = calendars.get(settings.calendar) ?? settings.calendars[0]!;
  if (plan.id !== settings.calendar)
    findings.push({ code: 'UNKNOWN_CALENDAR', at: 'settings', detail: settings.calendar });
  return (id: string | null, at: string): string => {
    const found = id === null ? plan : calendars.get(id);
    if (!found) findings.push({ code: 'UNKNOWN_CALENDAR', at, detail: id ?? '' });
    const calendar = found ?? plan;
    if (!units.has(calendar.id)) {
      const { days, isEmpty } = calendarDays(calendar, origin, length);
      if (isEmpty)
        findings.push({ code: 'CALENDAR_WITHOUT_WORK', at: `calendar:${calendar.id}`, detail: calendar.name });
      units.set(calendar.id, days);
    }
    return calendar.id;
  };
}
