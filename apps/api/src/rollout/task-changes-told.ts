import { isDeepStrictEqual } from 'node:util';
import type { PlanTask } from '@peerway/rollout';

/** A line as it was and as it is; null where it was not there, or is gone. */
export interface TaskChangeTold {
  readonly id: string;
  readonly before: PlanTask | null;
  readonly after: PlanTask | null;
}

/** How many lines one entry of the trail tells of, one by one. */
const mostTold = 50;

/** What the trail says of an edit of lines: for each, what changed, as it was and as it is. */
export function taskChangesTold(
  engagement: string,
  changes: readonly TaskChangeTold[],
): {
  readonly subject: string;
  readonly subjectId: string;
  readonly before: object | null;
  readonly after: object | null;
} {
  const shown = changes.slice(0, mostTold).map((change) => ({ ...change, fields: changedFields(change) }));
  const side = (of: 'before' | 'after'): object | null => {
    const told = shown.flatMap((change) => {
      const task = change[of];
      return task === null
        ? []
        : [[task.name, Object.fromEntries(change.fields.map((key) => [key, task[key]]))] as const];
    });
    const more = changes.length > mostTold ? [['more', changes.length - mostTold] as const] : [];
    return told.length === 0 ? null : Object.fromEntries([...told, ...more]);
  };
  const subjectId = changes.length === 1 ? (changes[0]?.id ?? engagement) : engagement;
  return { subject: 'PlanTask', subjectId, before: side('before'), after: side('after') };
}

function changedFields({ before, after }: TaskChangeTold): readonly (keyof PlanTask)[] {
  const one = after ?? before;
  if (one === null) return [];
  if (before === null || after === null) return ['kind', 'parent', 'estimate'];
  return (Object.keys(one) as (keyof PlanTask)[]).filter((key) => !isDeepStrictEqual(before[key], after[key]));
}
