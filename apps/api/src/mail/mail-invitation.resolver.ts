import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { countAttemptWithin } from '../access/attempts.ts';
import { CurrentLanguage, CurrentMember } from '../access/current.ts';
import { Invitation } from '../access/invitation.entity.ts';
import { May } from '../access/may.ts';
import { allows } from '../access/rights.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { record } from '../operations/record.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import { addMembershipLetter } from './add-letters.ts';

/** Sending invitations to members, where the portal sends e-mail. */
@Resolver(() => Workspace)
export class MailInvitationResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether this portal sends e-mail; else links are copied.' })
  sendsMail(): boolean {
    return this.parts.configuration.mail !== undefined;
  }

  @Mutation(() => Invitation, { description: 'Sends the link of an unused invitation to the address it was made for.' })
  @May('engagement.invite')
  async mailInvitation(
    @CurrentMember() access: MemberAccess,
    @Args('id', { type: () => ID, description: 'The invitation.' }, new Parsed(Id)) id: string,
    @CurrentLanguage() language: string,
  ): Promise<Invitation> {
    const invitation = await this.em.findOneOrFail(Invitation, { id, usedAt: null });
    if (invitation.engagementId === null && !allows('members.change', [access.role]))
      throw new DomainError('FORBIDDEN', 'Only an owner may send an invitation to the workspace.');
    if (!this.sendsMail())
      throw new DomainError(
        'MAIL_OFF',
        'This portal sends no e-mail: no mail server is set up. Copy the links instead.',
      );
    if (invitation.email === null)
      throw new DomainError(
        'BAD_INPUT',
        'This invitation names no e-mail address. Copy its link, or make another one.',
      );
    // One letter may be lost, and asked for again; a mailbox is not to be filled with them.
    await countAttemptWithin(this.em, `mailInvitation:${id}`, { max: 5, windowSeconds: 86_400 });
    await addMembershipLetter(this.em, invitation, language);
    const { workspaceId, engagementId, id: subjectId } = invitation;
    await record(this.em, { workspaceId, engagementId, subject: 'Invitation', subjectId, after: { letters: 1 } });
    return invitation;
  }
}
