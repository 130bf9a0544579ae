import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Contribution } from '@peerway/alignment';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { GoalContribution } from './contribution.entity.ts';
import { Goal } from './goal.entity.ts';

/** What serves the goals of an engagement, by goal and lever. */
export function contributionsOf(em: EntityManager, engagement: string): Promise<GoalContribution[]> {
  return em.find(GoalContribution, { engagementId: engagement }, { orderBy: { goal: 'asc', lever: 'asc' } });
}

/** What one library value says of a kept contribution. */
export function contributionValue({ goal, lever, strength, reason, confirmed }: GoalContribution): Contribution {
  return {
    goal: goal.id,
    lever: lever as Contribution['lever'],
    strength,
    reason,
    confirmed,
  };
}

/** A contribution as somebody says it, and the version that they saw; 0 where none was said before. */
export interface ContributionEdit {
  readonly engagement: string;
  readonly said: Contribution;
  readonly version: number;
}

/**
 * Says how much a lever serves a goal. Said again in the same words it changes nothing.
 * @throws NotFoundError for a goal that is not there; DomainError CONFLICT with both versions.
 */
export async function setContribution(
  em: EntityManager,
  access: MemberAccess,
  { engagement, said, version }: ContributionEdit,
): Promise<GoalContribution> {
  // Whoever holds the goal is alone with all that serves it.
  const goal = await em.findOneOrFail(Goal, { id: said.goal, engagement }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const { lever, strength, reason, confirmed } = said;
  const standing = await em.findOne(GoalContribution, { goal: goal.id, lever });
  const by = { updatedBy: access.name, updatedAt: new Date() };
  if (standing) {
    if (isSame(standing, said)) return standing;
    await editVersion(em, standing, version, { strength, reason, confirmed, ...by });
    return standing;
  }
  if (version !== 0)
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed this meanwhile. Look at their version and save yours again.',
      {
        current: null,
        yours: { strength, reason, confirmed },
      },
    );
  const made = newContribution(em, goal, { ...said, ...by });
  await em.persist(made).flush();
  return made;
}

function isSame(standing: GoalContribution, { strength, reason, confirmed }: Contribution): boolean {
  return standing.strength === strength && standing.reason === reason && standing.confirmed === confirmed;
}

/** A contribution to a goal, not yet kept. */
export function newContribution(
  em: EntityManager,
  goal: Goal,
  said: Omit<Contribution, 'goal'> & Pick<GoalContribution, 'updatedBy' | 'updatedAt'>,
): GoalContribution {
  const { lever, strength, reason, confirmed, updatedBy, updatedAt } = said;
  return em.create(GoalContribution, {
    workspaceId: goal.workspaceId,
    engagementId: goal.engagement.id,
    goal,
    lever,
    strength,
    reason,
    confirmed,
    version: 1,
    updatedBy,
    updatedAt,
  });
}

/**
 * Says of everything that serves a goal, or any goal, that it is right as it stands.
 * @throws NotFoundError for a goal that is not there.
 */
export async function confirmContributions(
  em: EntityManager,
  access: MemberAccess,
  { engagement, goal }: { readonly engagement: string; readonly goal: string | null },
): Promise<void> {
  if (goal !== null) await em.findOneOrFail(Goal, { id: goal, engagement });
  const where = { engagementId: engagement, confirmed: false, ...(goal === null ? {} : { goal }) };
  const waiting = await em.find(GoalContribution, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const one of waiting) em.assign(one, { confirmed: true, updatedBy: access.name, updatedAt: new Date() });
  await em.flush();
}
