import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { PlanTask } from '@peerway/rollout';
import { SavedTask } from './plan-task.entity.ts';

/** A line of the plan with the workspace it is in. @throws DomainError NOT_FOUND when somebody removed it meanwhile. */
export async function taskHere(
  em: EntityManager,
  engagementId: string,
  key: string,
): Promise<{ readonly workspaceId: string; readonly task: PlanTask }> {
  const row = await em.findOne(SavedTask, { engagementId, key });
  if (!row)
    throw new DomainError('NOT_FOUND', 'This line of the plan is gone. Open the plan again to see what is there.');
  return { workspaceId: row.workspaceId, task: PlanTask.parse(row.content) };
}
