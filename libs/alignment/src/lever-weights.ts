import { type Finding, type Lever, levers } from '@peerway/kernel';
import type { Contribution } from './contribution.ts';
import type { PersonWeights } from './group-result.ts';
import type { LeverWeight, LeverWeights } from './lever-result.ts';
import type { GoalWeight } from './personal-result.ts';

/** How much goals count, for the group and for each person, and what serves them. */
export interface LeverWeighing {
  readonly goals: readonly GoalWeight[];
  /** Shares of single people, for the spread; none if they are not known. */
  readonly people?: readonly Pick<PersonWeights, 'weights'>[];
  readonly contributions: readonly Contribution[];
}

/** The strength of each lever for each goal. */
type Strengths = ReadonlyMap<string, ReadonlyMap<Lever, number>>;

/**
 * How much each lever counts, by the goals that it serves: shares of the whole, heaviest first, adding up to 1.
 *
 * A lever gets from each goal its share times the strength of the contribution (0, 1, 3, 9), and the sums are brought to 1: the
 * importance of the house of quality (Akao 1990). So a goal that little serves brings little. `low` and `high` are the least and
 * the most that a lever gets by the goals of any one person or of the group. Levers that tie stand in their usual order. As long as
 * nothing serves any goal the list is empty. Contributions to goals that were not weighed are left out and found, as are goals
 * that nothing serves and defaults that nobody confirmed.
 *
 * @example
 * const contributions = [{ goal: 'g', lever: 'cost' as const, strength: 3, reason: null, confirmed: true }];
 * leverWeights({ goals: [{ goal: 'g', weight: 1 }], contributions }).levers[0]?.lever; // => 'cost'
 */
export function leverWeights({ goals, people = [], contributions }: LeverWeighing): LeverWeights {
  const strengths = strengthsOf(contributions);
  const group = rawShares(goals, strengths);
  const findings = leverFindings(goals, contributions, strengths);
  if (group.total === 0)
    return { levers: [], findings: [...findings, { code: 'NO_CONTRIBUTIONS', at: '', detail: '' }] };
  const persons = people.map(({ weights }) => rawShares(weights, strengths)).filter(({ total }) => total > 0);
  const all = [group, ...persons];
  const weights = levers.map((lever): LeverWeight => {
    const shares = all.map(({ byLever, total }) => (byLever.get(lever) ?? 0) / total);
    return {
      lever,
      weight: shares[0] ?? 0,
      low: Math.min(...shares),
      high: Math.max(...shares),
      byGoal: goals
        .map(({ goal, weight }) => ({ goal, share: (weight * (strengths.get(goal)?.get(lever) ?? 0)) / group.total }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share),
    };
  });
  return { levers: weights.sort((a, b) => b.weight - a.weight), findings };
}

function strengthsOf(contributions: readonly Contribution[]): Strengths {
  const strengths = new Map<string, Map<Lever, number>>();
  for (const { goal, lever, strength } of contributions) {
    const own = strengths.get(goal) ?? new Map<Lever, number>();
    strengths.set(goal, own.set(lever, strength));
  }
  return strengths;
}

interface RawShares {
  readonly byLever: ReadonlyMap<Lever, number>;
  readonly total: number;
}

function rawShares(goals: readonly GoalWeight[], strengths: Strengths): RawShares {
  const byLever = new Map<Lever, number>();
  let total = 0;
  for (const { goal, weight } of goals)
    for (const [lever, strength] of strengths.get(goal) ?? []) {
      byLever.set(lever, (byLever.get(lever) ?? 0) + weight * strength);
      total += weight * strength;
    }
  return { byLever, total };
}

function leverFindings(
  goals: readonly GoalWeight[],
  contributions: readonly Contribution[],
  strengths: Strengths,
): Finding[] {
  const known = new Set(goals.map(({ goal }) => goal));
  const isServed = (goal: string): boolean =>
    [...(strengths.get(goal)?.values() ?? [])].some((strength) => strength > 0);
  const about = (code: string) => (goal: string) => ({ code, at: `goal:${goal}`, detail: goal });
  const served = contributions.filter(({ goal }) => known.has(goal));
  const unconfirmed = served.filter(({ confirmed }) => !confirmed).length;
  return [
    ...goals.filter(({ goal }) => !isServed(goal)).map(({ goal }) => about('GOAL_UNSERVED')(goal)),
    ...[...strengths.keys()].filter((goal) => !known.has(goal)).map(about('GOAL_NOT_WEIGHED')),
    ...(unconfirmed > 0 ? [{ code: 'CONTRIBUTIONS_UNCONFIRMED', at: '', detail: String(unconfirmed) }] : []),
  ];
}
