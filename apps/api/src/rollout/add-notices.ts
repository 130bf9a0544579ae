import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { NoticeKind, NoticeTold } from './notice.entity.ts';

/** Word for some members about one line of a plan. */
export interface NewNotice {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly userIds: readonly string[];
  readonly kind: NoticeKind;
  readonly task: string;
  readonly told: NoticeTold;
  readonly cause: string;
}

/**
 * Leaves word for members; one of each cause for each of them, however often it is given. No columns are named for the conflict:
 * that would ask of the new row that its writer may read it, and a notice is read by its member alone.
 */
export async function addNotices(em: EntityManager, notices: readonly NewNotice[]): Promise<void> {
  const rows = notices.flatMap(({ userIds, ...notice }) => userIds.map((userId) => ({ id: v7(), userId, ...notice })));
  if (rows.length === 0) return;
  await em.execute(
    `insert into notice (id, workspace_id, engagement_id, user_id, kind, task, told, cause, made_at)
     select id, "workspaceId", "engagementId", "userId", kind, task, told, cause, now()
     from jsonb_to_recordset(?::jsonb) as each
       (id uuid, "workspaceId" uuid, "engagementId" uuid, "userId" text, kind text, task text, told jsonb, cause text)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
