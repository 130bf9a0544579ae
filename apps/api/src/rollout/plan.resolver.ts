import { Args, Field, ID, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { PlanSettings, PlanTask } from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { savedCase } from '../business-case/case-opened.ts';
import { BusinessCase } from '@peerway/business-case';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { standingDecision } from '../use-cases/selection-changes.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { Baseline } from './baseline.entity.ts';
import { editPlan } from './edit-plan.ts';
import { PlanEdit } from './plan-edit.ts';
import { PlanStaleReason, planStanding } from './plan-standing.ts';
import { openedPlan, PlanOpened, PlanTaskSaved } from './plan-opened.ts';
import { SavedTask } from './plan-task.entity.ts';
import { savePlanSettings } from './save-plan-settings.ts';

const SettingsInput = typeOf(PlanSettings, 'input');
const EditInput = typeOf(PlanEdit, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;
/** How many baselines stand beside the plan. */
const mostBaselines = 50;
/** What one call may edit. */
const Edits = z
  .array(PlanEdit)
  .max(500, { error: 'At most 500 lines can be edited in one call. Send them in pieces.' });

@ObjectType({ description: 'The version of a line after an edit.' })
export class SavedVersion {
  @Field(() => ID, { description: 'The line.' })
  id: string;

  @Field(() => Int, { description: 'Its version from now on.' })
  version: number;
}

@ObjectType({ description: 'What an edit of a plan came to.' })
export class PlanEdited {
  @Field(() => [SavedVersion], { description: 'The lines that are there, with their versions from now on.' })
  saved: readonly SavedVersion[];

  @Field(() => [ID], { description: 'The lines that are gone.' })
  removed: readonly string[];
}

/** The plan of an engagement. */
@Resolver(() => PlanOpened)
export class PlanResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => PlanOpened, {
    complexity: 100,
    description: 'The plan of an engagement, with what is needed to go on with it.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async plan(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<PlanOpened> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return openedPlan(this.em, access, engagementId);
  }

  @Mutation(() => PlanOpened, {
    complexity: 100,
    description:
      'Saves what holds for the whole plan. Sent again it changes nothing; on CONFLICT both versions come back.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  async savePlanSettings(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('settings', { type: () => SettingsInput, description: 'From now on.' }, new Parsed(PlanSettings))
    settings: PlanSettings,
    @Args('version', { type: () => Int, description: 'The version that the edit began with; 0 before the first.' })
    version: number,
  ): Promise<PlanOpened> {
    await savePlanSettings(this.em, access, { engagement, settings, version });
    return openedPlan(this.em, access, engagement);
  }

  @Mutation(() => PlanEdited, {
    complexity: 500,
    description:
      'Adds, changes and removes lines of the plan, all of them or none. Sent again it changes nothing; on CONFLICT the lines that somebody else changed come back.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  editPlan(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('edits', { type: () => [EditInput], description: 'At most 500 lines.' }, new Parsed(Edits))
    edits: readonly PlanEdit[],
  ): Promise<PlanEdited> {
    return editPlan(this.em, access, { engagement, edits });
  }

  @ResolveField(() => [PlanTaskSaved], { complexity: 200, description: 'Its lines, at most 5,000.' })
  async tasks(@Parent() { engagementId }: PlanOpened): Promise<PlanTaskSaved[]> {
    const rows = await this.em.find(SavedTask, { engagementId }, { orderBy: { key: 'asc' } });
    const attached = await this.em.execute<{ task: string; comments: number; files: number }[]>(
      `select task, count(*) filter (where kind = 'comment')::int as comments, count(*) filter (where kind = 'file')::int as files
       from (select task, 'comment' as kind from task_comment where engagement_id = ? and removed_at is null
             union all select task, 'file' from task_file where engagement_id = ?) as each group by task`,
      [engagementId, engagementId],
    );
    const counts = new Map(attached.map((each) => [each.task, each]));
    return rows.map(({ key, content, version, updatedBy, updatedAt }) => ({
      task: PlanTask.parse(content),
      version,
      updatedBy,
      updatedAt,
      comments: counts.get(key)?.comments ?? 0,
      files: counts.get(key)?.files ?? 0,
    }));
  }

  @ResolveField(() => [ID], {
    description: 'The use cases of the decision that stands in Select; empty where none stands.',
  })
  async suggested(@Parent() { engagementId }: PlanOpened): Promise<readonly string[]> {
    return (await standingDecision(this.em, engagementId))?.chosen ?? [];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The currency of the business case; null where none was entered.',
  })
  async caseCurrency(@Parent() { engagementId }: PlanOpened): Promise<string | null> {
    const saved = await savedCase(this.em, engagementId);
    return saved ? BusinessCase.parse(saved.content).settings.currency : null;
  }

  @ResolveField(() => Date, {
    nullable: true,
    complexity: 10,
    description: 'Since when something that the plan was generated from is another one; null while all agrees.',
  })
  async staleSince(@Parent() { engagementId }: PlanOpened): Promise<Date | null> {
    return (await planStanding(this.em, engagementId)).changes[0]?.since ?? null;
  }

  @ResolveField(() => [PlanStaleReason], {
    complexity: 10,
    description: 'What of that it was generated from is another one since; empty while all agrees.',
  })
  async staleBecause(@Parent() { engagementId }: PlanOpened): Promise<readonly PlanStaleReason[]> {
    return (await planStanding(this.em, engagementId)).changes.map(({ reason }) => reason);
  }

  @ResolveField(() => [Baseline], { complexity: 20, description: 'The last 50 baselines, newest first.' })
  baselines(@Parent() { engagementId }: PlanOpened): Promise<Baseline[]> {
    return this.em.find(Baseline, { engagementId }, { orderBy: { number: 'desc' }, limit: mostBaselines });
  }
}
