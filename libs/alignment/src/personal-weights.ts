import { ahp, connectedGroups } from '@peerway/decision';
import { answerMatrix, type GoalMatrix } from './answer-matrix.ts';
import { consistencyOf, noConsistency } from './consistency-of.ts';
import { goalPairs } from './goal-pairs.ts';
import { type MethodWeights, placesWeights, pointsWeights } from './method-weights.ts';
import type { PersonalWeights } from './personal-result.ts';
import type { WeighingAnswers, WeighingMethod } from './weighing-answers.ts';

/** What one person said of which goals, and how they were asked. */
export interface PersonalWeighing {
  /** The ids of the goals, in their order. */
  readonly goals: readonly string[];
  readonly method: WeighingMethod;
  readonly answers: WeighingAnswers;
}

/**
 * How much each goal counts for one person: shares of the whole, in the order of the goals, adding up to 1.
 *
 * By pairs the shares are the principal eigenvector of the judgements (Saaty 1977); pairs that nobody answered are met by
 * Harker's method (1987) as long as the answers link all goals, and else the finding `JUDGEMENTS_DISCONNECTED` names the pair to
 * answer next. By points they are what each goal got of all points. By ranking they are the centre of all shares that respect the
 * order (Barron and Barrett 1996); goals that tie share alike. As long as shares cannot be told they are empty, and findings say
 * why. Answers that name no goal of the list are left out and found. A goal named twice counts once. One goal has the whole, no goals
 * have nothing.
 *
 * @example
 * const answers = { judgements: [{ first: 'a', second: 'b', ratio: 3 }], points: [], places: [] };
 * personalWeights({ goals: ['a', 'b'], method: 'pairwise', answers }).weights[0]; // => { goal: 'a', weight: 0.75 }
 */
export function personalWeights({ goals: named, method, answers }: PersonalWeighing): PersonalWeights {
  const goals = [...new Set(named)];
  if (method === 'pairwise') return byPairs(goals, answers);
  const isPoints = method === 'points';
  const { weights, findings } = isPoints ? pointsWeights(goals, answers) : placesWeights(goals, answers);
  const spoken = (isPoints ? answers.points : answers.places).map(({ goal }) => goal);
  return {
    weights: sharesOf(goals, weights),
    consistency: noConsistency,
    answered: goals.filter((goal) => spoken.includes(goal)).length,
    asked: goals.length,
    findings: [...findings],
  };
}

function byPairs(goals: readonly string[], answers: WeighingAnswers): PersonalWeights {
  const { matrix, findings } = answerMatrix(goals, answers);
  const pairs = goalPairs(goals);
  const told = pairWeights(goals, matrix);
  const said = matrix.flatMap((row, at) => row.filter((value, other) => other > at && value !== null)).length;
  return {
    weights: sharesOf(goals, told.weights),
    consistency: told.weights.length > 0 ? consistencyOf(goals, matrix) : noConsistency,
    answered: said,
    asked: pairs.length,
    findings: [...findings, ...told.findings],
  };
}

function pairWeights(goals: readonly string[], matrix: GoalMatrix): MethodWeights {
  if (goals.length === 0) return { weights: [], findings: [] };
  const group = new Map(connectedGroups(matrix).flatMap((places, number) => places.map((at) => [goals[at], number])));
  const next = goalPairs(goals).find(({ first, second }) => group.get(first) !== group.get(second));
  if (!next) return { weights: ahp(matrix).weights, findings: [] };
  const { first, second } = next;
  return {
    weights: [],
    findings: [{ code: 'JUDGEMENTS_DISCONNECTED', at: `pair:${first}|${second}`, detail: `${first}|${second}` }],
  };
}

function sharesOf(goals: readonly string[], weights: readonly number[]): PersonalWeights['weights'] {
  return weights.length === 0 ? [] : goals.map((goal, at) => ({ goal, weight: weights[at] ?? 0 }));
}
