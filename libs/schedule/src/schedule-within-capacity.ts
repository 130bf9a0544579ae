import { type Move, movesOf } from './capacity-moves.ts';
import { capacityTables } from './capacity-tables.ts';
import { checkCalendars } from './indexed-network.ts';
import type { ScheduleProblem } from './schedule-problem.ts';
import { searchSchedule } from './schedule-search.ts';
import type { SearchOptions } from './search-run.ts';

/** A schedule that respects links, calendars and capacities, with how good it is known to be. */
export interface CapacitySchedule {
  /** When each activity begins. */
  readonly start: Record<string, number>;
  readonly finish: Record<string, number>;
  /** The unit by which all is finished. */
  readonly makespan: number;
  /** No schedule is shorter than this: where it equals the makespan, this one is proven shortest. */
  readonly lowerBound: number;
  /** How many schedules were generated: each pass forwards or backwards is one, as the literature counts. */
  readonly schedulesGenerated: number;
  /** Each shift against the schedule without limits, with what it waits for. */
  readonly moves: Move[];
}

/**
 * A short schedule of activities within the capacity that there is: always feasible, found by a genetic search that ends after
 * `maxSchedules`, at the lower bound, when time is up, or when `onProgress` says false.
 *
 * Serial generation, justification forwards and backwards, crossover of schedules in both directions; see docs/methods/scheduling.md.
 * An activity works without a break in its working units and takes its demands in these alone. The same seed repeats to the byte, unless
 * time ends the search; the order of the list is of no consequence.
 *
 * @throws DomainError DEMAND_ABOVE_CAPACITY naming activity and resource, UNKNOWN_RESOURCE, and whatever `criticalPath` refuses.
 *
 * @example
 * scheduleWithinCapacity({
 *   activities: [
 *     { id: 'a', duration: 2, predecessors: [], demands: { engineer: 1 } },
 *     { id: 'b', duration: 3, predecessors: [], demands: { engineer: 1 } },
 *   ],
 *   resources: { engineer: 1 },
 * }).makespan; // => 5
 */
export function scheduleWithinCapacity(problem: ScheduleProblem, options: SearchOptions = {}): CapacitySchedule {
  const activities = [...problem.activities].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const tables = capacityTables({ ...problem, activities });
  const { times, makespan, lowerBound, schedulesGenerated } = searchSchedule(tables, options);
  checkCalendars(tables.network, times.finish);
  const places = new Map(activities.map(({ id }, at) => [id, at]));
  const named = (values: Int32Array): Record<string, number> =>
    Object.fromEntries(problem.activities.map(({ id }) => [id, values[places.get(id)!]!]));
  return {
    start: named(times.start),
    finish: named(times.finish),
    makespan,
    lowerBound,
    schedulesGenerated,
    moves: movesOf(tables, times),
  };
}
