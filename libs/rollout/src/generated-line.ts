import type { DayEstimate } from './plan-parts.ts';
import { newTask, type PlanTask, type TaskLink, type TaskOrigin } from './plan-task.ts';

const longestLine = 200;

/** A text that fits into one line of the plan; what is longer ends in dots and stands whole in the note. */
export function asLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length <= longestLine ? flat : `${flat.slice(0, longestLine - 1).trimEnd()}…`;
}

/** It waits until the other has finished. */
export const after = (task: string): TaskLink => ({ task, type: 'FS', lagDays: 0 });
/** It begins no earlier than the other begins. */
export const whenBegins = (task: string): TaskLink => ({ task, type: 'SS', lagDays: 0 });

/** What a generated line differs in from an empty one. */
export type LineDraft = Partial<Omit<PlanTask, 'id' | 'name' | 'origin'>> & {
  readonly id: string;
  readonly name: string;
  readonly origin: Partial<TaskOrigin> & Pick<TaskOrigin, 'kind'>;
};

/** A generated line of the plan. */
export function generatedLine({ id, name, origin, ...rest }: LineDraft): PlanTask {
  const empty = newTask(id, asLine(name));
  return { ...empty, ...rest, origin: { ...empty.origin, ...origin } };
}

/** The working days of so many weeks of five days, at least one and rising. */
export function daysOfWeeks(
  { optimistic, likely, pessimistic }: { optimistic: number; likely: number; pessimistic: number },
  share = 1,
): DayEstimate {
  const days = (weeks: number): number => Math.min(5000, Math.max(1, Math.round(weeks * 5 * share)));
  return { low: days(optimistic), likely: days(likely), high: days(pessimistic) };
}
