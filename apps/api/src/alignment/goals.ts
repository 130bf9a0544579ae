import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GoalDraft } from '@peerway/alignment';
import { DomainError, foldText } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Goal } from './goal.entity.ts';
import { holdAlignment } from './hold-alignment.ts';

/** How many goals an engagement takes: more pairs than thirty goals make nobody compares. */
export const mostGoals = 30;

/** Goals to add. */
export const GoalDrafts = z
  .array(GoalDraft)
  .min(1, { error: 'Name at least one goal.' })
  .max(mostGoals, { error: `An engagement takes ${mostGoals} goals at most.` });

/** The goals of an engagement, in the order in which they were written down. */
export function goalsOf(em: EntityManager, engagement: string): Promise<Goal[]> {
  return em.find(Goal, { engagement }, { orderBy: { id: 'asc' }, limit: mostGoals });
}

/**
 * Adds goals, all or none. One that is there already under the same name is that one, so a client may repeat itself.
 * @returns the goals that were named, in their order, and which of them are new.
 * @throws DomainError GOALS_FULL.
 */
export async function addGoals(
  em: EntityManager,
  access: MemberAccess,
  { engagement: id, drafts }: { readonly engagement: string; readonly drafts: readonly GoalDraft[] },
): Promise<{ goals: Goal[]; added: Goal[] }> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  await holdAlignment(em, id);
  const byName = new Map((await goalsOf(em, id)).map((goal) => [foldText(goal.name), goal]));
  const added: Goal[] = [];
  for (const draft of drafts) {
    if (byName.has(foldText(draft.name))) continue;
    const goal = goalOf(em, engagement, { draft, by: access.name });
    byName.set(foldText(draft.name), goal);
    added.push(goal);
  }
  if (byName.size > mostGoals)
    throw new DomainError(
      'GOALS_FULL',
      `An engagement takes ${mostGoals} goals at most. Put some together, or remove some.`,
    );
  await em.persist(added).flush();
  const goals = new Set(drafts.map(({ name }) => byName.get(foldText(name))).filter((goal) => goal !== undefined));
  return { goals: [...goals], added };
}

function goalOf(
  em: EntityManager,
  engagement: Engagement,
  { draft, by }: { readonly draft: GoalDraft; readonly by: string },
): Goal {
  return em.create(Goal, {
    ...draft,
    workspaceId: engagement.workspaceId,
    engagement,
    version: 1,
    createdBy: by,
    createdAt: new Date(),
  });
}

/** Which goal of an engagement is meant. */
export interface GoalPlace {
  readonly engagement: string;
  readonly id: string;
}

/**
 * Changes a goal.
 * @throws NotFoundError; DomainError CONFLICT with both versions; BAD_INPUT for a name that another goal has.
 */
export async function changeGoal(
  em: EntityManager,
  { engagement, id }: GoalPlace,
  { draft, version }: { readonly draft: GoalDraft; readonly version: number },
): Promise<Goal> {
  const goal = await em.findOneOrFail(Goal, { id, engagement });
  await holdAlignment(em, engagement);
  const others = (await goalsOf(em, engagement)).filter((one) => one.id !== id);
  if (others.some(({ name }) => foldText(name) === foldText(draft.name)))
    throw new DomainError('BAD_INPUT', 'Another goal is called like this. Choose a name that tells them apart.', {
      field: 'name',
    });
  await editVersion(em, goal, version, draft);
  return goal;
}

/** Takes a goal out, with what serves it. A weighing keeps it under the name that it had. @throws NotFoundError */
export async function removeGoal(em: EntityManager, { engagement, id }: GoalPlace): Promise<void> {
  // A weighing that begins at this moment holds the goal, or does not: never half.
  await holdAlignment(em, engagement);
  const goal = await em.findOneOrFail(Goal, { id, engagement }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.remove(goal).flush();
}
