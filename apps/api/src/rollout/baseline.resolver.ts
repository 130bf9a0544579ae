import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import { Baseline as Frozen } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { Baseline } from './baseline.entity.ts';
import { takeBaseline } from './take-baseline.ts';

const FrozenType = typeOf(Frozen, 'output');
const BaselineName = plainText({ max: 120 });
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'A baseline with all that it froze.' })
export class BaselineOpened {
  @Field(() => Baseline, { description: 'Which one it is.' })
  headline: Baseline;

  @Field(() => FrozenType, { description: 'What it froze.' })
  plan: Frozen;
}

/** Plans as they stood on a day. */
@Resolver(() => Baseline)
export class BaselineResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => BaselineOpened, { complexity: 200, description: 'A baseline with all that it froze.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async baseline(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('id', { type: () => ID, description: 'Which baseline.' }, new Parsed(Id)) id: string,
  ): Promise<BaselineOpened> {
    const headline = await this.em.findOneOrFail(Baseline, { id, engagementId }, { populate: ['content'] });
    return { headline, plan: Frozen.parse(headline.content) };
  }

  @Mutation(() => Baseline, {
    complexity: 300,
    description:
      'Freezes the dates and costs of the plan as they are kept now. The same plan under the same name again is the same baseline.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  takeBaseline(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(
      'name',
      { type: () => String, description: 'What to call it, at most 120 characters.' },
      new Parsed(BaselineName),
    )
    name: string,
  ): Promise<Baseline> {
    return takeBaseline(this.em, access, { engagement, name });
  }
}
