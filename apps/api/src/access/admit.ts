import type { EntityManager } from '@mikro-orm/core';
import type { Authentication } from './authentication.ts';
import { DomainError } from '@peerway/kernel';
import { EngagementMember, type EngagementRole } from '../workspace/engagement-member.entity.ts';
import { Member } from '../workspace/member.entity.ts';
import type { Orm } from '../database/orm.ts';
import type { Access, MemberAccess } from './access.ts';
import { keyAccess, keyIn } from './key-access.ts';
import type { Links } from './links.ts';
import { beginTold, type PolicySettings, tellPolicies } from './settings-in-transaction.ts';

/** What a request carries that says who asks. */
export interface Credentials {
  readonly headers: Headers;
  readonly respondentToken: string | undefined;
  readonly workspaceId: string | undefined;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Finds out who asks, before any transaction of the request: by a respondent's link, by a program's key, else by a session.
 * @throws DomainError for a link that does not work, or a workspace that is not the user's.
 */
export async function admit(credentials: Credentials, orm: Orm, auth: Authentication, links: Links): Promise<Access> {
  if (credentials.respondentToken !== undefined) return links.read(credentials.respondentToken);
  const key = keyIn(credentials.headers);
  if (key !== undefined) return keyAccess(key, orm);
  if (!credentials.headers.has('cookie')) return { kind: 'stranger' };
  const session = await auth.api.getSession({ headers: credentials.headers });
  if (!session) return { kind: 'stranger' };
  const { id, name, email } = session.user;
  return membership({ userId: id, name, email }, credentials.workspaceId, orm);
}

/** What a workspace lets a user do; the first of theirs when none is wanted. */
export async function membership(
  user: Pick<MemberAccess, 'userId' | 'name' | 'email'>,
  wanted: string | undefined,
  orm: Orm,
): Promise<MemberAccess> {
  return told(orm, { user: user.userId }, async (em) => {
    const members = await em.find(Member, { user: user.userId }, { orderBy: { createdAt: 'asc' } });
    const chosen = wanted === undefined ? members[0] : members.find(({ workspaceId }) => workspaceId === wanted);
    if (wanted !== undefined && (!uuid.test(wanted) || !chosen)) {
      throw new DomainError('NOT_FOUND', 'There is nothing here under this address, or you have no part in it.');
    }
    const engagements = new Map<string, EngagementRole>();
    if (chosen?.role === 'guest') {
      await tellPolicies(em, { members: chosen.id });
      for (const part of await em.find(EngagementMember, { member: chosen.id }))
        engagements.set(part.engagement.id, part.role);
    }
    const memberIds = members.map((member) => member.id);
    return {
      kind: 'member',
      ...user,
      memberIds,
      workspaceId: chosen?.workspaceId,
      role: chosen?.role,
      engagements,
    };
  });
}

/** Reads in a transaction of its own that knows who asks. */
async function told<T>(orm: Orm, settings: PolicySettings, read: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork();
  try {
    await beginTold(em, settings);
    return await read(em);
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}
