import type { EntityManager } from '@mikro-orm/postgresql';
import type { GoalDraft } from '@peerway/alignment';
import { starterGoalsIn } from '@peerway/alignment/content';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { languageHere } from '../operations/request-scope.ts';
import { newContribution } from './contributions.ts';
import type { Goal } from './goal.entity.ts';
import { addGoals } from './goals.ts';

/**
 * Adds goals, each that came from a starter goal with what usually serves it, to be confirmed.
 * @throws DomainError GOALS_FULL; BAD_INPUT for a starter goal that there is not.
 */
export async function addWithDefaults(
  em: EntityManager,
  access: MemberAccess,
  what: { readonly engagement: string; readonly drafts: readonly GoalDraft[] },
): Promise<Goal[]> {
  const starters = new Map(starterGoalsIn(languageHere()).map((starter) => [starter.id, starter]));
  const unknown = what.drafts.findIndex(({ starter }) => starter !== null && !starters.has(starter));
  if (unknown >= 0)
    throw new DomainError(
      'BAD_INPUT',
      'There is no such starter goal. Leave it out to add the goal in your own words.',
      {
        field: `${unknown}.starter`,
      },
    );
  const { goals, added } = await addGoals(em, access, what);
  const by = { updatedBy: access.name, updatedAt: new Date() };
  for (const goal of added)
    for (const usual of starters.get(goal.starter ?? '')?.contributions ?? [])
      em.persist(newContribution(em, goal, { ...usual, confirmed: false, ...by }));
  await em.flush();
  return goals;
}
