import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { OverallVerdict, overallVerdict, Ranking, UseCaseVerdict, verdict } from '@peerway/use-cases';
import { useCaseAlternatives } from '@peerway/use-cases/content';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { useCasesOf } from './catalogue-of.ts';
import { mostDraws, quickRankingOf, rankingOf } from './ranking-of.ts';
import { selectionInputs } from './selection-inputs.ts';

const RankingType = typeOf(Ranking, 'output');
const VerdictType = typeOf(UseCaseVerdict, 'output');
const OverallType = typeOf(OverallVerdict, 'output');

const Draws = z
  .int()
  .min(100, { error: `A ranking takes 100 to ${mostDraws} draws here. Ask for that many with "draws".` })
  .max(mostDraws, { error: `A ranking takes 100 to ${mostDraws} draws here. Ask for that many with "draws".` })
  .nullable();

@ObjectType({ description: 'Whether use cases should be done with peers in an organization.' })
export class UseCaseVerdicts {
  @Field(() => OverallType, { description: 'What all verdicts come to.' })
  overall: OverallVerdict;

  @Field(() => [VerdictType], { description: 'The verdict on each use case that is looked at, in their order.' })
  verdicts: readonly UseCaseVerdict[];
}

/** What follows from what an engagement has set, found out and scored. */
@Resolver()
export class RankingResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => RankingType, {
    complexity: 6_000,
    description:
      'The use cases of an engagement in an order, with how sure it is, as far as you may see what it rests on.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  async ranking(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
    @Args(
      'draws',
      {
        type: () => Int,
        nullable: true,
        description: `How many draws, 100 to ${mostDraws}; ${mostDraws} when absent. A long list gets fewer; \`iterations\` says how many.`,
      },
      new Parsed(Draws),
    )
    draws: number | null,
  ): Promise<Ranking> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return rankingOf(this.em, await selectionInputs(this.em, access, engagement), draws ?? mostDraws);
  }

  @Query(() => UseCaseVerdicts, {
    complexity: 3_000,
    description:
      'Whether each use case should be done with peers, beside a central way or without them, and what would have to change.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  async useCaseVerdicts(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
  ): Promise<UseCaseVerdicts> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    const inputs = await selectionInputs(this.em, access, engagement);
    const known = await useCasesOf(this.em);
    const order = (await quickRankingOf(this.em, inputs)).useCases.map(({ useCase }) => useCase);
    const verdicts = order.flatMap((id) => {
      const useCase = known.get(id);
      return useCase ? [verdict(useCase, inputs, inputs, { alternatives: useCaseAlternatives })] : [];
    });
    return { overall: overallVerdict(verdicts, order), verdicts };
  }
}
