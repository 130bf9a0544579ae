import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { PlanEdit } from './plan-edit.ts';

/** How many lines a plan may have. */
export const mostTasks = 5000;

/**
 * Looks at the outline as it is after an edit: every line stands under one that is there, and none under itself.
 * @throws DomainError BAD_INPUT naming the line; TOO_MANY_TASKS.
 */
export async function refuseUnfitOutline(
  em: EntityManager,
  engagement: string,
  edits: readonly PlanEdit[],
): Promise<void> {
  const rows = await em.execute<{ key: string; parent: string | null; name: string }[]>(
    `select key, content ->> 'parent' as parent, content ->> 'name' as name from plan_task where engagement_id = ? order by key`,
    [engagement],
  );
  if (rows.length > mostTasks)
    throw new DomainError(
      'TOO_MANY_TASKS',
      `A plan has at most ${mostTasks} lines; this one would have ${rows.length}. Split the engagement or plan in larger pieces.`,
    );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const lost = rows.find(({ parent }) => parent !== null && !byKey.has(parent));
  if (lost) {
    const isRemoval = edits.some(({ id, task }) => id === lost.parent && task === null);
    throw unfit(
      isRemoval
        ? `“${lost.name}” still stands under a line that would be removed. Move it elsewhere or remove it too.`
        : `“${lost.name}” would stand under a line that is not there. Choose another place for it.`,
    );
  }
  for (const { id } of edits) {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at; at = byKey.get(at)?.parent) {
      if (seen.has(at))
        throw unfit(`“${byKey.get(at)?.name ?? at}” would stand under itself. Choose another place for it.`);
      seen.add(at);
    }
  }
}

function unfit(sentence: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field: 'edits.task.parent' });
}
