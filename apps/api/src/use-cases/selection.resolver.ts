import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { FindingOut, RankingMoves, SelectionInputs, SelectionSettings, StatedScore } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { DecisionRecord } from './decision-record.entity.ts';
import { EngagementPlatformChoice, platformChoices } from './platform-choices.ts';
import { RecordedFinding } from './finding-out.entity.ts';
import { RecordedScore } from './stated-score.entity.ts';
import { saveSelection } from './save-selection.ts';
import { Selection, selectionOf } from './selection.ts';
import { changesSince, movesSince, SelectionChange, standingDecision } from './selection-changes.ts';
import { selectionInputs } from './selection-inputs.ts';

const SettingsInput = typeOf(SelectionSettings, 'input');
const MovesType = typeOf(RankingMoves, 'output');
const InputsType = typeOf(SelectionInputs, 'output');

/** How many decisions stand beside what was set; there can be hundreds. */
const mostShown = 50;

/** How an engagement chooses. */
@Resolver(() => Selection)
export class SelectionResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => Selection, {
    complexity: 100,
    description: 'What an engagement has set, found out, scored and decided for choosing.',
  })
  @MayInEngagement('engagement.read', 'engagement')
  async selection(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) engagement: string,
  ): Promise<Selection> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return selectionOf(this.em, access, engagement);
  }

  @Mutation(() => Selection, { description: 'Saves what an engagement sets for choosing. On CONFLICT both come back.' })
  @MayInEngagement('selection.edit', 'engagement')
  async saveSelection(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('settings', { type: () => SettingsInput, description: 'From now on.' }, new Parsed(SelectionSettings))
    settings: SelectionSettings,
    @Args('version', { type: () => Int, description: 'The version that the edit began with; 0 before the first.' })
    version: number,
  ): Promise<Selection> {
    await saveSelection(this.em, access, { engagement, settings, version });
    return selectionOf(this.em, access, engagement);
  }

  @ResolveField(() => InputsType, {
    complexity: 100,
    description: 'Everything that a ranking rests on today besides the catalogue, as far as you may see it.',
  })
  inputs(@Parent() { engagement }: Selection, @CurrentMember() access: MemberAccess): Promise<SelectionInputs> {
    return selectionInputs(this.em, access, engagement);
  }

  @ResolveField(() => [RecordedFinding], { description: 'What was found out, with who said so and when.' })
  findings(@Parent() { rows }: Selection): readonly RecordedFinding[] {
    return rows.findings;
  }

  @ResolveField(() => [RecordedScore], { description: 'What was scored or confirmed, with who said so and when.' })
  scores(@Parent() { rows }: Selection): readonly RecordedScore[] {
    return rows.scores;
  }

  @ResolveField(() => [DecisionRecord], {
    complexity: 20,
    description: `The last ${mostShown} decisions, newest first; withdrawn ones too. The query "decisions" gives all.`,
  })
  decisions(@Parent() { engagement }: Selection): Promise<DecisionRecord[]> {
    return this.em.find(DecisionRecord, { engagementId: engagement }, { orderBy: { id: 'desc' }, limit: mostShown });
  }

  @ResolveField(() => [EngagementPlatformChoice], { description: 'The choices of platforms that were begun.' })
  platformChoices(@Parent() { engagement }: Selection): Promise<EngagementPlatformChoice[]> {
    return platformChoices(this.em, engagement);
  }

  @ResolveField(() => Boolean, {
    complexity: 100,
    description: 'Whether something changed since the standing decision on use cases; false where none stands.',
  })
  async isStale(@Parent() selection: Selection, @CurrentMember() access: MemberAccess): Promise<boolean> {
    return (await this.changes(selection, access)).length > 0;
  }

  @ResolveField(() => [SelectionChange], {
    complexity: 100,
    description: 'What changed since the standing decision on use cases, as far as you may see it.',
  })
  async changes(
    @Parent() { engagement }: Selection,
    @CurrentMember() access: MemberAccess,
  ): Promise<readonly SelectionChange[]> {
    const decision = await standingDecision(this.em, engagement);
    return decision ? changesSince(this.em, access, { engagement, decision }) : [];
  }

  @ResolveField(() => MovesType, {
    nullable: true,
    complexity: 6_000,
    description:
      'What these changes did to the ranking; null where nothing changed, and for whoever may not read single answers.',
  })
  moves(@Parent() { engagement }: Selection, @CurrentMember() access: MemberAccess): Promise<RankingMoves | null> {
    return movesSince(this.em, access, engagement);
  }
}

const FindingType = typeOf(FindingOut, 'output');
const ScoreType = typeOf(StatedScore, 'output');

/** What a recorded finding says. */
@Resolver(() => RecordedFinding)
export class RecordedFindingResolver {
  @ResolveField(() => FindingType, { description: 'What was found out.' })
  finding(@Parent() { said }: RecordedFinding): FindingOut {
    return said;
  }
}

/** What a recorded score says. */
@Resolver(() => RecordedScore)
export class RecordedScoreResolver {
  @ResolveField(() => ScoreType, { description: 'The score.' })
  score(@Parent() { said }: RecordedScore): StatedScore {
    return said;
  }
}
