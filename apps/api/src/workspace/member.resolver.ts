import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May, MayInEngagement } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { EngagementMember, EngagementRole } from './engagement-member.entity.ts';
import { Engagement } from './engagement.entity.ts';
import { Id } from './engagement.resolver.ts';
import { Member, MemberRole } from './member.entity.ts';

export const MemberConnection = connectionOf(Member, 'Member');

@Resolver(() => Member)
export class MemberResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => MemberConnection, { description: 'Who belongs to the workspace, in the order they joined.' })
  @May('members.read')
  members(@CurrentMember() access: MemberAccess, @Args() args: PageArgs): Promise<Connection<Member>> {
    return page(this.em, Member, { where: { workspaceId: access.workspaceId ?? '' }, args, order: 'oldest' });
  }

  @Mutation(() => Member, { description: 'Gives a member another role in the workspace. One owner always remains.' })
  @May('members.change')
  async changeMemberRole(
    @CurrentMember() access: MemberAccess,
    @Args('member', { type: () => ID, description: 'Whose role.' }, new Parsed(Id)) id: string,
    @Args('role', { type: () => MemberRole, description: 'The new role.' }) role: MemberRole,
  ): Promise<Member> {
    const member = await this.em.findOneOrFail(Member, { id, workspaceId: access.workspaceId ?? '' });
    if (role !== 'owner') await this.keepAnOwner(member);
    member.role = role;
    await this.em.flush();
    return member;
  }

  @Mutation(() => Boolean, { description: 'Ends a membership at once, with every part in engagements.' })
  @May('members.change')
  async removeMember(
    @CurrentMember() access: MemberAccess,
    @Args('member', { type: () => ID, description: 'Who leaves.' }, new Parsed(Id)) id: string,
  ): Promise<boolean> {
    const member = await this.em.findOneOrFail(Member, { id, workspaceId: access.workspaceId ?? '' });
    await this.keepAnOwner(member);
    this.em.remove(member);
    await this.em.flush();
    return true;
  }

  @Mutation(() => EngagementMember, { description: 'Gives somebody another role in an engagement.' })
  @MayInEngagement('engagement.invite', 'engagement')
  async changeEngagementRole(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('member', { type: () => ID, description: 'Whose role: the id of the membership.' }, new Parsed(Id))
    member: string,
    @Args('role', { type: () => EngagementRole, description: 'The new role.' }) role: EngagementRole,
  ): Promise<EngagementMember> {
    const part = await this.em.findOneOrFail(EngagementMember, { engagement, member });
    part.role = role;
    await this.em.flush();
    return part;
  }

  @Mutation(() => Boolean, { description: 'Ends somebody’s part in an engagement at once.' })
  @MayInEngagement('engagement.invite', 'engagement')
  async removeFromEngagement(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('member', { type: () => ID, description: 'Who leaves: the id of the membership.' }, new Parsed(Id))
    member: string,
  ): Promise<boolean> {
    this.em.remove(await this.em.findOneOrFail(EngagementMember, { engagement, member }));
    await this.em.flush();
    return true;
  }

  @ResolveField(() => String, { description: 'The member’s name.' })
  async name(@Parent() member: Member): Promise<string> {
    return (await member.user.loadOrFail()).name;
  }

  @ResolveField(() => String, { description: 'The address that the member signs in with.' })
  async email(@Parent() member: Member): Promise<string> {
    return (await member.user.loadOrFail()).email;
  }

  /** Locks the owners' rows, so that two owners cannot step down at the same moment. */
  private async keepAnOwner(leaving: Member): Promise<void> {
    if (leaving.role !== 'owner') return;
    const owners = await this.em.execute<{ id: string }[]>(
      `select id from member where workspace_id = ? and role = 'owner' order by id for update`,
      [leaving.workspaceId],
    );
    if (owners.length < 2)
      throw new DomainError('CONFLICT', 'The workspace needs an owner. Make somebody else an owner first.');
  }
}

@Resolver(() => EngagementMember)
export class EngagementMemberResolver {
  @ResolveField(() => Member, { description: 'Whose part it is.' })
  member(@Parent() part: EngagementMember): Promise<Member> {
    return part.member.loadOrFail();
  }

  @ResolveField(() => Engagement, { description: 'Where.' })
  engagement(@Parent() part: EngagementMember): Promise<Engagement> {
    return part.engagement.loadOrFail();
  }
}
