import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { countAttemptWithin } from '../access/attempts.ts';
import { record } from '../operations/record.ts';
import { addNotices } from './add-notices.ts';
import type { CommentDraft } from './comment-draft.ts';
import { heldPlan } from './held-plan.ts';
import { peopleOfEngagement } from './people-of-engagement.ts';
import { TaskComment } from './task-comment.entity.ts';
import { taskHere } from './task-here.ts';

/** A comment to write. */
export type NewComment = CommentDraft & { readonly engagementId: string };

/**
 * Writes a comment; whoever it mentions gets a notice. Sent again under the same id it is the same comment.
 * @throws DomainError NOT_FOUND for a line that is gone; BAD_INPUT for somebody who cannot see the engagement; RATE_LIMITED.
 */
export async function addTaskComment(
  em: EntityManager,
  { userId, name }: MemberAccess,
  { engagementId, task: key, text, mentions, sentAs }: NewComment,
): Promise<TaskComment> {
  await heldPlan(em, engagementId);
  const known = await em.findOne(TaskComment, { engagementId, sentAs });
  if (known) return known;
  const { workspaceId, task } = await taskHere(em, engagementId, key);
  await countAttemptWithin(em, `comment:${userId}`, { max: 60, windowSeconds: 600 });
  const people = new Set((await peopleOfEngagement(em, engagementId)).map((person) => person.userId));
  const mentioned = [...new Set(mentions)].filter((id) => id !== userId);
  if (mentioned.some((id) => !people.has(id)))
    throw new DomainError('BAD_INPUT', 'Somebody mentioned cannot see this engagement. Invite them first.', {
      field: 'mentions',
    });
  const comment = em.create(TaskComment, {
    workspaceId,
    engagementId,
    task: key,
    authorId: userId,
    author: name,
    text,
    mentions: mentioned,
    sentAs,
    writtenAt: new Date(),
  });
  await em.persist(comment).flush();
  const told = { taskName: task.name, by: name, day: null };
  const cause = `mentioned:${comment.id}`;
  await addNotices(em, [{ workspaceId, engagementId, userIds: mentioned, kind: 'mentioned', task: key, told, cause }]);
  const after = { task: task.name, text };
  await record(em, { workspaceId, engagementId, subject: 'TaskComment', subjectId: comment.id, after });
  return comment;
}

/**
 * Takes back a comment of one's own; twice it is gone once.
 * @throws DomainError NOT_YOURS for somebody else's comment.
 */
export async function removeTaskComment(
  em: EntityManager,
  { userId }: MemberAccess,
  { engagementId, id }: { readonly engagementId: string; readonly id: string },
): Promise<TaskComment> {
  const comment = await em.findOneOrFail(TaskComment, { engagementId, id });
  if (comment.removedAt !== null) return comment;
  if (comment.authorId !== userId)
    throw new DomainError('NOT_YOURS', 'Only who wrote a comment can take it back. Answer it instead.');
  const before = { text: comment.text };
  em.assign(comment, { text: '', removedAt: new Date() });
  await em.flush();
  const { workspaceId } = comment;
  await record(em, { workspaceId, engagementId, subject: 'TaskComment', subjectId: id, before, after: { text: '' } });
  return comment;
}
