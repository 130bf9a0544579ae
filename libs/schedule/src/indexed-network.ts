import { type LinkedActivities, linkedActivities } from './linked-activities.ts';
import { longest, refusal } from './named-refusal.ts';
import type { Activity, Network } from './schedule-problem.ts';
import { workingTime, type WorkingTime } from './working-time.ts';

/** A network that was found to make sense, by the places of its activities in the list. */
export interface IndexedNetwork extends LinkedActivities {
  readonly activities: readonly Activity[];
  readonly count: number;
  readonly duration: Int32Array;
  readonly earliest: Int32Array;
  /** `never` where there is none. */
  readonly due: Int32Array;
  readonly isPinned: Uint8Array;
  /** The working time of each; undefined where every unit works. */
  readonly time: readonly (WorkingTime | undefined)[];
  readonly lagTime: WorkingTime | undefined;
}

/** Later than anything. */
export const never = 2_000_000_000;

/**
 * More activities than this are refused.
 *
 * @example
 * mostActivities; // => 100000
 */
export const mostActivities = 100_000;
const MOST_UNITS = 500_000_000;

/** Checks a network and brings it into tables; refuses what makes no sense, naming it. */
export function indexedNetwork({ activities, calendars = {}, lagCalendar }: Network): IndexedNetwork {
  const count = activities.length;
  if (count > mostActivities) throw refusal.tooMany(count, mostActivities);
  const places = new Map<string, number>();
  activities.forEach((activity, at) => {
    if (places.has(activity.id)) throw refusal.duplicate(activity.id);
    places.set(activity.id, at);
    checkNumbers(activity);
  });
  checkSum(activities);
  const times = new Map<string, WorkingTime>(Object.entries(calendars).map(([id, units]) => [id, workingTime(units)]));
  if (lagCalendar !== undefined && !times.has(lagCalendar)) throw refusal.unknownCalendar('lag', lagCalendar);
  const isPinned = Uint8Array.from(activities, ({ pinned }) => (pinned === undefined ? 0 : 1));
  const time = activities.map(({ id, calendar }) => {
    if (calendar === undefined) return undefined;
    return times.get(calendar) ?? refuse(refusal.unknownCalendar(id, calendar));
  });
  return {
    ...linkedActivities(activities, places),
    activities,
    count,
    duration: Int32Array.from(activities, (activity, at) => lengthOf(activity, time[at])),
    earliest: Int32Array.from(activities, ({ earliest = 0 }) => earliest),
    due: Int32Array.from(activities, ({ due = never }) => due),
    isPinned,
    time,
    lagTime: lagCalendar === undefined ? undefined : times.get(lagCalendar),
  };
}

/** The working units of an activity: those between its ends where it is pinned. */
function lengthOf({ duration, pinned }: Activity, time: WorkingTime | undefined): number {
  if (pinned === undefined) return duration;
  return time?.between(pinned.start, pinned.finish) ?? pinned.finish - pinned.start;
}

/** Refuses a schedule in which something works after its calendar has ended. */
export function checkCalendars({ activities, time, isPinned, duration }: IndexedNetwork, finish: Int32Array): void {
  time.forEach((own, at) => {
    if (own !== undefined && !isPinned[at] && duration[at]! > 0 && finish[at]! > own.lastUnit)
      throw refusal.beyondCalendar(activities[at]!.id, own.lastUnit);
  });
}

function checkNumbers({ id, duration, predecessors, earliest, due, pinned }: Activity): void {
  const check = (field: string, value: number, lowest: number): void => {
    if (!Number.isInteger(value) || value < lowest || value > longest) throw refusal.number(id, field, value);
  };
  check('duration', duration, 0);
  if (earliest !== undefined) check('earliest', earliest, 0);
  if (due !== undefined) check('due', due, 0);
  for (const { lag } of predecessors) if (lag !== undefined) check('lag', lag, -longest);
  if (pinned === undefined) return;
  check('pinned start', pinned.start, 0);
  check('pinned finish', pinned.finish, 0);
  if (pinned.finish < pinned.start) throw refusal.pinned(id);
}

/** Sums of times stay within what the tables hold. */
function checkSum(activities: readonly Activity[]): void {
  let units = 0;
  let longestOne: Activity | undefined;
  for (const activity of activities) {
    units += activity.duration;
    for (const { lag = 0 } of activity.predecessors) units += Math.abs(lag);
    if (longestOne === undefined || activity.duration > longestOne.duration) longestOne = activity;
  }
  if (units > MOST_UNITS) throw refusal.tooLong(longestOne!.id, units, MOST_UNITS);
}

function refuse(error: Error): never {
  throw error;
}
