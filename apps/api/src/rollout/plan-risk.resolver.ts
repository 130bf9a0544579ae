import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { PlanId, PlanRisk } from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import type { SavedRisk } from './plan-risk.entity.ts';
import { addPlanRisks, removePlanRisk, savedRisks, savePlanRisk } from './plan-risks.ts';

const RiskType = typeOf(PlanRisk, 'output');
const RiskInput = typeOf(PlanRisk, 'input');
/** How many risks one call adds. */
const mostAtOnce = 200;
const Risks = z.array(PlanRisk).max(mostAtOnce, { error: 'At most 200 risks at once.' }).readonly();
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'One risk of a plan as it is kept.' })
export class PlanRiskSaved {
  @Field(() => RiskType, { description: 'The risk.' })
  risk: PlanRisk;

  @Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })
  version: number;

  @Field(() => String, { description: 'Who edited it last.' })
  updatedBy: string;

  @Field(() => Date, { description: 'When it was edited last.' })
  updatedAt: Date;
}

@ObjectType({ description: 'What became of risks that were to be added.' })
export class PlanRisksAdded {
  @Field(() => [ID], { description: 'Those that are in the register now.' })
  added: readonly string[];

  @Field(() => [ID], { description: 'Those that were there already, and stay as they are.' })
  skipped: readonly string[];
}

/** The register of the risks of a plan. */
@Resolver(() => PlanRiskSaved)
export class PlanRiskResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [PlanRiskSaved], { complexity: 50, description: 'The risks of a plan, by id; at most 500.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async planRisks(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<PlanRiskSaved[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return (await savedRisks(this.em, engagementId)).map(shown);
  }

  @Mutation(() => PlanRiskSaved, {
    complexity: 20,
    description: 'Saves a risk. Sent again it changes nothing; on CONFLICT both versions come back.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  async savePlanRisk(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('risk', { type: () => RiskInput, description: 'From now on.' }, new Parsed(PlanRisk)) part: PlanRisk,
    @Args('version', { type: () => Int, description: 'The version that the edit began with; 0 for a new risk.' })
    version: number,
  ): Promise<PlanRiskSaved> {
    return shown(await savePlanRisk(this.em, access, { engagement, part, version }));
  }

  @Mutation(() => PlanRisksAdded, {
    complexity: 50,
    description:
      'Adds risks to the register, at most 200; those that are there already, by their id, stay as they are.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  addPlanRisks(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('risks', { type: () => [RiskInput], description: 'The risks.' }, new Parsed(Risks))
    risks: readonly PlanRisk[],
  ): Promise<PlanRisksAdded> {
    return addPlanRisks(this.em, access, { engagement, risks });
  }

  @Mutation(() => ID, {
    complexity: 10,
    description: 'Takes a risk out of the register. Sent again it changes nothing.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  async removePlanRisk(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('id', { type: () => ID, description: 'The risk.' }, new Parsed(PlanId)) id: string,
    @Args('version', { type: () => Int, description: 'The version that you saw.' }) version: number,
  ): Promise<string> {
    await removePlanRisk(this.em, { engagement, id, version });
    return id;
  }
}

function shown({ content, version, updatedBy, updatedAt }: SavedRisk): PlanRiskSaved {
  return { risk: PlanRisk.parse(content), version, updatedBy, updatedAt };
}
