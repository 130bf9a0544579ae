import { createHash, createHmac } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { parse, stringify } from 'uuid';
import * as z from 'zod';
import { actAs } from '../operations/actor.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { EngagementMember } from '../workspace/engagement-member.entity.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Member } from '../workspace/member.entity.ts';
import { type User } from './account.entity.ts';
import { addAccount, NewAccount, passwordHash } from './accounts.ts';
import { Invitation } from './invitation.entity.ts';
import { tellPolicies } from './settings-in-transaction.ts';

/** What somebody without an account types in to join. */
export const AcceptedInvitation = z.object({ ...NewAccount.shape, token: z.string().max(200) });
export type AcceptedInvitation = z.infer<typeof AcceptedInvitation>;

/**
 * The token of an invitation: the workspace, so that its policies can be told, and 192 bits that only the portal's secret makes.
 * Nothing of it is stored but a hash; a letter makes it again when it is sent.
 */
export function invitationToken(
  secret: string,
  { workspaceId, id }: Pick<Invitation, 'workspaceId' | 'id'>,
): { token: string; tokenHash: string } {
  const seal = createHmac('sha256', secret).update('invitation').update(id).digest().subarray(0, 24);
  const token = Buffer.concat([parse(workspaceId), seal]).toString('base64url');
  return { token, tokenHash: hashed(token) };
}

/**
 * Finds the usable invitation behind a token and tells the policies that its holder asks.
 * @throws DomainError LINK_INVALID when there is none, LINK_EXPIRED when its time is over or it was used.
 */
export async function openInvitation(em: EntityManager, token: string): Promise<Invitation> {
  const bytes = /^[\w-]{54}$/.test(token) ? Buffer.from(token, 'base64url') : undefined;
  const unknown = new DomainError('LINK_INVALID', 'This invitation does not work. Ask whoever sent it for a new one.');
  if (!bytes || bytes.length !== 40) throw unknown;
  // What somebody is in their own workspace counts for nothing in the one that the token names.
  const nobody = { role: '', members: '', engagements: '', editable: '', runs: '', cites: '' };
  await tellPolicies(em, { ...nobody, workspace: workspaceOf(bytes, unknown), invitation: hashed(token) });
  const invitation = await em.findOne(Invitation, { tokenHash: hashed(token) });
  if (!invitation) throw unknown;
  if (invitation.usedAt)
    throw new DomainError('LINK_EXPIRED', 'This invitation was used already. Sign in, or ask for a new one.');
  if (invitation.expiresAt < new Date())
    throw new DomainError('LINK_EXPIRED', 'This invitation is too old. Ask whoever sent it for a new one.');
  return invitation;
}

/** Joins with a new account. */
export async function acceptAsNewcomer(parts: PortalParts, given: AcceptedInvitation): Promise<Member> {
  const hash = await passwordHash(parts.auth, given.password);
  const em = parts.orm.em.fork() as EntityManager;
  return em.transactional(async (inner) => {
    const invitation = await openInvitation(inner, given.token);
    const user = await addAccount(inner, given, hash);
    return join(inner, invitation, user);
  });
}

/** Makes the user a member as the invitation says; a membership that exists is widened, never narrowed. */
export async function join(em: EntityManager, invitation: Invitation, user: User): Promise<Member> {
  await tellPolicies(em, { user: user.id });
  actAs(em, { name: user.name, userId: user.id, action: 'acceptInvitation' });
  const { workspaceId } = invitation;
  await useOnce(em, invitation);
  let member = await em.findOne(Member, { workspaceId, user: user.id });
  if (member && invitation.engagementId === null) {
    throw new DomainError(
      'CONFLICT',
      'You belong to this workspace already. An owner can change your role under Settings, Members.',
    );
  }
  if (!member) {
    member = em.create(Member, { workspaceId, user, role: invitation.memberRole, createdAt: new Date() });
    em.persist(member);
    await em.flush();
  }
  if (invitation.engagementId && invitation.engagementRole) await joinEngagement(em, invitation, member);
  return member;
}

async function joinEngagement(
  em: EntityManager,
  { workspaceId, engagementId, engagementRole }: Invitation,
  member: Member,
): Promise<void> {
  if (!engagementId || !engagementRole) return;
  await tellPolicies(em, { members: member.id });
  const part = await em.findOne(EngagementMember, { engagement: engagementId, member: member.id });
  if (part) throw new DomainError('CONFLICT', 'You have a part in this engagement already.');
  em.persist(
    em.create(EngagementMember, {
      workspaceId,
      engagement: em.getReference(Engagement, engagementId),
      member,
      role: engagementRole,
      createdAt: new Date(),
    }),
  );
  await em.flush();
}

/** Two people who use one link at once: the database lets one of them. */
async function useOnce(em: EntityManager, invitation: Invitation): Promise<void> {
  const used = await em.nativeUpdate(Invitation, { id: invitation.id, usedAt: null }, { usedAt: new Date() });
  if (used === 0)
    throw new DomainError('LINK_EXPIRED', 'This invitation was used already. Sign in, or ask for a new one.');
}

function workspaceOf(bytes: Buffer, refusal: DomainError): string {
  try {
    return stringify(bytes.subarray(0, 16));
  } catch {
    throw refusal;
  }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
