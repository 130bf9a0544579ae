import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { CapacityDocument } from '@peerway/business-case';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CapacityModelSaved, capacityModels, removeCapacityModel, saveCapacityModel } from './kept-capacity.ts';

const DocumentInput = typeOf(CapacityDocument, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const useCase = z.string().max(80);

@ArgsType()
class CapacityArgs {
  @Field(() => ID, { description: 'The use case.' })
  useCase: string;

  @Field(() => DocumentInput, { description: 'From now on.' })
  input: CapacityDocument;

  @Field(() => Int, { description: 'The version that the edit began with; 0 before the first.' })
  version: number;
}
const CapacityArguments = z.object({ useCase, input: CapacityDocument, version: z.int() });

@ArgsType()
class RemovalArgs {
  @Field(() => ID, { description: 'The use case.' })
  useCase: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version: number;
}
const RemovalArguments = z.object({ useCase, version: z.int() });

/** Capacity models of an engagement. */
@Resolver(() => CapacityModelSaved)
export class CapacityModelResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [CapacityModelSaved], { complexity: 50, description: 'The capacity models of an engagement.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async capacityModels(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<CapacityModelSaved[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return capacityModels(this.em, engagementId);
  }

  @Mutation(() => CapacityModelSaved, {
    description: 'Saves the capacity model of a use case. Sent again it changes nothing; on CONFLICT both come back.',
  })
  @MayInEngagement('case.edit', 'engagementId')
  saveCapacityModel(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(new Parsed(CapacityArguments)) edit: CapacityArgs,
  ): Promise<CapacityModelSaved> {
    return saveCapacityModel(this.em, access, { engagement, ...edit });
  }

  @Mutation(() => [CapacityModelSaved], {
    complexity: 50,
    description: 'Removes the capacity model of a use case, and gives those that stay.',
  })
  @MayInEngagement('case.edit', 'engagementId')
  async removeCapacityModel(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(new Parsed(RemovalArguments)) place: RemovalArgs,
  ): Promise<CapacityModelSaved[]> {
    await removeCapacityModel(this.em, { engagement, ...place });
    return capacityModels(this.em, engagement);
  }
}
