import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { PlanId } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CommentDraft } from './comment-draft.ts';
import { addTaskComment, removeTaskComment } from './task-comments.ts';
import { TaskComment } from './task-comment.entity.ts';
import { TaskFile } from './task-file.entity.ts';
import { removeTaskFile } from './keep-task-file.ts';
import { peopleOfEngagement, PlanPerson } from './people-of-engagement.ts';

const CommentInput = typeOf(CommentDraft, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const line = { type: () => ID, description: 'Which line of the plan.' } as const;
/** How many comments stand beside a line. */
const mostShown = 200;

/** What people say about lines of a plan and attach to them. */
@Resolver()
export class TaskTalkResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [PlanPerson], { complexity: 50, description: 'The members who can see the engagement, by name.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async planPeople(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<PlanPerson[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return peopleOfEngagement(this.em, engagementId);
  }

  @Query(() => [TaskComment], {
    complexity: 50,
    description: 'The last 200 comments on a line of the plan, oldest first.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async taskComments(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('task', line, new Parsed(PlanId)) task: string,
  ): Promise<TaskComment[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    const latest = await this.em.find(
      TaskComment,
      { engagementId, task },
      { orderBy: { id: 'desc' }, limit: mostShown },
    );
    return latest.reverse();
  }

  @Mutation(() => TaskComment, {
    complexity: 50,
    description:
      'Writes a comment on a line of the plan; those whom it mentions get a notice. Sent again under the same id it is the same comment.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  addTaskComment(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('input', { type: () => CommentInput, description: 'The comment.' }, new Parsed(CommentDraft))
    draft: CommentDraft,
  ): Promise<TaskComment> {
    return addTaskComment(this.em, access, { engagementId, ...draft });
  }

  @Mutation(() => TaskComment, {
    complexity: 20,
    description: 'Takes back a comment of your own: its words are gone, that there was one stays.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  removeTaskComment(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('id', { type: () => ID, description: 'Which comment.' }, new Parsed(Id)) id: string,
  ): Promise<TaskComment> {
    return removeTaskComment(this.em, access, { engagementId, id });
  }

  @Query(() => [TaskFile], {
    complexity: 50,
    description: 'The files that are attached to a line of the plan, oldest first.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async taskFiles(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('task', line, new Parsed(PlanId)) task: string,
  ): Promise<TaskFile[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return this.em.find(TaskFile, { engagementId, task }, { orderBy: { id: 'asc' } });
  }

  @Mutation(() => Boolean, {
    complexity: 20,
    description: 'Removes a file from a line of the plan; removed twice it is gone once.',
  })
  @MayInEngagement('plan.edit', 'engagementId')
  removeTaskFile(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('id', { type: () => ID, description: 'Which file.' }, new Parsed(Id)) id: string,
  ): Promise<boolean> {
    return removeTaskFile(this.em, engagementId, id);
  }
}
