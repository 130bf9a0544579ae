import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { ChangeLink } from './change-link.entity.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';
import type { ChangeLinkKind } from './own-change-link.ts';

/** What an open address is to lead to. */
export interface LinkPlace {
  readonly engagement: string;
  readonly kind: ChangeLinkKind;
  readonly subject: string;
}

/**
 * Opens an address. One that is open stays as it is; one that was closed comes back as a new address, and the old one stays closed.
 * @throws DomainError NOT_FOUND for a pulse or policy that is not there; NO_OPEN_LINK for a pulse that takes personal links only.
 */
export async function openChangeLink(em: EntityManager, { name }: MemberAccess, place: LinkPlace): Promise<ChangeLink> {
  const { engagement, kind, subject } = place;
  const { workspaceId } = await heldChange(em, engagement);
  await refuseUnfit(em, place);
  const known = await em.findOne(ChangeLink, { engagementId: engagement, kind, subject });
  if (known && known.closedAt === null) return known;
  const opened = { openedBy: name, openedAt: new Date(), closedAt: null };
  const link = known
    ? em.assign(known, { ...opened, linkIssue: known.linkIssue + 1 })
    : em.create(
        ChangeLink,
        { workspaceId, engagementId: engagement, kind, subject, linkIssue: 1, ...opened },
        { persist: true },
      );
  await em.flush();
  return link;
}

/** Closes an address: it leads nowhere from now on. Sent again it changes nothing. */
export async function closeChangeLink(em: EntityManager, { engagement, kind, subject }: LinkPlace): Promise<void> {
  await heldChange(em, engagement);
  const link = await em.findOne(ChangeLink, { engagementId: engagement, kind, subject });
  if (!link || link.closedAt !== null) return;
  link.closedAt = new Date();
  await em.flush();
}

async function refuseUnfit(em: EntityManager, { engagement, kind, subject }: LinkPlace): Promise<void> {
  if (kind === 'feedback') {
    if (subject === 'feedback') return;
    throw new DomainError('BAD_INPUT', 'There is one feedback channel: its subject is "feedback".', {
      field: 'subject',
    });
  }
  const parts = await keptParts(em, engagement, [kind]);
  const part = kind === 'pulse' ? undefined : parts.of('policy').find(({ id }) => id === subject);
  const pulse = kind === 'pulse' ? parts.of('pulse').find(({ id }) => id === subject) : undefined;
  if (!part && !pulse)
    throw new DomainError('NOT_FOUND', 'This is not there any more. Reload the page to see what is.');
  if (pulse && !pulse.takesOpenLink)
    throw new DomainError(
      'NO_OPEN_LINK',
      'This pulse takes personal links only. Allow an open link in its settings first.',
    );
}
