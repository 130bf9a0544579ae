import type { ActivityPlace } from './activity-places.ts';
import type { PlanNetwork } from './plan-network.ts';

/**
 * The day on which each activity without length is shown. What follows work stands on the last day of that work; what waits for a day,
 * or begins something, stands on that day. The places come in an order in which nothing precedes what it waits for.
 */
export function shownDays(network: PlanNetwork, placed: ReadonlyMap<string, ActivityPlace>): Map<string, number> {
  const shown = new Map<string, number>();
  const lags = network.time.working(network.time.planCalendar);
  for (const [id, { start, finish }] of placed) {
    if (start !== finish) continue;
    const { earliest = 0, pinned, predecessors } = network.activities.get(id)!;
    const follows = predecessors.some(({ id: before, type = 'FS', lag = 0 }) => {
      const end = placed.get(before)!.finish;
      const isBound = (type === 'FS' || type === 'FF') && lags.add(end, lag) === start;
      return isBound && shown.get(before) !== end;
    });
    const isDoneMilestone = pinned !== undefined && network.outline.lines.get(id)?.task.kind !== 'task';
    shown.set(id, isDoneMilestone || (!pinned && start > earliest && follows) ? start - 1 : start);
  }
  return shown;
}
