import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf } from './actor.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** What is written down about a change that hand-made SQL made. */
export interface Recorded {
  readonly workspaceId: string;
  readonly engagementId: string | null;
  readonly subject: string;
  readonly subjectId: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Writes the audit row for a change that went past the automatic trail. */
export async function record(em: EntityManager, what: Recorded): Promise<void> {
  const actor = actorOf(em);
  const entry = em.create(AuditEntry, {
    workspaceId: what.workspaceId,
    engagementId: what.engagementId,
    at: new Date(),
    actor: actor.name,
    actorUserId: actor.userId,
    action: actor.action,
    subject: what.subject,
    subjectId: what.subjectId,
    before: what.before ?? null,
    after: what.after ?? null,
  });
  await em.persist(entry).flush();
}
