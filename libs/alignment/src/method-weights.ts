import type { Finding } from '@peerway/kernel';
import { GoalPlace, GoalPoints, type WeighingAnswers } from './weighing-answers.ts';

/** Shares in the order of the goals; empty where they cannot be told, with why. */
export interface MethodWeights {
  readonly weights: readonly number[];
  readonly findings: readonly Finding[];
}

/** Shares by points: what each goal got, of all points given. */
export function pointsWeights(goals: readonly string[], { points }: Pick<WeighingAnswers, 'points'>): MethodWeights {
  const given = new Map(points.map((one) => [one.goal, one.points]));
  const missing = goals.filter((goal) => !given.has(goal));
  const all = goals.map((goal) => given.get(goal) ?? 0);
  const unfit = goals.filter((goal, at) => !GoalPoints.safeParse({ goal, points: all[at] }).success);
  const total = all.reduce((sum, one) => sum + one, 0);
  const findings = [
    ...unknownGoals(
      goals,
      points.map(({ goal }) => goal),
    ),
    ...unfit.map((goal) => ({ code: 'POINTS_UNFIT', at: `goal:${goal}`, detail: String(given.get(goal)) })),
    ...missing.map((goal) => ({ code: 'POINTS_MISSING', at: `goal:${goal}`, detail: goal })),
    ...(missing.length === 0 && unfit.length === 0 && total === 0
      ? [{ code: 'POINTS_ALL_ZERO', at: '', detail: '' }]
      : []),
  ];
  const isWhole = missing.length === 0 && unfit.length === 0 && total > 0;
  return { weights: isWhole ? all.map((one) => one / total) : [], findings };
}

/** Shares by order: the centre of all shares that respect it (Barron and Barrett 1996). Goals that tie share what their places get. */
export function placesWeights(goals: readonly string[], { places }: Pick<WeighingAnswers, 'places'>): MethodWeights {
  const given = new Map(places.map(({ goal, place }) => [goal, place]));
  const missing = goals.filter((goal) => !given.has(goal));
  const unfit = places.filter((each) => goals.includes(each.goal) && !GoalPlace.safeParse(each).success);
  const findings = [
    ...unknownGoals(
      goals,
      places.map(({ goal }) => goal),
    ),
    ...unfit.map(({ goal, place }) => ({ code: 'PLACE_UNFIT', at: `goal:${goal}`, detail: String(place) })),
    ...missing.map((goal) => ({ code: 'PLACE_MISSING', at: `goal:${goal}`, detail: goal })),
  ];
  if (missing.length > 0 || unfit.length > 0) return { weights: [], findings };
  const centroid = goals.map(
    (_, at) => goals.slice(at).reduce((sum, __, after) => sum + 1 / (at + after + 1), 0) / goals.length,
  );
  const own = goals.map((goal) => given.get(goal) ?? 0);
  const weights = own.map((place) => {
    const before = own.filter((other) => other < place).length;
    const beside = own.filter((other) => other === place).length;
    return centroid.slice(before, before + beside).reduce((sum, share) => sum + share, 0) / beside;
  });
  return { weights, findings };
}

function unknownGoals(goals: readonly string[], named: readonly string[]): Finding[] {
  return named
    .filter((goal) => !goals.includes(goal))
    .map((goal) => ({ code: 'UNKNOWN_GOAL', at: `goal:${goal}`, detail: goal }));
}
