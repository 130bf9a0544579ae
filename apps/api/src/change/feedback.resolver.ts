import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { ChangeId, FeedbackHandling, FeedbackState } from '@peerway/change';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import type { Access, MemberAccess, RequestContext } from '../access/access.ts';
import { CurrentAccess, CurrentMember } from '../access/current.ts';
import { MayInEngagement, Open } from '../access/may.ts';
import { PageArgs, PageInfo } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import type { Feedback } from './feedback.entity.ts';
import { feedbackPage, handleFeedback } from './feedback-list.ts';
import { giveFeedback } from './give-feedback.ts';
import { FeedbackStateType, MyFeedback, myFeedback } from './my-feedback.ts';
import { keptParts } from './opened-change.ts';
import { ownChangeLink } from './own-change-link.ts';

const HandlingType = typeOf(FeedbackHandling, 'output');
const Given = z
  .object({
    text: plainText({ min: 1, max: 4000, lines: 'many' }).describe('The words.'),
    group: ChangeId.nullable().describe('The group that one belongs to; null for no word about it.'),
    sentAs: Id.describe('Made by the device: sent twice, it is kept once.'),
  })
  .meta({ id: 'GivenFeedback', description: 'What somebody says of their own accord.' });
type Given = z.infer<typeof Given>;
const GivenInput = typeOf(Given, 'input');
const FeedbackEdit = z
  .object({
    id: Id.describe('Which.'),
    version: z.int32().min(1).describe('The version that you saw.'),
    handling: FeedbackHandling.describe('From now on.'),
  })
  .meta({ id: 'FeedbackEdit', description: 'What was done with something that people said.' });
const EditInput = typeOf(FeedbackEdit, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'Something that people said, as it is kept. Nothing says who.' })
export class FeedbackKept {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => String, { description: 'The words.' })
  text: string;

  @Field(() => String, { description: 'The day on which it was said.' })
  givenOn: string;

  @Field(() => HandlingType, { description: 'What was done with it.' })
  handling: FeedbackHandling;

  @Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })
  version: number;
}

@ObjectType({ description: 'A page of what people said, the newest day first.' })
export class FeedbackPage {
  @Field(() => [FeedbackKept], { description: 'The entries of this page.' })
  nodes: readonly FeedbackKept[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'How often something was said about a theme in a month.' })
export class FeedbackCount {
  @Field(() => String, { description: 'The month, as YYYY-MM.' })
  month: string;

  @Field(() => String, { nullable: true, description: 'The theme; null for what nobody has read yet.' })
  theme: string | null;

  @Field(() => FeedbackStateType, { description: 'How far it has come.' })
  state: FeedbackState;

  @Field(() => Int, { description: 'How often.' })
  count: number;
}

@ObjectType({ description: 'A group that one may say to belong to.' })
class FeedbackGroup {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'What whoever has the open address is asked.' })
export class FeedbackChannel {
  @Field(() => String, { description: 'The organization.' })
  organization: string;

  @Field(() => String, { description: 'The engagement.' })
  engagement: string;

  @Field(() => [FeedbackGroup], { description: 'The groups that one may say to belong to.' })
  groups: readonly FeedbackGroup[];
}

/** What people say of their own accord, and what is done with it. */
@Resolver()
export class FeedbackResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => FeedbackChannel, {
    complexity: 20,
    description: 'What the open address to the feedback channel is for.',
  })
  @Open('changeLink')
  async feedbackChannel(@CurrentAccess() access: Access): Promise<FeedbackChannel> {
    const { engagementId } = await ownChangeLink(this.em, access, 'feedback');
    const engagement = await this.em.findOneOrFail(Engagement, { id: engagementId }, { populate: ['organization'] });
    const groups = (await keptParts(this.em, engagementId, ['group'])).of('group');
    return {
      organization: engagement.organization.$.name,
      engagement: engagement.name,
      groups: groups.map(({ id, name }) => ({ id, name })),
    };
  }

  @Mutation(() => String, {
    complexity: 20,
    description: 'Says something, and gives the address of its receipt. Sent again it is kept once.',
  })
  @Open('changeLink')
  async giveFeedback(
    @CurrentAccess() access: Access,
    @Context() { address }: RequestContext,
    @Args('input', { type: () => GivenInput, description: 'What is said.' }, new Parsed(Given)) given: Given,
  ): Promise<string> {
    const giver = await giveFeedback(this.em, access, { given, address });
    return `${this.parts.configuration.url}/feedback-given/${this.parts.links.token(giver)}`;
  }

  @Query(() => MyFeedback, { complexity: 50, description: 'What became of what the holder of the receipt said.' })
  @Open('feedbackGiver')
  myFeedback(@CurrentAccess() access: Access): Promise<MyFeedback> {
    return myFeedback(this.em, access);
  }

  @Query(() => FeedbackPage, { complexity: 100, description: 'What people said, the newest day first.' })
  @MayInEngagement('people.read', 'engagementId')
  async feedback(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args() args: PageArgs,
    @Args(
      'state',
      { type: () => FeedbackStateType as object, nullable: true, description: 'Only those in this state.' },
      new Parsed(FeedbackState.nullable()),
    )
    state: FeedbackState | null,
  ): Promise<FeedbackPage> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    const { rows, hasNextPage, endCursor } = await feedbackPage(this.em, { engagement, state, args });
    return { nodes: rows.map(shown), pageInfo: { hasNextPage, endCursor } };
  }

  @Query(() => [FeedbackCount], { complexity: 50, description: 'How often what was said, by month, theme and state.' })
  @MayInEngagement('people.read', 'engagementId')
  async feedbackCounts(@Args('engagementId', which, new Parsed(Id)) engagement: string): Promise<FeedbackCount[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return this.em.execute<FeedbackCount[]>(
      `select left(given_on, 7) as month, handling ->> 'theme' as theme, handling ->> 'state' as state, count(*)::int as count
       from feedback where engagement_id = ? group by 1, 2, 3 order by 1, 2, 3`,
      [engagement],
    );
  }

  @Mutation(() => FeedbackKept, {
    complexity: 10,
    description: 'Says what was done with it. Sent again it changes nothing; on CONFLICT both versions come back.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  async handleFeedback(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('edit', { type: () => EditInput, description: 'Which, and what was done.' }, new Parsed(FeedbackEdit))
    edit: z.infer<typeof FeedbackEdit>,
  ): Promise<FeedbackKept> {
    return shown(await handleFeedback(this.em, access, { engagement, ...edit }));
  }
}

function shown({ id, text, givenOn, handling, version }: Feedback): FeedbackKept {
  return { id, text, givenOn, handling: FeedbackHandling.parse(handling), version };
}
