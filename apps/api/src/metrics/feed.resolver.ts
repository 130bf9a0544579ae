import { Args, ID, Mutation, Query, ResolveField, Parent, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import * as z from 'zod';
import { MetricsId } from '@peerway/metrics';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { record } from '../operations/record.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { askNow } from './feed-states.ts';
import { FeedState } from './feed-state.entity.ts';
import { SavedMetricsPart } from './metrics-part.entity.ts';

const which = { type: () => ID, description: 'Which engagement.' } as const;

/** How feeds fare, and having one asked at once. */
@Resolver(() => FeedState)
export class FeedResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [FeedState], {
    complexity: 50,
    description: 'How the feeds of an engagement fare; one that was never on is not among them.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async feedStates(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<FeedState[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return this.em.find(FeedState, { engagementId }, { orderBy: { feed: 'asc' } });
  }

  @Mutation(() => ID, { complexity: 50, description: 'Has a feed that is on asked within seconds.' })
  @MayInEngagement('metrics.edit', 'engagementId')
  async pollFeed(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('feed', { type: () => ID, description: 'Which feed.' }, new Parsed(z.string().pipe(MetricsId))) feed: string,
  ): Promise<string> {
    const { workspaceId } = await this.em.findOneOrFail(Engagement, { id: engagement });
    await this.em.findOneOrFail(SavedMetricsPart, { engagementId: engagement, kind: 'feed', key: feed });
    await askNow(this.em, { workspaceId, engagement, feed });
    await record(this.em, { workspaceId, engagementId: engagement, subject: 'Feed', subjectId: feed });
    return feed;
  }

  @ResolveField(() => Date, { nullable: true, description: 'When it is asked next; null while it is off.' })
  nextAt(@Parent() { nextAt }: FeedState): Date | null {
    return nextAt instanceof Date && !Number.isNaN(nextAt.getTime()) ? nextAt : null;
  }
}
