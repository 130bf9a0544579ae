import { checkCalendars, type IndexedNetwork, indexedNetwork } from './indexed-network.ts';
import { emptyTimes, finishFrom, startByFollowers, startByLinks, type Times } from './link-bounds.ts';
import type { Network } from './schedule-problem.ts';

/** When each activity can begin and must, by the links alone, and how much room each has. */
export interface CriticalPath {
  /** The unit by which all is finished. */
  readonly duration: number;
  /** The activities without room, in the order of their early starts. */
  readonly critical: string[];
  readonly earlyStart: Record<string, number>;
  readonly earlyFinish: Record<string, number>;
  readonly lateStart: Record<string, number>;
  readonly lateFinish: Record<string, number>;
  /** By how much it can slip before the end does, or what is due; negative where that is missed already. */
  readonly totalFloat: Record<string, number>;
  /** By how much it can slip before anything that waits for it does. */
  readonly freeFloat: Record<string, number>;
}

/**
 * The critical path of a network: early and late times and floats, with links of four types and lags, calendars, limits and pinned work.
 *
 * Floats are counted in the working units of the activity's own calendar. Late times count back from the end of all, or from `due` where
 * that is earlier. What is pinned stands where it is and waits for nothing; its late times say
 * how much later it could stand without harm.
 * Kelley and Walker (1959); links with lags as in the precedence diagramming method (Fondahl 1961).
 *
 * @throws DomainError CYCLE (with its members), DUPLICATE_ACTIVITY, UNKNOWN_PREDECESSOR, BAD_LINK, BAD_NUMBER, UNKNOWN_CALENDAR,
 * BEYOND_CALENDAR, TOO_MANY_ACTIVITIES, TOO_LONG: each names the offender.
 *
 * @example
 * criticalPath({
 *   activities: [
 *     { id: 'map', duration: 3, predecessors: [] },
 *     { id: 'buy', duration: 1, predecessors: [] },
 *     { id: 'pilot', duration: 4, predecessors: [{ id: 'map' }, { id: 'buy' }] },
 *   ],
 * }).totalFloat; // => { map: 0, buy: 2, pilot: 0 }
 */
export function criticalPath(network: Network): CriticalPath {
  const indexed = indexedNetwork(network);
  const early = earlyTimes(indexed);
  checkCalendars(indexed, early.finish);
  const duration = early.finish.reduce((last, finish) => Math.max(last, finish), 0);
  const late = lateTimes(indexed, early, duration);
  const totalFloat = floats(indexed, early, late);
  const named = (values: Int32Array): Record<string, number> =>
    Object.fromEntries(indexed.activities.map(({ id }, at) => [id, values[at]!]));
  return {
    duration,
    critical: Array.from(indexed.order)
      .filter((at) => totalFloat[at]! <= 0)
      .sort((a, b) => early.start[a]! - early.start[b]!)
      .map((at) => indexed.activities[at]!.id),
    earlyStart: named(early.start),
    earlyFinish: named(early.finish),
    lateStart: named(late.start),
    lateFinish: named(late.finish),
    totalFloat: named(totalFloat),
    freeFloat: named(freeFloats(indexed, early, duration)),
  };
}

/** The earliest times by links alone; what is pinned stands. */
export function earlyTimes(network: IndexedNetwork): Times {
  const times = emptyTimes(network.count);
  for (const at of network.order) {
    const { pinned } = network.activities[at]!;
    const start = pinned?.start ?? startByLinks(network, at, times);
    times.start[at] = start;
    times.finish[at] = pinned?.finish ?? finishFrom(network, at, start);
  }
  return times;
}

/** The latest times by links alone with which all is finished by `end`, and what is due by then. */
export function lateTimes(network: IndexedNetwork, early: Times, end: number): Times {
  const times = emptyTimes(network.count);
  for (let next = network.count - 1; next >= 0; next -= 1) {
    const at = network.order[next]!;
    const start = startByFollowers(network, at, times, Math.min(end, network.due[at]!));
    const isHeld = network.isPinned[at] === 1 && start <= early.start[at]!;
    times.start[at] = isHeld ? early.start[at]! : start;
    times.finish[at] = isHeld ? early.finish[at]! : finishFrom(network, at, start);
  }
  return times;
}

function floats({ count, time }: IndexedNetwork, early: Times, late: Times): Int32Array {
  const room = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const [from, until] = [early.start[at]!, late.start[at]!];
    room[at] = time[at]?.between(from, until) ?? until - from;
  }
  return room;
}

function freeFloats(network: IndexedNetwork, early: Times, end: number): Int32Array {
  const latest = emptyTimes(network.count);
  for (let at = 0; at < network.count; at += 1)
    latest.start[at] = Math.max(early.start[at]!, startByFollowers(network, at, early, end));
  return floats(network, early, latest);
}
