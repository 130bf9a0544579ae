import { Args, Context, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Audience } from '@peerway/assessment';
import { plainText } from '@peerway/kernel';
import type { Access, OpenLinkAccess, RequestContext } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { Links } from '../access/links.ts';
import { Open } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { finishQuestionnaire } from './finish-questionnaire.ts';
import { joinRound } from './join-round.ts';
import { personal } from './personal-access.ts';
import { Questionnaire } from './questionnaire.ts';
import { openQuestionnaire, personalQuestionnaire } from './read-questionnaire.ts';
import { QueuedAnswerInput, QueuedAnswers, QueuedOutcome } from './queued-answer.ts';
import { AnswerDraft, AnswerInput, RespondentAnswer, saveAnswer } from './save-answer.ts';
import { saveQueuedAnswers } from './save-queued-answers.ts';

const AudienceType = typeOf(Audience, 'output');
const Name = plainText({ max: 120 }).nullable();

@ObjectType({ description: 'What somebody who came by the open link goes on with.' })
export class Joined {
  @Field(() => String, { description: 'The token of the personal link, to be sent as the x-respondent header.' })
  token: string;
}

/** What respondents see and do. They have no account: a link says who they are. */
@Resolver(() => Questionnaire)
export class QuestionnaireResolver {
  constructor(
    private readonly em: EntityManager,
    private readonly links: Links,
  ) {}

  @Query(() => Questionnaire, { description: 'What the holder of the link is asked, and who will see what.' })
  @Open('respondent')
  questionnaire(@CurrentAccess() access: Access): Promise<Questionnaire> {
    return access.kind === 'openLink'
      ? openQuestionnaire(this.em, access)
      : personalQuestionnaire(this.em, personal(access));
  }

  @Mutation(() => Joined, { description: 'Takes part by the open link, in an audience that one declares oneself.' })
  @Open('openLink')
  async joinRound(
    @CurrentAccess() access: Access,
    @Context() context: RequestContext,
    @Args('audience', { type: () => AudienceType, description: 'The own audience.' }) audience: Audience,
    @Args(
      'name',
      { type: () => String, nullable: true, description: 'The own name; attributed rounds only.' },
      new Parsed(Name),
    )
    name: string | null,
  ): Promise<Joined> {
    const how = { declaration: { audience, name }, address: context.address };
    return { token: this.links.token(await joinRound(this.em, access as OpenLinkAccess, how)) };
  }

  @Mutation(() => RespondentAnswer, {
    description:
      'Saves one answer. Repeating it changes nothing; a revision that is not the last one seen is refused with both answers.',
  })
  @Open('respondent')
  saveAnswer(
    @CurrentAccess() access: Access,
    @Args('input', { type: () => AnswerInput, description: 'The answer.' }, new Parsed(AnswerDraft)) input: AnswerDraft,
  ): Promise<RespondentAnswer> {
    return saveAnswer(this.em, personal(access), input);
  }

  @Mutation(() => [QueuedOutcome], {
    description:
      'Saves answers that waited on a device, in their order. Each has an outcome of its own, and the same one when it is sent again.',
  })
  @Open('respondent')
  saveAnswers(
    @CurrentAccess() access: Access,
    @Args('input', { type: () => [QueuedAnswerInput], description: 'The answers, 1 to 50.' }, new Parsed(QueuedAnswers))
    input: QueuedAnswers,
  ): Promise<QueuedOutcome[]> {
    return saveQueuedAnswers(this.em, personal(access), input);
  }

  @Mutation(() => Questionnaire, {
    description: 'Says that one is done. Answers may still be changed until the round closes.',
  })
  @Open('respondent')
  async finishQuestionnaire(@CurrentAccess() access: Access): Promise<Questionnaire> {
    await finishQuestionnaire(this.em, personal(access));
    return personalQuestionnaire(this.em, personal(access));
  }
}
