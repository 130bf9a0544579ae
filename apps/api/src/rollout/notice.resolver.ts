import { Inject } from '@nestjs/common';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentLanguage, CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { NoticeChoice, Digest } from './notice-choice.entity.ts';
import type { NoticeKind as Kind } from './notice.entity.ts';
import { noticesOf } from './notices-of.ts';
import { chooseDigest, readNotices } from './read-notices.ts';

const NoticeKind = { mentioned: 'mentioned', assigned: 'assigned', due: 'due', overdue: 'overdue' } as const;
registerEnumType(NoticeKind, { name: 'NoticeKind', description: 'What a notice speaks of.' });

@ObjectType({ description: 'Word to you: a mention, work that was given to you, something due or overdue.' })
export class MemberNotice {
  @Field(() => ID, { description: 'Identifies it among your notices.' })
  id: string;

  @Field(() => NoticeKind, { description: 'What it speaks of.' })
  kind: Kind;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => String, { description: 'What the engagement is called.' })
  engagementName: string;

  @Field(() => ID, { nullable: true, description: 'The line of the plan.' })
  task: string | null;

  @Field(() => String, { description: 'What the line was called.' })
  taskName: string;

  @Field(() => String, { nullable: true, description: 'Who mentioned you or gave it to you; null for days.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'The day it is due, as YYYY-MM-DD; null for others.' })
  day: string | null;

  @Field(() => Date, { description: 'Since when it stands.' })
  madeAt: Date;

  @Field(() => Date, { nullable: true, description: 'When you read it; null while it is unread.' })
  readAt: Date | null;
}

@ObjectType({ description: 'Your notices.' })
export class MemberNotices {
  @Field(() => [MemberNotice], { description: 'The latest 100, latest first.' })
  latest: readonly MemberNotice[];

  @Field(() => Int, { description: 'How many are unread.' })
  unread: number;

  @Field(() => Digest, { description: 'How often you want them by mail.' })
  digest: Digest;

  @Field(() => Boolean, { description: 'Whether this portal sends mail at all.' })
  canMail: boolean;
}

const mostShown = 100;
const Ids = z.array(z.string().max(300)).max(300, { error: 'At most 300 notices can be read at once.' });

/** Word to the member who asks, over all engagements of the workspace. */
@Resolver(() => MemberNotices)
export class NoticeResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => MemberNotices, { complexity: 200, description: 'Your notices in this workspace.' })
  @May('library.read')
  async notices(@CurrentMember() { userId }: MemberAccess): Promise<MemberNotices> {
    const all = await noticesOf(this.em, userId);
    const names = new Map(
      (await this.em.find(Engagement, { id: { $in: [...new Set(all.map((each) => each.engagementId))] } })).map(
        ({ id, name }) => [id, name],
      ),
    );
    const latest = all.slice(0, mostShown).map(({ told, engagementId, ...notice }) => {
      return { ...notice, ...told, engagementId, engagementName: names.get(engagementId) ?? '' };
    });
    const choice = await this.em.findOne(NoticeChoice, { userId });
    return {
      latest,
      unread: all.filter(({ readAt }) => readAt === null).length,
      digest: choice?.digest ?? 'off',
      canMail: this.canMail(),
    };
  }

  @Mutation(() => MemberNotices, {
    complexity: 200,
    description: 'Marks notices as read; those that are gone, or were read before, are passed over.',
  })
  @May('library.read')
  async readNotices(
    @CurrentMember() access: MemberAccess,
    @Args('ids', { type: () => [ID], description: 'Which of your notices.' }, new Parsed(Ids)) ids: readonly string[],
  ): Promise<MemberNotices> {
    await readNotices(this.em, access, ids);
    this.em.clear();
    return this.notices(access);
  }

  @Mutation(() => MemberNotices, { complexity: 200, description: 'Says how often you want notices by mail.' })
  @May('library.read')
  async chooseDigest(
    @CurrentMember() access: MemberAccess,
    @Args('digest', { type: () => Digest, description: 'How often.' }) digest: Digest,
    @CurrentLanguage() language: string,
  ): Promise<MemberNotices> {
    if (digest !== 'off' && !this.canMail())
      throw new DomainError('MAIL_OFF', 'This portal sends no e-mail: no mail server is set up. Look here instead.');
    await chooseDigest(this.em, access, digest, language);
    return this.notices(access);
  }

  private canMail(): boolean {
    return this.parts.configuration.mail !== undefined;
  }
}
