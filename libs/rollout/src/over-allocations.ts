import { dayNumber, isoDay } from '@peerway/schedule';
import type { PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import { resourceLoad, type ResourceLoad, rounded } from './resource-load.ts';

/** Days in a row on which more of a resource is asked for than there is. */
export interface OverAllocation {
  readonly resource: string;
  readonly from: string;
  /** The last day of it. */
  readonly until: string;
  /** On how many of these days. */
  readonly days: number;
  /** What is asked for on the worst day. */
  readonly demand: number;
  /** What there is on that day. */
  readonly capacity: number;
  /** The person-days asked for beyond what there is. */
  readonly excessDays: number;
  /** Ids of the tasks that share these days, in the order of the outline. */
  readonly tasks: readonly string[];
}

/**
 * When more of a resource is asked for than there is, by resource and day. Days off in between do not part it.
 *
 * @example
 * overAllocations({ settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04')); // => []
 */
export function overAllocations(plan: Plan, schedule: PlanSchedule): OverAllocation[] {
  return resourceLoad(plan, schedule).flatMap((load) => runsOf(load).map((run) => told(load, run, schedule)));
}

/** The first and the last unit of each run of days above capacity; days without demand do not end one. */
function runsOf({ demand, capacity }: ResourceLoad): [number, number][] {
  const runs: [number, number][] = [];
  let isOpen = false;
  for (const [unit, share] of demand.entries()) {
    if (share > capacity[unit]! + 1e-9) {
      if (isOpen) runs.at(-1)![1] = unit;
      else runs.push([unit, unit]);
      isOpen = true;
    } else if (capacity[unit]! > 0) isOpen = false;
  }
  return runs;
}

function told(
  { resource, start, demand, capacity, tasks }: ResourceLoad,
  [first, last]: [number, number],
  schedule: PlanSchedule,
): OverAllocation {
  const origin = dayNumber(start);
  const above = demand.slice(first, last + 1).map((share, index) => Math.max(0, share - capacity[first + index]!));
  const worst = first + above.indexOf(Math.max(...above));
  const [from, until] = [isoDay(origin + first), isoDay(origin + last)];
  return {
    resource: resource.id,
    from,
    until,
    days: above.filter((share) => share > 1e-9).length,
    demand: demand[worst]!,
    capacity: capacity[worst]!,
    excessDays: rounded(above.reduce((sum, share) => sum + share, 0)),
    tasks: tasks.filter((id) => schedule.tasks[id]!.start <= until && schedule.tasks[id]!.finish >= from),
  };
}
