import { Inject } from '@nestjs/common';
import { Args, Field, GraphQLISODateTime, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { ChangeId } from '@peerway/change';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { ChangeLink } from './change-link.entity.ts';
import { closeChangeLink, openChangeLink } from './open-change-link.ts';
import type { ChangeLinkKind } from './own-change-link.ts';

const Kind = z
  .enum(['pulse', 'policy', 'feedback'])
  .meta({ id: 'ChangeLinkKind', description: 'What an open address leads to.' });
const KindType = typeOf(Kind, 'output');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const kindArg = { type: () => KindType as object, description: 'What it leads to.' };
const subjectArg = { type: () => ID, description: 'The pulse or policy; "feedback" for the channel.' };

@ObjectType({ description: 'An open address of the people side, which needs no account.' })
export class OpenChangeLink {
  @Field(() => KindType, { description: 'What it leads to.' })
  kind: ChangeLinkKind;

  @Field(() => ID, { description: 'The pulse or policy; "feedback" for the channel.' })
  subject: string;

  @Field(() => String, { description: 'The address.' })
  url: string;

  @Field(() => String, { description: 'Who opened it.' })
  openedBy: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was opened.' })
  openedAt: Date;
}

/** Where each kind of address is answered. */
const pages: Readonly<Record<ChangeLinkKind, string>> = { pulse: 'pulse', policy: 'policy', feedback: 'feedback' };

/** Open addresses of the people side. */
@Resolver(() => OpenChangeLink)
export class ChangeLinkResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => [OpenChangeLink], { complexity: 50, description: 'The addresses that are open.' })
  @MayInEngagement('change.edit', 'engagementId')
  async changeLinks(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<OpenChangeLink[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    const links = await this.em.find(ChangeLink, { engagementId, closedAt: null }, { orderBy: { id: 'asc' } });
    return links.map((link) => this.shown(link));
  }

  @Mutation(() => OpenChangeLink, {
    complexity: 10,
    description: 'Opens an address. One that is open stays as it is; after it was closed a new one is made.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async openChangeLink(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('kind', kindArg, new Parsed(Kind)) kind: ChangeLinkKind,
    @Args('subject', subjectArg, new Parsed(ChangeId)) subject: string,
  ): Promise<OpenChangeLink> {
    return this.shown(await openChangeLink(this.em, access, { engagement, kind, subject }));
  }

  @Mutation(() => ID, { complexity: 10, description: 'Closes an address. Sent again it changes nothing.' })
  @MayInEngagement('change.edit', 'engagementId')
  async closeChangeLink(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('kind', kindArg, new Parsed(Kind)) kind: ChangeLinkKind,
    @Args('subject', subjectArg, new Parsed(ChangeId)) subject: string,
  ): Promise<string> {
    await closeChangeLink(this.em, { engagement, kind, subject });
    return subject;
  }

  private shown({ id, workspaceId, linkIssue, kind, subject, openedBy, openedAt }: ChangeLink): OpenChangeLink {
    const token = this.parts.links.token({ kind: 'changeLink', workspaceId, changeLinkId: id, linkIssue });
    return { kind, subject, openedBy, openedAt, url: `${this.parts.configuration.url}/${pages[kind]}/${token}` };
  }
}
