import type { SearchRun } from './search-run.ts';

/** An order by the latest finish, disturbed at random by up to a share of the longest path: the rule itself with 0. */
export function sampleOrder({ tables, random, orders }: SearchRun, spread: number, into: Int32Array): void {
  const { early, lateFinish } = tables;
  const path = early.finish.reduce((last, finish) => Math.max(last, finish), 1);
  orders.byPriority(
    Float64Array.from(lateFinish, (late) => late + (2 * random() - 1) * spread * path),
    into,
  );
}
