import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { PlanScope, TakenChange } from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { generatePlan } from './generate-plan.ts';
import { generationOffer, PlanGenerationInputs } from './generation-offer.ts';
import { planGeneration, PlanGenerationPreview, previewOf } from './plan-generation.ts';
import { openedPlan, PlanOpened } from './plan-opened.ts';

const ScopeInput = typeOf(PlanScope, 'input');
const TakenInput = typeOf(TakenChange, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const Wanted = z.array(z.string().max(80)).max(60).nullable();

@ArgsType()
class GenerationArgs {
  @Field(() => ScopeInput, { description: 'What to make a plan of.' })
  scope: PlanScope;

  @Field(() => [TakenInput], { description: 'Where to take the generator’s version although people wrote otherwise.' })
  takeTheirs: readonly TakenChange[];
}

const Wish = z.object({ scope: PlanScope, takeTheirs: z.array(TakenChange).max(5000) });

/** The generator of a plan. */
@Resolver()
export class PlanGenerationResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => PlanGenerationInputs, {
    complexity: 500,
    description: 'What the plan of an engagement can be generated from.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async planGenerationInputs(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(
      'useCases',
      {
        type: () => [ID],
        nullable: true,
        description: 'Of which use cases; those of the plan, or of the decision, unless said.',
      },
      new Parsed(Wanted),
    )
    useCases: readonly string[] | null,
  ): Promise<PlanGenerationInputs> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return generationOffer(this.em, access, { engagement, useCases: useCases ?? null });
  }

  @Query(() => PlanGenerationPreview, {
    complexity: 500,
    description: 'What generating the plan would do. Nothing is written.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async planGenerationPreview(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(new Parsed(Wish)) { scope, takeTheirs }: GenerationArgs,
  ): Promise<PlanGenerationPreview> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return previewOf(await planGeneration(this.em, access, { engagement, scope, takeTheirs }));
  }

  @Mutation(() => PlanOpened, {
    complexity: 500,
    description:
      'Generates the plan and merges it with what people have. Sent again it changes nothing; on CONFLICT look at the preview again.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  async generatePlan(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args(new Parsed(Wish)) { scope, takeTheirs }: GenerationArgs,
    @Args('version', { type: () => Int, description: 'The version of the preview; 0 before the first.' })
    version: number,
  ): Promise<PlanOpened> {
    await generatePlan(this.em, access, { engagement, scope, takeTheirs, version });
    return openedPlan(this.em, access, engagement);
  }
}
