import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess, ParticipantAccess, RespondentAccess } from '../access/access.ts';
import { membership } from '../access/admit.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { ownParticipant } from '../alignment/own-participant.ts';
import { ownRow } from '../assessment/own-row.ts';
import type { PortalParts } from '../operations/portal-options.ts';

/** Who stands behind an open socket, and what ends it. */
export interface Admitted {
  readonly access: MemberAccess | RespondentAccess | ParticipantAccess;
  /** A member's session. */
  readonly session: { readonly id: string; readonly expiresAt: Date } | undefined;
  /** The engagement that a respondent or participant answers in. */
  readonly engagementId: string | undefined;
}

/** What a socket says of itself: its cookies at the upgrade, the rest in its first message. */
export interface SocketCredentials {
  readonly headers: Headers;
  readonly respondentToken: string | undefined;
  readonly workspaceId: string | undefined;
}

type Parts = Pick<PortalParts, 'orm' | 'auth' | 'links'>;

/**
 * Finds out who opens a socket.
 * @throws DomainError UNAUTHENTICATED without a session; LINK_INVALID, NOT_FOUND or FORBIDDEN without a right.
 */
export async function admitSocket(parts: Parts, credentials: SocketCredentials): Promise<Admitted> {
  if (credentials.respondentToken !== undefined) return admitLink(parts, credentials.respondentToken);
  const found = credentials.headers.has('cookie')
    ? await parts.auth.api.getSession({ headers: credentials.headers })
    : null;
  if (!found) throw new DomainError('UNAUTHENTICATED', 'Sign in to continue.');
  const { id, name, email } = found.user;
  const access = await membership({ userId: id, name, email }, credentials.workspaceId, parts.orm);
  if (access.workspaceId === undefined)
    throw new DomainError('FORBIDDEN', 'You belong to no workspace yet. Ask its owner for an invitation.');
  const session = { id: found.session.id, expiresAt: new Date(found.session.expiresAt) };
  return { access, session, engagementId: undefined };
}

async function admitLink(parts: Parts, token: string): Promise<Admitted> {
  const access = parts.links.read(token);
  if (access.kind === 'openLink')
    throw new DomainError('FORBIDDEN', 'Say first which audience you belong to; then you get a link of your own.');
  if (access.kind !== 'respondent' && access.kind !== 'participant')
    throw new DomainError('FORBIDDEN', 'This link brings no live updates. Reload the page to see what is new.');
  return { access, session: undefined, engagementId: await engagementOf(parts, access) };
}

function engagementOf(parts: Parts, access: RespondentAccess | ParticipantAccess): Promise<string> {
  const deed = { action: 'watch', keeps: 'nothing' } as const;
  return onBehalfOf(parts, access, deed, async (em) => {
    const own = access.kind === 'respondent' ? await ownRow(em, access) : await ownParticipant(em, access);
    return own.engagementId;
  });
}

/** Whether what let somebody in still holds: else why not. */
export async function stillAdmitted(
  parts: Parts,
  admitted: Admitted,
): Promise<'yes' | 'session ended' | 'right ended'> {
  const { access, session } = admitted;
  try {
    if (access.kind !== 'member') {
      await engagementOf(parts, access);
      return 'yes';
    }
    if (session && !(await isSessionOpen(parts, session.id))) return 'session ended';
    const { userId, name, email } = access;
    return sameRights(access, await membership({ userId, name, email }, access.workspaceId, parts.orm))
      ? 'yes'
      : 'right ended';
  } catch (error) {
    if (error instanceof DomainError) return 'right ended';
    throw error;
  }
}

async function isSessionOpen({ orm }: Parts, id: string): Promise<boolean> {
  const em = orm.em.fork() as EntityManager;
  const rows = await em.execute('select 1 from "session" where "id" = ? and "expiresAt" > now()', [id]);
  return rows.length > 0;
}

function sameRights(before: MemberAccess, now: MemberAccess): boolean {
  return (
    before.role === now.role &&
    before.engagements.size === now.engagements.size &&
    [...before.engagements].every(([id, role]) => now.engagements.get(id) === role)
  );
}
