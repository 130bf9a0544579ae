import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, plainText } from '@peerway/kernel';
import { v7 } from 'uuid';
import * as z from 'zod';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { EngagementRole } from '../workspace/engagement-member.entity.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Member, MemberRole } from '../workspace/member.entity.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import type { MemberAccess } from './access.ts';
import { User } from './account.entity.ts';
import { invitationToken, join, openInvitation } from './accept-invitation.ts';
import { CurrentMember } from './current.ts';
import { Invitation } from './invitation.entity.ts';
import { May, MayInEngagement, Open } from './may.ts';
import { allows } from './rights.ts';

const daysValid = 14;
const Email = z.email('This is not an e-mail address. Write it like name@example.org.').max(254).nullish();

@ObjectType({ description: 'A new invitation with its link, which is shown this once.' })
export class InvitationLink {
  @Field(() => Invitation, { description: 'The invitation.' })
  invitation: Invitation;

  @Field(() => String, { description: 'The link to copy. It works once and cannot be shown again.' })
  url: string;
}

@ObjectType({ description: 'What an invitation is for, shown before it is used.' })
export class InvitationPreview {
  @Field(() => String, { description: 'The workspace that one joins.' })
  workspace: string;

  @Field(() => String, { nullable: true, description: 'The engagement that one joins, if it is for one.' })
  engagement: string | null;

  @Field(() => MemberRole, { description: 'The role in the workspace.' })
  memberRole: MemberRole;

  @Field(() => EngagementRole, { nullable: true, description: 'The role in the engagement.' })
  engagementRole: EngagementRole | null;

  @Field(() => String, { nullable: true, description: 'The address it was made for.' })
  email: string | null;

  @Field(() => Int, { description: 'How many days it still works.' })
  daysLeft: number;
}

export const InvitationConnection = connectionOf(Invitation, 'Invitation');

@Resolver(() => Invitation)
export class InvitationResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => InvitationConnection, { description: 'Invitations that were made, newest first.' })
  @May('engagement.invite')
  invitations(@Args() args: PageArgs): Promise<Connection<Invitation>> {
    return page(this.em, Invitation, { where: {}, args, order: 'newest' });
  }

  @Query(() => InvitationPreview, { description: 'What an invitation link is for. Needs no session.' })
  @Open('anyone')
  async invitation(
    @Args('token', { description: 'The last part of the link.' }) token: string,
  ): Promise<InvitationPreview> {
    const invitation = await openInvitation(this.em, token);
    const workspace = await this.em.findOneOrFail(Workspace, { id: invitation.workspaceId });
    const engagement = invitation.engagementId
      ? await this.em.findOneOrFail(Engagement, { id: invitation.engagementId })
      : null;
    const daysLeft = Math.ceil((invitation.expiresAt.getTime() - Date.now()) / 86_400_000);
    const { memberRole, engagementRole, email } = invitation;
    return {
      workspace: workspace.name,
      engagement: engagement?.name ?? null,
      memberRole,
      engagementRole,
      email,
      daysLeft,
    };
  }

  @Mutation(() => InvitationLink, { description: 'Invites somebody to the workspace as owner or consultant.' })
  @May('members.change')
  inviteMember(
    @CurrentMember() access: MemberAccess,
    @Args(
      'role',
      { type: () => MemberRole, description: 'The role that the link gives.' },
      new Parsed(z.enum(['owner', 'consultant'], 'Choose owner or consultant; guests are invited to an engagement.')),
    )
    role: 'owner' | 'consultant',
    @Args('email', { type: () => String, nullable: true, description: 'For whom, as a reminder.' }, new Parsed(Email))
    email: string | null,
  ): Promise<InvitationLink> {
    return this.invite(access, { memberRole: role, engagementId: null, engagementRole: null, email: email ?? null });
  }

  @Mutation(() => InvitationLink, { description: 'Invites somebody to one engagement.' })
  @MayInEngagement('engagement.invite', 'engagement')
  async inviteToEngagement(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'The engagement.' }, new Parsed(z.uuid())) engagement: string,
    @Args('role', { type: () => EngagementRole, description: 'The role that the link gives.' }) role: EngagementRole,
    @Args('email', { type: () => String, nullable: true, description: 'For whom, as a reminder.' }, new Parsed(Email))
    email: string | null,
  ): Promise<InvitationLink> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return this.invite(access, {
      memberRole: 'guest',
      engagementId: engagement,
      engagementRole: role,
      email: email ?? null,
    });
  }

  @Mutation(() => Boolean, { description: 'Makes an unused invitation stop working.' })
  @May('engagement.invite')
  async withdrawInvitation(
    @CurrentMember() access: MemberAccess,
    @Args('id', { type: () => ID, description: 'The invitation.' }, new Parsed(z.uuid())) id: string,
  ): Promise<boolean> {
    const invitation = await this.em.findOneOrFail(Invitation, { id, usedAt: null });
    if (invitation.engagementId === null && !allows('members.change', [access.role]))
      throw new DomainError('FORBIDDEN', 'Only an owner may withdraw an invitation to the workspace.');
    this.em.remove(invitation);
    await this.em.flush();
    return true;
  }

  @Mutation(() => Workspace, { description: 'Joins with the account that is signed in.' })
  @Open('user')
  async acceptInvitation(
    @CurrentMember() access: MemberAccess,
    @Args('token', { description: 'The last part of the link.' }, new Parsed(plainText({ min: 1, max: 200 })))
    token: string,
  ): Promise<Workspace> {
    const invitation = await openInvitation(this.em, token);
    const member: Member = await join(this.em, invitation, await this.em.findOneOrFail(User, { id: access.userId }));
    return this.em.findOneOrFail(Workspace, { id: member.workspaceId });
  }

  private async invite(
    access: MemberAccess,
    what: Pick<Invitation, 'memberRole' | 'engagementId' | 'engagementRole' | 'email'>,
  ): Promise<InvitationLink> {
    const workspaceId = access.workspaceId ?? '';
    const id = v7();
    const { token, tokenHash } = invitationToken(this.parts.secret, { workspaceId, id });
    const expiresAt = new Date(Date.now() + daysValid * 86_400_000);
    const invitation = this.em.create(Invitation, {
      ...what,
      id,
      workspaceId,
      tokenHash,
      expiresAt,
      createdAt: new Date(),
    });
    this.em.persist(invitation);
    await this.em.flush();
    return { invitation, url: `${this.parts.configuration.url}/invitation/${token}` };
  }
}
