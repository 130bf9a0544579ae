import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType } from '@nestjs/graphql';
import { FeedbackHandling, FeedbackState } from '@peerway/change';
import type { Access } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';
import { tellPolicies } from '../access/settings-in-transaction.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Feedback } from './feedback.entity.ts';

export const FeedbackStateType = typeOf(FeedbackState, 'output');

@ObjectType({ description: 'Something that was heard, and what was done about it.' })
export class FeedbackAnswered {
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  theme: string | null;

  @Field(() => FeedbackStateType, { description: 'How far it has come.' })
  state: FeedbackState;

  @Field(() => String, { description: 'What those who said it are told.' })
  answer: string;
}

@ObjectType({ description: 'What somebody said, and what became of it. Their receipt says which.' })
export class MyFeedback {
  @Field(() => String, { description: 'The organization.' })
  organization: string;

  @Field(() => String, { description: 'The engagement.' })
  engagement: string;

  @Field(() => String, { description: 'What was said.' })
  text: string;

  @Field(() => String, { description: 'The day on which it was said.' })
  givenOn: string;

  @Field(() => FeedbackStateType, { description: 'How far it has come.' })
  state: FeedbackState;

  @Field(() => String, { nullable: true, description: 'The answer; null as long as there is none.' })
  answer: string | null;

  @Field(() => [FeedbackAnswered], {
    description: 'What else was heard and answered, the latest 50, without the words.',
  })
  others: readonly FeedbackAnswered[];
}

const mostOthers = 50;

/**
 * Reads what somebody said by the receipt that they hold.
 * @throws DomainError LINK_INVALID for a receipt that is none.
 */
export async function myFeedback(em: EntityManager, access: Access): Promise<MyFeedback> {
  if (access.kind !== 'feedbackGiver') throw new RangeError('only givers of feedback are let in here');
  const own = await em.findOne(Feedback, { id: access.feedbackId });
  if (!own || own.linkIssue !== access.linkIssue) throw invalidLink();
  await tellPolicies(em, { feedbackOf: own.engagementId });
  const engagement = await em.findOneOrFail(Engagement, { id: own.engagementId }, { populate: ['organization'] });
  const where = { engagementId: own.engagementId, id: { $ne: own.id } };
  const others = await em.find(Feedback, where, { orderBy: { updatedAt: 'desc', id: 'asc' }, limit: mostOthers });
  const { state, answer } = FeedbackHandling.parse(own.handling);
  return {
    organization: engagement.organization.$.name,
    engagement: engagement.name,
    text: own.text,
    givenOn: own.givenOn,
    state,
    answer,
    others: others.flatMap((other) => {
      const handling = FeedbackHandling.parse(other.handling);
      return handling.answer === null
        ? []
        : [{ theme: handling.theme, state: handling.state, answer: handling.answer }];
    }),
  };
}
