import { Args, Context, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'; // prettier-ignore
import { EntityManager } from '@mikro-orm/postgresql';
import { ChangeId, PulseAnswer, PulseResult } from '@peerway/change';
import type { Access, RequestContext } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { MayInEngagement, Open } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { answerOpenPulse, answerPulse } from './answer-pulse.ts';
import { MyChange } from './my-change.resolver.ts';
import { MyPulse, OpenPulse, openPulseAsked, pulsesAskedOf } from './pulse-asked.ts';
import { pulseResults, wordsOfPulse } from './pulse-results.ts';

const AnswerInput = typeOf(PulseAnswer, 'input');
const ResultType = typeOf(PulseResult, 'output');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const pulseArg = { type: () => ID, description: 'Which pulse.' } as const;
const answerArg = { type: () => AnswerInput as object, description: 'A level for each step, or null.' };

@ObjectType({ description: 'How many have answered a pulse that still takes answers.' })
export class PulseCollecting {
  @Field(() => ID, { description: 'The pulse.' })
  pulse: string;

  @Field(() => Int, { nullable: true, description: 'How many; null under its floor.' })
  answers: number | null;
}

@ObjectType({ description: 'What the pulses of an engagement came to.' })
export class PulsesShown {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => [PulseCollecting], {
    description: 'Those that still take answers. Nothing is shown of what was answered.',
  })
  collecting: readonly PulseCollecting[];

  @Field(() => [ResultType], { description: 'Those that are over, the earliest first.' })
  results: readonly PulseResult[];
}

/** Pulses: what they ask, what is answered, and what they came to. */
@Resolver(() => MyChange)
export class PulseResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => OpenPulse, { complexity: 20, description: 'What the open link to a pulse asks.' })
  @Open('changeLink')
  openPulse(@CurrentAccess() access: Access): Promise<OpenPulse> {
    return openPulseAsked(this.em, access);
  }

  @Mutation(() => Boolean, {
    complexity: 20,
    description: 'Answers a pulse by the personal link, once. What is answered is kept apart from who has answered.',
  })
  @Open('person')
  answerPulse(
    @CurrentAccess() access: Access,
    @Args('pulse', pulseArg, new Parsed(ChangeId)) pulse: string,
    @Args('answer', answerArg, new Parsed(PulseAnswer)) answer: PulseAnswer,
  ): Promise<boolean> {
    return answerPulse(this.em, access, { pulse, answer });
  }

  @Mutation(() => Boolean, {
    complexity: 20,
    description: 'Answers a pulse by its open link. Sent again it is kept once.',
  })
  @Open('changeLink')
  answerOpenPulse(
    @CurrentAccess() access: Access,
    @Context() { address }: RequestContext,
    @Args('answer', answerArg, new Parsed(PulseAnswer)) answer: PulseAnswer,
    @Args('sentAs', { type: () => ID, description: 'Made by the device: sent twice, it is kept once.' }, new Parsed(Id))
    sentAs: string,
  ): Promise<boolean> {
    return answerOpenPulse(this.em, access, { answer, sentAs, address });
  }

  @Query(() => PulsesShown, {
    complexity: 200,
    description: 'What the pulses came to, in figures that give no small group away; only those that are over.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async pulseResults(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<PulsesShown> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return pulseResults(this.em, engagementId);
  }

  @Query(() => [String], {
    complexity: 100,
    description: 'What people wrote to a pulse that is over, without group and in an order by chance; at most 500.',
  })
  @MayInEngagement('people.read', 'engagementId')
  async pulseWords(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('pulse', pulseArg, new Parsed(ChangeId)) pulse: string,
  ): Promise<string[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return wordsOfPulse(this.em, engagementId, pulse);
  }

  @ResolveField(() => [MyPulse], { complexity: 20, description: 'The pulses that ask them and take answers today.' })
  pulses(@Parent() { person }: MyChange): Promise<MyPulse[]> {
    return pulsesAskedOf(this.em, person);
  }
}
