import { Args, Field, ID, InputType, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { Milestone } from './milestone.entity.ts';
import { roundIn } from './round-in.ts';

/** More than a time line can tell apart. */
export const mostMilestones = 60;

/** What is said of a milestone. */
export const MilestoneDraft = z.object({
  name: plainText({ max: 80 }),
  day: z.iso.date({ error: 'This is not a day of the calendar: write it as year-month-day, such as 2027-03-31.' }),
  round: z.uuid('This is not an id of Peerway.').nullish(),
});
type MilestoneDraft = z.infer<typeof MilestoneDraft>;

@InputType({ description: 'Something that happened on a day.' })
export class MilestoneInput {
  @Field(() => String, { description: 'What happened, in a few words.' })
  name: string;

  @Field(() => String, { description: 'The day (ISO date).' })
  day: string;

  @Field(() => ID, { nullable: true, description: 'The round that it names, if it belongs to one.' })
  round?: string | null;
}

/** What happened along the way of an engagement. */
@Resolver(() => Engagement)
export class MilestoneResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => [Milestone], { description: 'Its milestones, by day.' })
  milestones(@Parent() engagement: Engagement): Promise<Milestone[]> {
    return milestonesOf(this.em, engagement.id);
  }

  @Mutation(() => Milestone, { description: 'Marks a day on the time line of an engagement.' })
  @MayInEngagement('round.run', 'engagement')
  async addMilestone(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => MilestoneInput, description: 'What and when.' }, new Parsed(MilestoneDraft))
    { name, day, round }: MilestoneDraft,
  ): Promise<Milestone> {
    const engagement = await this.em.findOneOrFail(Engagement, { id });
    if ((await this.em.count(Milestone, { engagement: id })) >= mostMilestones)
      throw new DomainError('BAD_INPUT', `An engagement takes ${mostMilestones} milestones. Remove one first.`, {
        field: 'name',
      });
    if (round) await roundIn(this.em, id, round);
    const made = this.em.create(Milestone, {
      workspaceId: engagement.workspaceId,
      engagement,
      roundId: round ?? null,
      name,
      day,
      version: 1,
      createdAt: new Date(),
    });
    await this.em.persist(made).flush();
    return made;
  }

  @Mutation(() => Milestone, { description: 'Changes a milestone.' })
  @MayInEngagement('round.run', 'engagement')
  async updateMilestone(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('milestone', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('input', { type: () => MilestoneInput, description: 'What and when.' }, new Parsed(MilestoneDraft))
    { name, day, round }: MilestoneDraft,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Milestone> {
    const milestone = await this.em.findOneOrFail(Milestone, { id, engagement });
    if (round) await roundIn(this.em, engagement, round);
    await editVersion(this.em, milestone, version, { name, day, roundId: round ?? null });
    return milestone;
  }

  @Mutation(() => Boolean, { description: 'Removes a milestone.' })
  @MayInEngagement('round.run', 'engagement')
  async removeMilestone(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('milestone', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<boolean> {
    await this.em.remove(await this.em.findOneOrFail(Milestone, { id, engagement })).flush();
    return true;
  }
}

/** The milestones of an engagement, by day. */
export function milestonesOf(em: EntityManager, engagement: string): Promise<Milestone[]> {
  return em.find(Milestone, { engagement }, { orderBy: { day: 'asc', id: 'asc' }, limit: mostMilestones });
}
