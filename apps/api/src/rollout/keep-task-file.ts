import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import type { RecognizedFile } from '../assessment/evidence/recognized-file.ts';
import { keepParts } from '../operations/file-parts.ts';
import { record } from '../operations/record.ts';
import { heldPlan } from './held-plan.ts';
import { taskHere } from './task-here.ts';
import { TaskFile } from './task-file.entity.ts';

/** What a line, and a whole plan, may have attached. */
export const taskFileLimits = { fileBytes: 20 * 1024 * 1024, perTask: 20, planBytes: 500 * 1024 * 1024 } as const;

/**
 * Keeps a file beside a line of the plan, its content in parts. The same content at the same line is the same file.
 * @throws DomainError NOT_FOUND for a line that is gone; TOO_MANY_FILES.
 */
export async function keepTaskFile(
  em: EntityManager,
  { userId, name: addedBy }: MemberAccess,
  { engagementId, task, file }: { readonly engagementId: string; readonly task: string; readonly file: RecognizedFile },
): Promise<TaskFile> {
  await heldPlan(em, engagementId);
  const { workspaceId, task: line } = await taskHere(em, engagementId, task);
  const { name, mediaType, content } = file;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const own = await em.find(TaskFile, { engagementId, task });
  const known = own.find((each) => each.sha256 === sha256 && each.name === name);
  if (known) return known;
  await refuseTooMany(em, engagementId, own.length, content.length);
  const bytes = content.length;
  const made = { workspaceId, engagementId, task, name, mediaType, bytes, sha256, addedBy, addedById: userId };
  const kept = em.create(TaskFile, { ...made, addedAt: new Date() });
  await em.persist(kept).flush();
  await keepParts(em, 'task_file_part', kept, content);
  const after = { task: line.name, name, bytes };
  await record(em, { workspaceId, engagementId, subject: 'TaskFile', subjectId: kept.id, after });
  return kept;
}

async function refuseTooMany(em: EntityManager, engagementId: string, own: number, bytes: number): Promise<void> {
  if (own >= taskFileLimits.perTask)
    throw new DomainError('TOO_MANY_FILES', `A line takes ${taskFileLimits.perTask} files at most. Remove one first.`);
  const [sum] = await em.execute<{ bytes: number }[]>(
    'select coalesce(sum(bytes), 0)::float8 as bytes from task_file where engagement_id = ?',
    [engagementId],
  );
  if ((sum?.bytes ?? 0) + bytes > taskFileLimits.planBytes)
    throw new DomainError(
      'TOO_MANY_FILES',
      `The files of a plan may have ${taskFileLimits.planBytes / 1024 / 1024} MB together. Remove some first.`,
    );
}

/** Removes a file; removed twice it is gone once. */
export async function removeTaskFile(em: EntityManager, engagementId: string, id: string): Promise<boolean> {
  await heldPlan(em, engagementId);
  const file = await em.findOne(TaskFile, { engagementId, id });
  if (!file) return true;
  const { workspaceId, name, task } = file;
  await em.remove(file).flush();
  await record(em, { workspaceId, engagementId, subject: 'TaskFile', subjectId: id, before: { task, name } });
  return true;
}
