import type { PlanSchedule } from './plan-schedule.ts';
import type { PlanResource } from './plan-resource.ts';
import type { Plan } from './plan-settings.ts';
import { workedDays } from './task-days.ts';

/** How much of a resource is asked for on each day of a schedule, and how much there is. */
export interface ResourceLoad {
  readonly resource: PlanResource;
  /** The day of the first figure; the others follow day by day. */
  readonly start: string;
  /** Full-time people asked for. */
  readonly demand: readonly number[];
  /** Full-time people there; 0 on days off. */
  readonly capacity: readonly number[];
  /** Ids of the tasks that ask for it, in the order of the outline. */
  readonly tasks: readonly string[];
  /** Person-days asked for. */
  readonly demandDays: number;
  /** Person-days there from the first day on which it is asked for to the last. */
  readonly capacityDays: number;
}

/**
 * The load of every resource of a plan, day by day from the first day of the schedule to the last.
 *
 * @example
 * resourceLoad({ settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04')); // => []
 */
export function resourceLoad(plan: Plan, schedule: PlanSchedule): ResourceLoad[] {
  const { time, length, resources, worked } = workedDays(plan, schedule);
  const demands = new Map([...resources.keys()].map((id) => [id, new Float64Array(length)]));
  const tasks = new Map<string, string[]>();
  for (const { task, days } of worked)
    for (const { resource, share } of task.assignments) {
      const demand = demands.get(resource);
      if (!demand || days.length === 0) continue;
      for (const unit of days) demand[unit]! += share;
      tasks.set(resource, [...new Set([...(tasks.get(resource) ?? []), task.id])]);
    }
  return [...resources.values()].map((resource) => {
    const there = time.units.get(time.presenceOf(resource))!;
    const demand = Array.from(demands.get(resource.id)!, rounded);
    const first = demand.findIndex((share) => share > 0);
    const last = demand.findLastIndex((share) => share > 0);
    const days = first < 0 ? 0 : there.slice(first, last + 1).filter(Boolean).length;
    return {
      resource,
      start: schedule.start,
      demand,
      capacity: demand.map((_, unit) => (there[unit] ? resource.capacity : 0)),
      tasks: tasks.get(resource.id) ?? [],
      demandDays: rounded(demand.reduce((sum, share) => sum + share, 0)),
      capacityDays: rounded(days * resource.capacity),
    };
  });
}

/** Shares are sums of hundredths: without what floating point adds to them. */
export function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
