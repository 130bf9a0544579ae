import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { WaveStanding } from '@peerway/change';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { type GoLive, goLiveOf } from './go-live.ts';

const WaveType = typeOf(WaveStanding, 'output');

@ObjectType({ description: 'How ready the people of each wave are to go live, as of today.' })
export class GoLiveReadiness {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => String, { description: 'The day by which it goes.' })
  today: string;

  @Field(() => [WaveType], { description: 'The waves, in order.' })
  waves: readonly WaveStanding[];

  @Field(() => Int, {
    description:
      'How many people the rollout reaches by name of whom nobody said where they work, where waves go by sites.',
  })
  withoutSite: number;
}

/** Whether people are ready to go live: trained, informed, signed, through the steps, and no risk without an answer. */
@Resolver(() => GoLiveReadiness)
export class GoLiveResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => GoLiveReadiness, { complexity: 500, description: 'How ready the people of each wave are to go live.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async goLive(
    @Args('engagementId', { type: () => ID, description: 'Which engagement.' }, new Parsed(Id)) id: string,
  ): Promise<GoLive> {
    await this.em.findOneOrFail(Engagement, { id });
    return goLiveOf(this.em, id);
  }
}
