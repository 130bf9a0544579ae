import { earlyTimes, lateTimes } from './critical-path.ts';
import { checkCalendars, type IndexedNetwork, indexedNetwork } from './indexed-network.ts';
import type { Times } from './link-bounds.ts';
import { longest, refusal } from './named-refusal.ts';
import { type Packing, packingOf } from './packing.ts';
import type { ScheduleProblem } from './schedule-problem.ts';

/** A problem that was found to make sense, in tables. */
export interface CapacityTables {
  readonly network: IndexedNetwork;
  readonly resources: readonly string[];
  /** Activity by activity, what it takes of each resource. */
  readonly demand: Int32Array;
  /** Whether it takes anything. */
  readonly takes: Uint8Array;
  /** What there is of a resource in a unit of time, before anything is pinned. */
  readonly capacityAt: (resource: number, unit: number) => number;
  /** By this unit everything can be finished, whatever its order. */
  readonly horizon: number;
  readonly packing: Packing;
  readonly early: Times;
  /** By links alone, with what is due counted in: the usual rule for who comes first. */
  readonly lateFinish: Int32Array;
  /** No calendars, no limits of their own, no pinned work, nothing that changes in the course of time, only FS without lags. */
  readonly isPlain: boolean;
  /** Whether an order by starts is an order by links, too. */
  readonly startsFollowLinks: boolean;
}

/**
 * More activities than this are not scheduled within capacity.
 *
 * @example
 * mostScheduledActivities; // => 10000
 */
export const mostScheduledActivities = 10_000;
const MOST_CELLS = 20_000_000;

/** Checks a problem and brings it into tables; refuses what makes no sense, naming it. */
export function capacityTables(problem: ScheduleProblem): CapacityTables {
  const { activities } = problem;
  if (activities.length > mostScheduledActivities) throw refusal.tooMany(activities.length, mostScheduledActivities);
  const network = indexedNetwork(problem);
  const early = earlyTimes(network);
  checkCalendars(network, early.finish);
  const path = early.finish.reduce((last, finish) => Math.max(last, finish), 0);
  const lateFinish = lateTimes(network, early, path).finish;
  const resources = Object.keys(problem.resources).sort();
  const capacityAt = capacities(problem, resources);
  const demand = demands(problem, resources);
  const horizon = horizonOf(problem, network);
  if (horizon * Math.max(1, resources.length) > MOST_CELLS) {
    const longestAt = network.duration.indexOf(network.duration.reduce((a, b) => Math.max(a, b), 0));
    throw refusal.tooLong(activities[longestAt]!.id, horizon, Math.floor(MOST_CELLS / Math.max(1, resources.length)));
  }
  const takes = Uint8Array.from(activities, (_, at) => {
    const own = demand.subarray(at * resources.length, (at + 1) * resources.length);
    return network.duration[at]! > 0 && own.some((amount) => amount > 0) ? 1 : 0;
  });
  const startsFollowLinks = !network.before.lag.some((lag) => lag < 0) && !hasOtherLinks(network);
  const parts = { network, resources, demand, takes, capacityAt, horizon, early, lateFinish, startsFollowLinks };
  return { ...parts, isPlain: isPlain(problem, parts), packing: packingOf(parts) };
}

function isPlain(
  { calendars, lagCalendar, availability = {} }: ScheduleProblem,
  { network, startsFollowLinks }: Pick<CapacityTables, 'network' | 'startsFollowLinks'>,
): boolean {
  if (lagCalendar !== undefined || (calendars !== undefined && network.time.some((time) => time !== undefined)))
    return false;
  if (network.earliest.some((unit) => unit > 0) || network.isPinned.some((pinned) => pinned === 1)) return false;
  return startsFollowLinks && !network.before.lag.some((lag) => lag > 0) && Object.keys(availability).length === 0;
}

function hasOtherLinks({ before }: IndexedNetwork): boolean {
  return before.fromStart.some((one) => one === 1) || before.holdsFinish.some((one) => one === 1);
}

function capacities(
  { resources, availability = {} }: ScheduleProblem,
  names: readonly string[],
): CapacityTables['capacityAt'] {
  const lists = names.map((name) => {
    const list = availability[name];
    const values = list === undefined || list.length === 0 ? [resources[name]!] : list;
    for (const value of [resources[name]!, ...values])
      if (!Number.isInteger(value) || value < 0 || value > longest) throw refusal.capacity(name, value);
    return values;
  });
  return (resource, unit) => {
    const list = lists[resource]!;
    return list[Math.min(unit, list.length - 1)]!;
  };
}

/** Demands as a table; each is within the most that there ever is. */
function demands({ activities, resources, availability = {} }: ScheduleProblem, names: readonly string[]): Int32Array {
  const table = new Int32Array(activities.length * names.length);
  const places = new Map(names.map((name, at) => [name, at]));
  const most = names.map((name) =>
    (availability[name] ?? []).reduce(
      (high, value) => Math.max(high, value),
      availability[name]?.length ? 0 : resources[name]!,
    ),
  );
  activities.forEach(({ id, demands: own = {}, duration, pinned }, at) => {
    for (const [name, amount] of Object.entries(own)) {
      const place = places.get(name);
      if (!Number.isInteger(amount) || amount < 0 || amount > longest)
        throw refusal.number(id, `demand for "${name}"`, amount);
      if (place === undefined) {
        if (amount > 0) throw refusal.unknownResource(id, name);
        continue;
      }
      if (amount > most[place]! && duration > 0 && pinned === undefined)
        throw refusal.aboveCapacity(id, name, { demand: amount, capacity: most[place]! });
      table[at * names.length + place] = amount;
    }
  });
  return table;
}

function horizonOf(
  { activities, calendars = {}, availability = {} }: ScheduleProblem,
  network: IndexedNetwork,
): number {
  let fixed = 0;
  for (const list of [...Object.values(calendars), ...Object.values(availability)])
    fixed = Math.max(fixed, list.length);
  for (const { earliest = 0, pinned } of activities) fixed = Math.max(fixed, earliest, pinned?.finish ?? 0);
  let work = 0;
  for (let at = 0; at < network.count; at += 1) if (!network.isPinned[at]) work += network.duration[at]!;
  for (const lag of network.before.lag) work += Math.max(0, lag);
  return fixed + work + 1;
}
