import type { GoalPlace, WeighingAnswers } from '@peerway/alignment';
import { type GoalPair, judged } from './pairs.ts';

/** Something that was said; what is said later about the same takes its place. */
export type Change =
  | ({ readonly about: 'pair'; readonly ratio: number } & GoalPair)
  | { readonly about: 'points'; readonly goal: string; readonly points: number }
  | { readonly about: 'order'; readonly places: readonly GoalPlace[] };

/** What the server holds. */
export interface Held {
  readonly answers: WeighingAnswers;
  /** Counts what was saved. */
  readonly revision: number;
}

/** The answers with one change in them. */
export function withChange(answers: WeighingAnswers, change: Change): WeighingAnswers {
  if (change.about === 'order') return { ...answers, places: change.places };
  if (change.about === 'pair') {
    const { first, second, ratio } = change;
    return { ...answers, judgements: judged(answers, { first, second }, ratio) };
  }
  const { goal, points } = change;
  return { ...answers, points: [...answers.points.filter((each) => each.goal !== goal), { goal, points }] };
}

/** What a change is about: of two about the same only the later one counts. */
export function subjectOf(change: Change): string {
  if (change.about === 'order') return 'order';
  return change.about === 'points' ? change.goal : [change.first, change.second].sort().join(' ');
}
