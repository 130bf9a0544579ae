import {
  type Activity,
  type Predecessor,
  type ScheduleProblem,
  workingTime,
  type WorkingTime,
} from '@peerway/schedule';

/** When each activity begins and finishes at the earliest and at the latest, in units of time; the finish is exclusive. */
export interface Placed {
  readonly start: number;
  readonly finish: number;
  lateStart: number;
  lateFinish: number;
  /** How far it can slip without moving anything else, as a point of time up to which it may finish. */
  freeFinish: number;
}

interface Step {
  readonly activity: Activity;
  readonly days: WorkingTime;
  readonly followers: { readonly activity: Activity; readonly link: Predecessor }[];
}

/** The earliest and latest places of activities without circles. */
export function planPass(problem: ScheduleProblem, workingOf: (key: string) => WorkingTime): Map<string, Placed> {
  const everyDay = workingTime();
  const steps = new Map<string, Step>();
  for (const activity of problem.activities) {
    const days = activity.calendar === undefined ? everyDay : workingOf(activity.calendar);
    steps.set(activity.id, { activity, days, followers: [] });
  }
  const order = inOrder(problem.activities, steps);
  const lags = problem.lagCalendar === undefined ? everyDay : workingOf(problem.lagCalendar);
  const placed = new Map<string, Placed>();
  for (const step of order) placed.set(step.activity.id, earliestPlace(step, placed, lags));
  let end = 0;
  for (const { finish } of placed.values()) end = Math.max(end, finish);
  for (let index = order.length - 1; index >= 0; index--) settleLate(order[index]!, placed, lags, end);
  return placed;
}

function inOrder(activities: readonly Activity[], steps: ReadonlyMap<string, Step>): Step[] {
  const waiting = new Map<string, number>();
  for (const activity of activities) {
    waiting.set(activity.id, activity.predecessors.length);
    for (const link of activity.predecessors) steps.get(link.id)!.followers.push({ activity, link });
  }
  const order = activities.filter(({ predecessors }) => predecessors.length === 0).map(({ id }) => steps.get(id)!);
  for (const { followers } of order)
    for (const { activity } of followers) {
      const { id } = activity;
      const left = waiting.get(id)! - 1;
      waiting.set(id, left);
      if (left === 0) order.push(steps.get(id)!);
    }
  return order;
}

function earliestPlace({ activity, days }: Step, placed: ReadonlyMap<string, Placed>, lags: WorkingTime): Placed {
  const { duration, pinned } = activity;
  const late = { lateStart: 0, lateFinish: 0, freeFinish: 0 };
  if (pinned) return { ...pinned, ...late };
  let start = activity.earliest ?? 0;
  for (const { id, type = 'FS', lag = 0 } of activity.predecessors) {
    const before = placed.get(id)!;
    const from = lags.add(type === 'FS' || type === 'FF' ? before.finish : before.start, lag);
    const isStart = type === 'FS' || type === 'SS';
    start = Math.max(start, isStart ? from : days.startReaching(from, duration));
  }
  if (duration > 0) start = days.startAt(start);
  return { start, finish: days.finishOf(start, duration), ...late };
}

function settleLate({ activity, days, followers }: Step, placed: Map<string, Placed>, lags: WorkingTime, end: number) {
  const own = placed.get(activity.id)!;
  const length = activity.pinned ? days.between(own.start, own.finish) : activity.duration;
  let [late, free] = [Math.min(end, activity.due ?? end), end];
  for (const { activity: next, link } of followers) {
    const after = placed.get(next.id)!;
    const { type = 'FS', lag = 0 } = link;
    const isStart = type === 'FS' || type === 'SS';
    const fromStart = type === 'SS' || type === 'SF';
    // Where the other end of the link allows this one to finish: from its start, what it begins with takes its length.
    const allowed = (bound: number) => {
      const point = lags.before(bound, lag);
      return fromStart ? days.finishOf(length > 0 ? days.startBy(point) : point, length) : point;
    };
    free = Math.min(free, allowed(isStart ? after.start : after.finish));
    // What has begun waits for nothing any more: what comes before it is not held by it.
    if (!next.pinned) late = Math.min(late, allowed(isStart ? after.lateStart : after.lateFinish));
  }
  own.lateFinish = length > 0 ? days.startBy(late - 1) + 1 : late;
  own.lateStart = activity.pinned ? own.start : days.startOf(own.lateFinish, length);
  own.freeFinish = free;
}
