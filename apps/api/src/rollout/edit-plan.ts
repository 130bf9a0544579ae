import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { PlanTask } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { noticeAssigned } from './assigned-notices.ts';
import { heldPlan } from './held-plan.ts';
import type { PlanEdit } from './plan-edit.ts';
import { refuseUnfitOutline } from './refuse-unfit-outline.ts';
import { SavedTask } from './plan-task.entity.ts';
import { taskChangesTold } from './task-changes-told.ts';

/** Edits of the lines of one plan. */
export interface PlanEdits {
  readonly engagement: string;
  readonly edits: readonly PlanEdit[];
}

/** What edits came to. */
export interface PlanEditResult {
  readonly saved: readonly { readonly id: string; readonly version: number }[];
  readonly removed: readonly string[];
}

/**
 * Adds, changes and removes lines of a plan, all of them or none. Sent again it changes nothing.
 * @throws DomainError CONFLICT with the lines that somebody else changed; BAD_INPUT naming a line that would lose its place in the
 * outline; TOO_MANY_TASKS.
 */
export async function editPlan(
  em: EntityManager,
  access: MemberAccess,
  { engagement, edits: given }: PlanEdits,
): Promise<PlanEditResult> {
  const { workspaceId } = await heldPlan(em, engagement);
  const edits = new Map(given.map((edit) => [edit.id, asKept(edit)]));
  const kept = await em.find(
    SavedTask,
    { engagementId: engagement, key: { $in: [...edits.keys()] } },
    { refresh: true },
  );
  const byKey = new Map(kept.map((row) => [row.key, row]));
  const open = [...edits.values()].filter(({ id, task }) => !isAlready(byKey.get(id), task));
  refuseStale(open, byKey);
  const told = open.map(({ id, task }) => ({ id, before: taskOf(byKey.get(id)), after: task }));
  const updated = { updatedBy: access.name, updatedAt: new Date() };
  for (const { id, task } of open) {
    const row = byKey.get(id);
    if (task === null) {
      if (row) em.remove(row);
      byKey.delete(id);
    } else if (row) em.assign(row, { content: task, version: row.version + 1, ...updated });
    else {
      const fresh = { workspaceId, engagementId: engagement, key: id, content: task, version: 1, ...updated };
      byKey.set(id, em.create(SavedTask, fresh, { persist: true }));
    }
  }
  await em.flush();
  if (open.length > 0) {
    await refuseUnfitOutline(em, engagement, open);
    await noticeAssigned(em, access, { workspaceId, engagementId: engagement }, told);
    await record(em, { workspaceId, engagementId: engagement, ...taskChangesTold(engagement, told) });
  }
  return {
    saved: [...byKey.values()].map(({ key, version }) => ({ id: key, version })),
    removed: [...edits.values()].filter(({ task }) => task === null).map(({ id }) => id),
  };
}

/** As the database gives it back: it knows no negative zero. */
function asKept({ id, version, task }: PlanEdit): PlanEdit {
  return { id, version, task: task && PlanTask.parse(JSON.parse(JSON.stringify(task))) };
}

function taskOf(row: SavedTask | undefined): PlanTask | null {
  return row ? PlanTask.parse(row.content) : null;
}

function isAlready(row: SavedTask | undefined, task: PlanTask | null): boolean {
  return isDeepStrictEqual(taskOf(row), task);
}

/** How many lines one refusal tells of, one by one. */
const mostTold = 20;

function refuseStale(edits: readonly PlanEdit[], kept: ReadonlyMap<string, SavedTask>): void {
  const stale = edits.filter(({ id, version }) => (kept.get(id)?.version ?? 0) !== version);
  if (stale.length === 0) return;
  const conflicts = stale.slice(0, mostTold).map(({ id }) => ({
    id,
    version: kept.get(id)?.version ?? 0,
    current: taskOf(kept.get(id)),
  }));
  throw new DomainError(
    'CONFLICT',
    'Somebody else changed this meanwhile. Look at their version and save yours again.',
    { conflicts, current: conflicts[0]?.current ?? {}, yours: stale[0]?.task ?? {} },
  );
}
