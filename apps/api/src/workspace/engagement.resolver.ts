import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May, MayInEngagement } from '../access/may.ts';
import { type Act, allows, rights } from '../access/rights.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { AuditEntry } from '../operations/audit-entry.entity.ts';
import { AuditEntryConnection } from '../operations/audit.resolver.ts';
import { Organization } from '../organization/organization.entity.ts';
import { editVersion } from './edit-version.ts';
import { EngagementMember } from './engagement-member.entity.ts';
import { Engagement } from './engagement.entity.ts';

const Name = plainText({ min: 1, max: 120 });
const Aim = plainText({ min: 1, max: 600, lines: 'many' }).nullable();
export const Id = z.uuid('This is not an id of Peerway.');

export const EngagementConnection = connectionOf(Engagement, 'Engagement');
export const EngagementMemberConnection = connectionOf(EngagementMember, 'EngagementMember');

@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => EngagementConnection, { description: 'The engagements that the user has a part in, newest first.' })
  @May('workspace.read')
  engagements(@Args() args: PageArgs): Promise<Connection<Engagement>> {
    return page(this.em, Engagement, { where: {}, args, order: 'newest' });
  }

  @Query(() => Engagement, { description: 'One engagement.' })
  @MayInEngagement('engagement.read', 'id')
  engagement(
    @Args('id', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Engagement> {
    return this.em.findOneOrFail(Engagement, { id });
  }

  @Mutation(() => Engagement, { description: 'Begins an engagement with an organization.' })
  @May('engagement.add')
  async createEngagement(
    @Args('organization', { type: () => ID, description: 'With whom.' }, new Parsed(Id)) organization: string,
    @Args('name', { description: 'What the team will call it.' }, new Parsed(Name)) name: string,
    @Args('aim', { type: () => String, nullable: true, description: 'What it is meant to achieve.' }, new Parsed(Aim))
    aim: string | null,
  ): Promise<Engagement> {
    const client = await this.em.findOneOrFail(Organization, { id: organization });
    const engagement = this.em.create(Engagement, {
      workspaceId: client.workspaceId,
      organization: client,
      name,
      aim,
      sample: client.sample,
      version: 1,
      createdAt: new Date(),
    });
    this.em.persist(engagement);
    await this.em.flush();
    return engagement;
  }

  @Mutation(() => Engagement, { description: 'Changes the name or the aim of an engagement.' })
  @MayInEngagement('engagement.edit', 'engagement')
  async updateEngagement(
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('name', { description: 'Its name.' }, new Parsed(Name)) name: string,
    @Args('aim', { type: () => String, nullable: true, description: 'Its aim.' }, new Parsed(Aim)) aim: string | null,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Engagement> {
    const engagement = await this.em.findOneOrFail(Engagement, { id });
    await editVersion(this.em, engagement, version, { name, aim });
    return engagement;
  }

  @ResolveField(() => Organization, { description: 'The organization that it is with.' })
  organization(@Parent() engagement: Engagement): Promise<Organization> {
    return engagement.organization.loadOrFail();
  }

  @ResolveField(() => [String], {
    description: 'What the user may do here, such as round.run; screens offer only that.',
  })
  allowed(@Parent() engagement: Engagement, @CurrentMember() access: MemberAccess): string[] {
    const held = [access.role, access.engagements.get(engagement.id)];
    return (Object.keys(rights) as Act[]).filter((act) => allows(act, held));
  }

  @ResolveField(() => EngagementMemberConnection, { description: 'Who was invited to it, in the order they joined.' })
  team(@Parent() engagement: Engagement, @Args() args: PageArgs): Promise<Connection<EngagementMember>> {
    return page(this.em, EngagementMember, { where: { engagement: engagement.id }, args, order: 'oldest' });
  }

  @ResolveField(() => AuditEntryConnection, {
    description: 'What was done in it, newest first; single answers are left out.',
  })
  activity(@Parent() engagement: Engagement, @Args() args: PageArgs): Promise<Connection<AuditEntry>> {
    return page(this.em, AuditEntry, {
      where: { engagementId: engagement.id, subject: { $nin: ['Answer', 'Judgement'] } },
      args,
      order: 'newest',
    });
  }
}
