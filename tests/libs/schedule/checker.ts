import type { Activity, ScheduleProblem } from '@peerway/schedule';

/**
 * What is wrong with a schedule, in words; nothing if it is feasible. It knows the problem and the starts alone, and counts unit by unit:
 * slow, and nothing of the library's own way to schedule.
 */
export function violations(problem: ScheduleProblem, start: Readonly<Record<string, number>>): string[] {
  const { activities, calendars = {}, lagCalendar } = problem;
  const wrong: string[] = [];
  const units = new Map(
    activities.map((activity) => [activity.id, workedBy(activity, start[activity.id]!, calendars)]),
  );
  const finishOf = ({ id, pinned }: Activity): number =>
    pinned?.finish ?? (units.get(id)!.at(-1) ?? start[id]! - 1) + 1;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  for (const activity of activities) {
    const begins = start[activity.id]!;
    if (!Number.isInteger(begins)) wrong.push(`${activity.id} begins at ${begins}`);
    if (activity.pinned !== undefined) {
      if (begins !== activity.pinned.start) wrong.push(`${activity.id} is not where it is pinned`);
      continue;
    }
    if (begins < (activity.earliest ?? 0)) wrong.push(`${activity.id} begins too early`);
    if (activity.duration > 0 && units.get(activity.id)![0] !== begins)
      wrong.push(`${activity.id} begins on a free day`);
    for (const { id, type = 'FS', lag = 0 } of activity.predecessors) {
      const from = type === 'FS' || type === 'FF' ? finishOf(byId.get(id)!) : start[id]!;
      const held = type === 'FS' || type === 'SS' ? begins : finishOf(activity);
      if (held < later(from, lag, lagCalendar === undefined ? undefined : calendars[lagCalendar]))
        wrong.push(`${activity.id} does not wait for ${id} (${type} ${lag})`);
    }
  }
  return [...wrong, ...overloads(problem, units)];
}

/** The units in which an activity works: from its start on, whatever its calendar leaves out. */
function workedBy(
  { duration, calendar, pinned }: Activity,
  start: number,
  calendars: Readonly<Record<string, readonly boolean[]>>,
): number[] {
  const works = (unit: number): boolean => (calendar === undefined ? true : (calendars[calendar]![unit] ?? true));
  const units: number[] = [];
  const isMore = (unit: number): boolean => (pinned === undefined ? units.length < duration : unit < pinned.finish);
  for (let unit = start; isMore(unit); unit += 1) if (works(unit)) units.push(unit);
  return units;
}

/** A number of worked units after or before a point. */
function later(from: number, lag: number, works: readonly boolean[] | undefined): number {
  let point = from;
  for (let left = lag; left > 0; point += 1) if (works?.[point] ?? true) left -= 1;
  for (let left = lag; left < 0; point -= 1) if (works?.[point - 1] ?? true) left += 1;
  return point;
}

/** Where work that is free to move takes more than there is beside pinned work. */
function overloads(
  { activities, resources, availability = {} }: ScheduleProblem,
  units: ReadonlyMap<string, readonly number[]>,
): string[] {
  return Object.keys(resources).flatMap((resource) => {
    const used = new Map<number, { amount: number; isFree: boolean }>();
    for (const { id, demands = {}, pinned } of activities)
      for (const unit of (demands[resource] ?? 0) > 0 ? units.get(id)! : []) {
        const { amount, isFree } = used.get(unit) ?? { amount: 0, isFree: false };
        used.set(unit, { amount: amount + demands[resource]!, isFree: isFree || pinned === undefined });
      }
    const list = availability[resource] ?? [];
    const thereIs = (unit: number): number =>
      list.length === 0 ? resources[resource]! : list[Math.min(unit, list.length - 1)]!;
    return [...used]
      .filter(([unit, { amount, isFree }]) => isFree && amount > thereIs(unit))
      .map(([unit, { amount }]) => `${amount} of ${resource} in unit ${unit}, of ${thereIs(unit)}`);
  });
}
