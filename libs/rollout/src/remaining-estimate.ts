import type { PlanTask } from './plan-task.ts';

/**
 * What remains of a task on which so many days were worked, in three points. What somebody said remains is as unsure as the estimate was,
 * in proportion; else it is the estimate less what was worked, and at least a day.
 *
 * @example
 * const task = { ...newTask('a', 'Map'), estimate: { low: 4, likely: 6, high: 12 } };
 * remainingEstimate(task, 5); // => { low: 1, likely: 1, high: 7 }
 */
export function remainingEstimate({ estimate, progress }: PlanTask, worked: number): PlanTask['estimate'] {
  const { low, likely, high } = estimate;
  const said = progress.remainingDays;
  if (said !== null) {
    if (likely === 0) return { low: said, likely: said, high: said };
    return { low: (said * low) / likely, likely: said, high: (said * high) / likely };
  }
  const rest = Math.max(likely === 0 ? 0 : 1, likely - worked);
  return { low: Math.min(rest, Math.max(1, low - worked)), likely: rest, high: Math.max(rest, high - worked) };
}
