import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { untilDigest } from '../mail/digest-morning.ts';
import { record } from '../operations/record.ts';
import { addNotices } from './add-notices.ts';
import { NoticeChoice, type Digest } from './notice-choice.entity.ts';
import { noticesOf } from './notices-of.ts';

/** Marks notices of a member as read; one that follows from a plan is kept from now on, so that it stays read. */
export async function readNotices(em: EntityManager, access: MemberAccess, ids: readonly string[]): Promise<void> {
  const wanted = new Set(ids);
  const unread = (await noticesOf(em, access.userId)).filter(({ id, readAt }) => readAt === null && wanted.has(id));
  if (unread.length === 0) return;
  const workspaceId = here(access);
  await addNotices(
    em,
    unread.map(({ engagementId, kind, task, told, cause }) => {
      return { workspaceId, engagementId, userIds: [access.userId], kind, task: task ?? '', told, cause };
    }),
  );
  await em.execute(
    `update notice set read_at = now() where user_id = ? and read_at is null
     and (engagement_id::text, cause) in (select * from jsonb_to_recordset(?::jsonb) as each (engagement text, cause text))`,
    [access.userId, JSON.stringify(unread.map(({ engagementId, cause }) => ({ engagement: engagementId, cause })))],
  );
}

/** Keeps how often a member wants notices by mail. */
export async function chooseDigest(
  em: EntityManager,
  access: MemberAccess,
  digest: Digest,
  language: string,
): Promise<void> {
  const workspaceId = here(access);
  const known = await em.findOne(NoticeChoice, { userId: access.userId });
  const before = known?.digest ?? 'off';
  if (before === digest) return;
  if (known) em.assign(known, { digest });
  else em.create(NoticeChoice, { workspaceId, userId: access.userId, digest }, { persist: true });
  await em.flush();
  await orderDigest(em, { workspaceId, userId: access.userId, digest, language });
  await record(em, {
    workspaceId,
    engagementId: null,
    subject: 'NoticeChoice',
    subjectId: access.userId,
    before: { digest: before },
    after: { digest },
  });
}

/** Puts the digest into the outbox, to be looked at on its next morning; or takes it out. */
async function orderDigest(
  em: EntityManager,
  { workspaceId, userId, digest, language }: { workspaceId: string; userId: string; digest: Digest; language: string },
): Promise<void> {
  await em.execute(`delete from letter where user_id = ? and kind = 'digest'`, [userId]);
  if (digest === 'off') return;
  await em.execute(
    `insert into letter (id, workspace_id, user_id, kind, language, occasion, state, due_at, created_at)
     values (?, ?, ?, 'digest', ?, 'digest', 'waiting', now() + ? * interval '1 second', now())`,
    [v7(), workspaceId, userId, language, untilDigest(digest, Date.now())],
  );
}

function here({ workspaceId }: MemberAccess): string {
  if (workspaceId === undefined) throw new DomainError('NOT_FOUND', 'You belong to no workspace here.');
  return workspaceId;
}
