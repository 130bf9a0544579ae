import type { EntityManager } from '@mikro-orm/postgresql';
import { type GroupWeights, leverWeights, type LeverWeights } from '@peerway/alignment';
import type { Finding } from '@peerway/kernel';
import { Engagement } from '../workspace/engagement.entity.ts';
import type { Alignment, WeightBasis } from './alignment.ts';
import { alignmentProgress } from './alignment-progress.ts';
import { contributionsOf, contributionValue } from './contributions.ts';
import type { GoalContribution } from './contribution.entity.ts';
import type { Goal } from './goal.entity.ts';
import { groupOf } from './given-in.ts';
import { goalsOf } from './goals.ts';
import { peopleOf } from './people-of.ts';
import type { Weighing } from './weighing.entity.ts';
import { countingWeighing, weighingsOf } from './weighings.ts';

/** Everything about the stage Align of an engagement. @throws NotFoundError */
export async function alignmentOf(em: EntityManager, id: string): Promise<Alignment> {
  // Whoever sees all engagements of a workspace sees none of another: the policies say whether this one is there.
  await em.findOneOrFail(Engagement, { id });
  const [goals, contributions, weighings] = [
    await goalsOf(em, id),
    await contributionsOf(em, id),
    await weighingsOf(em, id),
  ];
  const counts = countingWeighing(weighings) ?? null;
  const group = counts && (await groupOf(em, counts, await peopleOf(em, counts.id)));
  const { basis, levers } = weighedLevers({ goals, contributions, weighing: counts, group });
  return {
    engagement: id,
    state: await alignmentProgress(em, id),
    goals,
    contributions,
    weighing: counts,
    weighings,
    basis,
    levers,
    findings: [...sinceFindings(goals, counts), ...(group?.findings ?? []), ...levers.findings],
  };
}

interface Weighed {
  readonly goals: readonly Goal[];
  readonly contributions: readonly GoalContribution[];
  readonly weighing: Weighing | null;
  readonly group: GroupWeights | null;
}

/** How much the levers count by the weighing that counts; as long as there is none, with every goal counting the same. */
export function weighedLevers({ goals, contributions, weighing, group }: Weighed): {
  basis: WeightBasis;
  levers: LeverWeights;
} {
  const values = contributions.map(contributionValue);
  if (weighing && group && group.goals.length > 0) {
    const basis = weighing.phase === 'closed' ? 'closed' : 'together';
    return { basis, levers: leverWeights({ goals: group.goals, people: group.people, contributions: values }) };
  }
  const equal = goals.map(({ id }) => ({ goal: id, weight: 1 / goals.length }));
  return { basis: 'assumed', levers: leverWeights({ goals: equal, contributions: values }) };
}

/** What became different since the weighing that counts began. */
function sinceFindings(goals: readonly Goal[], weighing: Weighing | null): Finding[] {
  if (!weighing) return [];
  const now = new Map(goals.map((goal) => [goal.id, goal.name]));
  const then = new Set(weighing.goals.map(({ id }) => id));
  return [
    ...weighing.goals.flatMap(({ id, name }) => {
      const called = now.get(id);
      if (called === undefined) return [{ code: 'GOAL_REMOVED', at: `goal:${id}`, detail: name }];
      return called === name ? [] : [{ code: 'GOAL_RENAMED', at: `goal:${id}`, detail: name }];
    }),
    ...goals
      .filter(({ id }) => !then.has(id))
      .map(({ id, name }) => ({ code: 'GOAL_ADDED', at: `goal:${id}`, detail: name })),
  ];
}
