import type { Perspective } from '@peerway/alignment';
import type { AlignPageQuery, GoalSheetFragment } from '../graphql/generated/graphql.ts';
import { perspectives } from './perspective-words.ts';

type Alignment = AlignPageQuery['alignment'];

/** A goal with what it counts; null as long as it was not weighed. */
export interface WeighedGoal {
  readonly goal: GoalSheetFragment;
  readonly weight: number | null;
  readonly low: number;
  readonly high: number;
  /** Its bar beside those of the other goals: 0 to 100. */
  readonly percent: number;
}

/** The goals of a perspective. */
export interface GoalsOfPerspective {
  readonly perspective: Perspective;
  readonly goals: readonly WeighedGoal[];
  /** What they count together; null as long as nothing was weighed. */
  readonly weight: number | null;
}

/** The goals by perspective in their usual order, heaviest first; perspectives without a goal are left out. */
export function goalGroups({ goals, weighing }: Pick<Alignment, 'goals' | 'weighing'>): GoalsOfPerspective[] {
  const weights = new Map((weighing?.group?.goals ?? []).map((each) => [each.goal, each]));
  const most = Math.max(0, ...[...weights.values()].map(({ high }) => high));
  const weighed = goals.map((goal) => {
    const found = weights.get(goal.id);
    const [weight, low, high] = [found?.weight ?? null, found?.low ?? 0, found?.high ?? 0];
    return { goal, weight, low, high, percent: most === 0 ? 0 : ((weight ?? 0) / most) * 100 };
  });
  return perspectives.flatMap((perspective) => {
    const mine = weighed.filter(({ goal }) => goal.perspective === perspective);
    if (mine.length === 0) return [];
    const sorted = mine.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
    const weight = weights.size === 0 ? null : mine.reduce((sum, each) => sum + (each.weight ?? 0), 0);
    return [{ perspective, goals: sorted, weight }];
  });
}
