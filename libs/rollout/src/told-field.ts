import type { MergedField } from './merged-task.ts';
import type { PlanTask } from './plan-task.ts';

/** A field of a line as a short text: three points as 3 / 5 / 8, links as the lines waited for; null for nothing. */
export function toldField(field: MergedField, task: PlanTask): string | null {
  const { estimate, links, assignments, progress, origin } = task;
  if (field === 'estimate') return `${estimate.low} / ${estimate.likely} / ${estimate.high}`;
  if (field === 'links') return list(links.map(({ task: id, type, lagDays }) => `${id} ${type}${lag(lagDays)}`));
  if (field === 'assignments') return list(assignments.map(({ resource, share }) => `${resource} ${share}`));
  if (field === 'progress') return list([progress.actualStart, progress.actualFinish, progress.remainingDays]);
  if (field === 'origin') return origin.note;
  if (field === 'skills') return list(task.skills);
  const value = task[field];
  return value === null ? null : String(value);
}

function lag(days: number): string {
  if (days === 0) return '';
  return days > 0 ? `+${days}` : String(days);
}

function list(parts: readonly (string | number | null)[]): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}
