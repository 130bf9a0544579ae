import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { PlatformChoice } from '@peerway/use-cases';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { EngagementPlatformChoice, platformChoice, savePlatformChoice } from './platform-choices.ts';

const ChoiceInput = typeOf(PlatformChoice, 'input');

const ChoiceArguments = z.object({ useCase: z.string().max(80), choice: PlatformChoice, version: z.int() });

@ArgsType()
class ChoiceArgs {
  @Field(() => ID, { description: 'The use case.' })
  useCase: string;

  @Field(() => ChoiceInput, { description: 'From now on.' })
  choice: PlatformChoice;

  @Field(() => Int, { description: 'The version that the edit began with; 0 before the first.' })
  version: number;
}

/** With which platform an engagement builds its use cases. */
@Resolver(() => EngagementPlatformChoice)
export class PlatformChoiceResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => EngagementPlatformChoice, {
    description: 'What an engagement has set for choosing the platform of a use case.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  async platformChoice(
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
    @Args('useCase', { type: () => ID, description: 'The use case.' }) useCase: string,
  ): Promise<EngagementPlatformChoice> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return platformChoice(this.em, engagement, useCase);
  }

  @Mutation(() => EngagementPlatformChoice, {
    description: 'Saves what is set for choosing the platform of a use case. On CONFLICT both versions come back.',
  })
  @MayInEngagement('selection.edit', 'engagement')
  savePlatformChoice(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args(new Parsed(ChoiceArguments)) edit: ChoiceArgs,
  ): Promise<EngagementPlatformChoice> {
    return savePlatformChoice(this.em, access, { engagement, ...edit });
  }
}
