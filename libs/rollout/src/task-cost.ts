import type { PlanResource } from './plan-resource.ts';
import type { PlanTask } from './plan-task.ts';

/** What a line of the plan costs, as far as it is known. */
export interface TaskCost {
  /** In the currency of the plan; null if rates are missing and nothing else is known. */
  readonly cost: number | null;
  /** Whether the rate of somebody who works on it is missing. */
  readonly costOpen: boolean;
}

/** The people of a task for so many days, and what it costs beside them. */
export function costOf(task: PlanTask, workDays: number, resources: ReadonlyMap<string, PlanResource>): TaskCost {
  let sum = task.fixedCost ?? 0;
  let costOpen = false;
  for (const { resource, share } of workDays > 0 ? task.assignments : []) {
    const rate = resources.get(resource)?.ratePerDay ?? null;
    if (rate === null) costOpen = true;
    else sum += rate * share * workDays;
  }
  return { cost: costOpen && sum === 0 ? null : sum, costOpen };
}
