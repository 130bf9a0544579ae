import { DomainError } from '@peerway/kernel';
import { type CriticalPath, criticalPath, type ScheduleProblem } from '@peerway/schedule';

/** When an activity begins and finishes by links alone, in units of time; the finish is exclusive. */
export interface ActivityPlace {
  readonly start: number;
  readonly finish: number;
  readonly lateFinish: number;
  /** How far it can slip without moving anything else, in units of its own calendar. */
  readonly freeFloat: number;
}

/** More days beyond the horizon than this are not told apart. */
const mostDaysBeyond = 100_000;

/** The places of the activities of a plan, in an order in which nothing precedes what it waits for. Never refuses a plan. */
export function activityPlaces(problem: ScheduleProblem): Map<string, ActivityPlace> {
  const { earlyStart, earlyFinish, lateFinish, freeFloat } = path(problem);
  return new Map(
    inOrder(problem).map((id) => [
      id,
      {
        start: earlyStart[id]!,
        finish: earlyFinish[id]!,
        lateFinish: lateFinish[id]!,
        freeFloat: freeFloat[id]!,
      },
    ]),
  );
}

/** Beyond the days that are known every day is worked: what reaches there is said elsewhere, and must have some place. */
function path(problem: ScheduleProblem): CriticalPath {
  try {
    return criticalPath(problem);
  } catch (error) {
    if (!isBeyond(error)) throw error;
  }
  try {
    return criticalPath(longer(problem, mostDaysBeyond));
  } catch (error) {
    if (!isBeyond(error)) throw error;
  }
  return criticalPath({
    activities: problem.activities.map((activity) => {
      const { calendar, ...everyDay } = activity;
      return calendar === undefined ? activity : everyDay;
    }),
  });
}

function isBeyond(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'BEYOND_CALENDAR';
}

/** The same with so many more days in its calendars, but no more than all of its work together takes; all of them worked. */
export function longer(problem: ScheduleProblem, most: number): ScheduleProblem {
  const needed = problem.activities.reduce((sum, { duration, predecessors }) => {
    return predecessors.reduce((lags, { lag = 0 }) => lags + Math.abs(lag), sum + duration);
  }, 0);
  const beyond = Array.from({ length: Math.min(most, needed) }, () => true);
  const calendars = Object.entries(problem.calendars ?? {}).map(([id, units]) => [id, [...units, ...beyond]] as const);
  return { ...problem, calendars: Object.fromEntries(calendars) };
}

function inOrder({ activities }: ScheduleProblem): string[] {
  const waiting = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const { id, predecessors } of activities) {
    waiting.set(id, predecessors.length);
    for (const before of predecessors) {
      const known = followers.get(before.id);
      if (known) known.push(id);
      else followers.set(before.id, [id]);
    }
  }
  const order = activities.filter(({ predecessors }) => predecessors.length === 0).map(({ id }) => id);
  for (const id of order)
    for (const next of followers.get(id) ?? []) {
      const left = waiting.get(next)! - 1;
      waiting.set(next, left);
      if (left === 0) order.push(next);
    }
  return order;
}
