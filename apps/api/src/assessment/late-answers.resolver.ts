import { Args, ID, Mutation, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { lateAnswers, LateAnswersOfRound, settleLateAnswers, type Settling } from './late-answers.ts';
import { mayHere } from './rights-here.ts';
import { roundIn } from './round-in.ts';
import { Round } from './round.entity.ts';

const LateSettling = { takeIn: 'takeIn', discard: 'discard' } as const satisfies Record<Settling, Settling>;
registerEnumType(LateSettling, {
  name: 'LateSettling',
  description: 'What is done with answers that arrived too late.',
  valuesMap: {
    takeIn: { description: 'They count from now on; the round must be open again.' },
    discard: { description: 'They are deleted.' },
  },
});

/** What arrived after a round was closed, for those who run it. */
@Resolver(() => Round)
export class LateAnswersResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => LateAnswersOfRound, {
    nullable: true,
    description: 'What arrived after it was closed; null for those who do not run rounds.',
  })
  async lateAnswers(@Parent() round: Round, @CurrentMember() access: MemberAccess): Promise<LateAnswersOfRound | null> {
    return mayHere(access, 'round.run', round.engagement.id) ? lateAnswers(this.em, round) : null;
  }

  @Mutation(() => Round, {
    description: 'Takes in or discards what arrived after the round was closed. The audit trail keeps how much it was.',
  })
  @MayInEngagement('round.reopen', 'engagement')
  async settleLateAnswers(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('round', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('how', { type: () => LateSettling, description: 'What is to be done.' }) how: Settling,
  ): Promise<Round> {
    const round = await roundIn(this.em, engagement, id);
    await settleLateAnswers(this.em, round, how);
    return round;
  }
}
