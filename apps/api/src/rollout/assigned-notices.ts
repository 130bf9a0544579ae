import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlanTask } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { addNotices } from './add-notices.ts';
import { savedPlan, settingsOfPlan } from './plan-opened.ts';

/** A line of a plan before and after an edit. */
interface LineChange {
  readonly before: PlanTask | null;
  readonly after: PlanTask | null;
}

/** Leaves word for members to whom an edit gave work: once for each task, and not for what they gave themselves. */
export async function noticeAssigned(
  em: EntityManager,
  { userId, name }: MemberAccess,
  place: { readonly workspaceId: string; readonly engagementId: string },
  changes: readonly LineChange[],
): Promise<void> {
  const given = changes.flatMap(({ before, after }) => {
    const had = new Set(before?.assignments.map(({ resource }) => resource));
    const fresh = (after?.assignments ?? []).filter(({ resource }) => !had.has(resource));
    return after && fresh.length > 0
      ? [{ task: after, resources: new Set(fresh.map(({ resource }) => resource)) }]
      : [];
  });
  if (given.length === 0) return;
  const { resources } = settingsOfPlan(await savedPlan(em, place.engagementId));
  await addNotices(
    em,
    given.map(({ task, resources: ids }) => ({
      ...place,
      userIds: resources.flatMap(({ id, member }) => (ids.has(id) && member && member !== userId ? [member] : [])),
      kind: 'assigned' as const,
      task: task.id,
      told: { taskName: task.name, by: name, day: null },
      cause: `assigned:${task.id}`,
    })),
  );
}
