import type { WeighingAnswers, WeighingMethod } from '@peerway/alignment';

/** How many questions of a weighing have an answer. */
export function answeredIn(method: WeighingMethod, { judgements, points, places }: WeighingAnswers): number {
  return { pairwise: judgements, points, ranking: places }[method].length;
}

/** How many questions a weighing asks: pairs of goals, or goals. */
export function askedIn(method: WeighingMethod, goals: number): number {
  return method === 'pairwise' ? (goals * (goals - 1)) / 2 : goals;
}
