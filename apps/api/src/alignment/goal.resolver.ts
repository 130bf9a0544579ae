import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Contribution, GoalDraft, StarterGoal } from '@peerway/alignment';
import { starterGoalsIn } from '@peerway/alignment/content';
import { Derivation, plainText } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May, MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { addWithDefaults } from './add-with-defaults.ts';
import { Alignment } from './alignment.ts';
import { alignmentOf } from './alignment-of.ts';
import { GoalContribution } from './contribution.entity.ts';
import { confirmContributions, contributionsOf, setContribution } from './contributions.ts';
import { deriveAlignment } from './derive-alignment.ts';
import { Goal } from './goal.entity.ts';
import { changeGoal, GoalDrafts, removeGoal } from './goals.ts';

const Figure = plainText({ max: 100 });
const DerivationType = typeOf(Derivation, 'output');
const GoalInput = typeOf(GoalDraft, 'input');
const ContributionInput = typeOf(Contribution, 'input');
const StarterGoalType = typeOf(StarterGoal, 'output');

/** What an organization wants to reach, and what serves it. */
@Resolver(() => GoalContribution)
export class GoalResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => Alignment, { description: 'The goals of an engagement, how much each counts, and what serves them.' })
  @MayInEngagement('engagement.read', 'engagement')
  alignment(
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
  ): Promise<Alignment> {
    return alignmentOf(this.em, engagement);
  }

  @Query(() => DerivationType, {
    description:
      'Where the weight of a goal or a lever comes from: its inputs, the method, the people or the content behind it.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  alignmentDerivation(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args(
      'figure',
      { type: () => String, description: 'Which figure: goal:<id>, or lever:<word>.' },
      new Parsed(Figure),
    )
    figure: string,
  ): Promise<Derivation> {
    return deriveAlignment(this.em, access, { engagement, figure });
  }

  @Query(() => [StarterGoalType], {
    description: 'Goals to begin with, six in each perspective, in the language asked for.',
  })
  @May('library.read')
  starterGoals(): readonly StarterGoal[] {
    return starterGoalsIn(languageHere());
  }

  @Mutation(() => [Goal], {
    description:
      'Adds goals, all or none, and gives them. One that is there already by that name stays as it is. A starter goal brings what usually serves it.',
  })
  @MayInEngagement('goal.edit', 'engagement')
  addGoals(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('goals', { type: () => [GoalInput], description: 'The goals, 1 to 30.' }, new Parsed(GoalDrafts))
    drafts: GoalDraft[],
  ): Promise<Goal[]> {
    return addWithDefaults(this.em, access, { engagement, drafts });
  }

  @Mutation(() => Goal, { description: 'Changes a goal. On CONFLICT both versions come back.' })
  @MayInEngagement('goal.edit', 'engagement')
  changeGoal(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('goal', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => GoalInput, description: 'The goal.' }, new Parsed(GoalDraft)) draft: GoalDraft,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Goal> {
    return changeGoal(this.em, { engagement, id }, { draft, version });
  }

  @Mutation(() => ID, {
    description: 'Takes a goal out, with what serves it, and gives its id. Weighings keep it as it was.',
  })
  @MayInEngagement('goal.edit', 'engagement')
  async removeGoal(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('goal', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<string> {
    await removeGoal(this.em, { engagement, id });
    return id;
  }

  @Mutation(() => GoalContribution, {
    description:
      'Says how much a lever serves a goal; version 0 where nobody has said yet. Said again in the same words it changes nothing.',
  })
  @MayInEngagement('goal.edit', 'engagement')
  setContribution(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => ContributionInput, description: 'What is said.' }, new Parsed(Contribution))
    said: Contribution,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<GoalContribution> {
    return setContribution(this.em, access, { engagement, said, version });
  }

  @Mutation(() => [GoalContribution], {
    description: 'Says of everything that serves a goal, or any goal, that it is right as it stands; gives all of it.',
  })
  @MayInEngagement('goal.edit', 'engagement')
  async confirmContributions(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args(
      'goal',
      { type: () => ID, nullable: true, description: 'Of which goal; of all when absent.' },
      new Parsed(Id.nullable()),
    )
    goal: string | null,
  ): Promise<GoalContribution[]> {
    await confirmContributions(this.em, access, { engagement, goal });
    return contributionsOf(this.em, engagement);
  }

  @ResolveField(() => ID, { description: 'The goal.' })
  goal(@Parent() { goal }: GoalContribution): string {
    return goal.id;
  }
}
