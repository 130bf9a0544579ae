import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { closeRound, createRound, openRound, updateRound } from './change-round.ts';
import { reopenRound } from './reopen-round.ts';
import { ClosingDay, RoundDraft, RoundInput } from './round-draft.ts';
import { roundIn } from './round-in.ts';
import { Round } from './round.entity.ts';
import { NextRoundDraft, NextRoundInput, startNextRound } from './start-next-round.ts';
import { switchOpenLink } from './switch-open-link.ts';

const Reason = plainText({ min: 3, max: 500, lines: 'many' });

/** What the team does with a round. */
@Resolver(() => Round)
export class RunRoundResolver {
  constructor(private readonly em: EntityManager) {}

  @Mutation(() => Round, {
    description: 'Sets up a round with the latest question bank. It takes answers once it is opened.',
  })
  @MayInEngagement('round.run', 'engagement')
  createRound(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => RoundInput, description: 'What is chosen.' }, new Parsed(RoundDraft))
    input: RoundDraft,
  ): Promise<Round> {
    return createRound(this.em, engagement, input);
  }

  @Mutation(() => Round, {
    description: 'Changes a round. Once it is open, only its name and closing date may change.',
  })
  @MayInEngagement('round.run', 'engagement')
  async updateRound(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => RoundInput, description: 'What is chosen.' }, new Parsed(RoundDraft))
    input: RoundDraft,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await updateRound(this.em, round, input, version);
    return round;
  }

  @Mutation(() => Round, {
    description: 'Sets up a round that follows a closed one: the same audiences, and the same people invited anew.',
  })
  @MayInEngagement('round.run', 'engagement')
  async startNextRound(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'The closed round that it follows.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => NextRoundInput, description: 'What is chosen.' }, new Parsed(NextRoundDraft))
    input: NextRoundDraft,
  ): Promise<Round> {
    return startNextRound(this.em, await roundIn(this.em, engagement, id), input);
  }

  @Mutation(() => Round, { description: 'Opens a round: from now on its links work.' })
  @MayInEngagement('round.run', 'engagement')
  async openRound(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await openRound(this.em, round);
    return round;
  }

  @Mutation(() => Round, { description: 'Closes a round: it takes no more answers, and its links end.' })
  @MayInEngagement('round.run', 'engagement')
  async closeRound(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await closeRound(this.em, round);
    return round;
  }

  @Mutation(() => Round, { description: 'Lets a closed round take answers again. The audit trail keeps the reason.' })
  @MayInEngagement('round.reopen', 'engagement')
  async reopenRound(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('reason', { description: 'Why, in 3 to 500 characters.' }, new Parsed(Reason)) reason: string,
    @Args(
      'closesOn',
      { type: () => String, nullable: true, description: 'The new last day (ISO date); none when absent.' },
      new Parsed(ClosingDay.nullable()),
    )
    closesOn: string | null,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await reopenRound(this.em, round, { reason, closesOn });
    return round;
  }

  @Mutation(() => Round, {
    description:
      'Switches the open link on or off. Switching it on again makes a new one; the one before stops working.',
  })
  @MayInEngagement('round.run', 'engagement')
  async switchOpenLink(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('on', { description: 'Whether it is to work.' }) on: boolean,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await switchOpenLink(this.em, round, on ? 'on' : 'off');
    return round;
  }
}
