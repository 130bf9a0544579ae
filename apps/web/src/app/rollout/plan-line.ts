import { formatDate } from '@angular/common';
import type { OverviewQuery } from '../graphql/generated/graphql.ts';

/** What an overview tells of the plan. */
export type PlanHeadline = NonNullable<OverviewQuery['engagement']['stages'][number]['plan']>;

/** What the plan has come to, in a few words: its last day, and how much of it is done. */
export function planLine({ finish, tasks, done }: PlanHeadline, locale: string): string {
  const day = formatDate(finish, 'mediumDate', locale, 'UTC');
  return $localize`Ends on ${day}:day:; ${done}:done: of ${tasks}:all: tasks done`;
}

const reasonWords: Readonly<Record<PlanHeadline['staleBecause'][number], string>> = {
  DECISION: $localize`The decision on use cases chose others since the plan was generated`,
  READINESS: $localize`An assessment round was closed since the plan was generated`,
  BUSINESS_CASE: $localize`The business case holds other use cases since the plan was generated`,
};

/** What of that a plan was generated from is another one since, a sentence each. */
export function staleWords(because: PlanHeadline['staleBecause']): readonly string[] {
  return because.map((reason) => reasonWords[reason]);
}

/** What stands in its way: what changed since, days that were promised and will be missed, what is late; null for nothing. */
export function planNote({ staleBecause, missed, late }: PlanHeadline): string | null {
  const [changed] = staleWords(staleBecause);
  if (changed !== undefined) return changed;
  if (missed === 1) return $localize`One promised day will be missed`;
  if (missed > 1) return $localize`${missed}:count: promised days will be missed`;
  if (late === 1) return $localize`One task is late`;
  return late > 1 ? $localize`${late}:count: tasks are late` : null;
}
