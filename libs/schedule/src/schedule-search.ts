import type { CapacityTables } from './capacity-tables.ts';
import { lateTimes } from './critical-path.ts';
import { emptyTimes, type Times } from './link-bounds.ts';
import { type SearchOptions, SearchRun } from './search-run.ts';

/** What a search came to. */
export interface SearchResult {
  readonly times: Times;
  readonly makespan: number;
  readonly lowerBound: number;
  readonly schedulesGenerated: number;
}

/** Searches for a short schedule. */
export function searchSchedule(tables: CapacityTables, options: SearchOptions): SearchResult {
  const run = new SearchRun(tables, options);
  const { network, early } = tables;
  const path = early.finish.reduce((last, finish) => Math.max(last, finish), 0);
  const late = lateTimes(network, early, path);
  const order = new Int32Array(network.count);
  run.orders.byPriority(late.finish, order);
  const times = emptyTimes(network.count);
  let end = run.forward(order, times);
  while (!run.isOver && end < Number.POSITIVE_INFINITY) {
    const before = end;
    run.orders.byFinish(times, end, order);
    if (!run.backward(order, times, end)) break;
    run.orders.byStart(times, end, order);
    end = run.forward(order, times);
    if (end >= before) break;
  }
  run.refuseUnlessFound();
  return {
    times: run.best,
    makespan: run.makespan,
    lowerBound: run.lowerBound,
    schedulesGenerated: run.schedules,
  };
}
