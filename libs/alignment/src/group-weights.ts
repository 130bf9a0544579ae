import { aggregateJudgements, ahp } from '@peerway/decision';
import type { Finding } from '@peerway/kernel';
import { answerMatrix, type GoalMatrix } from './answer-matrix.ts';
import { consensus } from './consensus.ts';
import { consistencyOf, noConsistency } from './consistency-of.ts';
import { goalDisagreements, pairDisagreements } from './disagreements.ts';
import type { GroupGoal, GroupWeights } from './group-result.ts';
import type { Consistency } from './personal-result.ts';
import { personalWeights } from './personal-weights.ts';
import type { WeighingAnswers, WeighingMethod } from './weighing-answers.ts';

/** What several people said of which goals, and how heavily each of them counts. */
export interface GroupWeighing {
  readonly goals: readonly string[];
  readonly method: WeighingMethod;
  readonly participants: readonly {
    readonly id: string;
    /** More than 0; whoever has another weight is left out, and found. */
    readonly weight: number;
    readonly answers: WeighingAnswers;
  }[];
}

/** In the mean of several people a share counts at least this much: one person's nothing would silence everybody else. */
const leastShare = 0.005;

interface Counted {
  readonly participant: string;
  readonly weight: number;
  readonly shares: readonly number[];
  readonly matrix: GoalMatrix;
}

/**
 * How much each goal counts for a group, and where the group agrees and where not.
 *
 * By pairs the judgements of all are put together by their geometric mean, each person by their own weight, before the shares are
 * told (Aczél and Saaty 1983); by points and by ranking it is the geometric mean of everybody's shares, of which each counts as
 * half a hundredth at least where anybody gives as much: people who all say the same are the group's word for word. Whoever's answers do not yet give shares counts as not finished, and is named in a finding. `low`
 * and `high` are the least and the most that anybody gives a goal; `agreement` is 1 divided by the geometric standard deviation of
 * the shares; the consensus is Goepel's (2013).
 *
 * @example
 * groupWeights({ goals: ['a', 'b'], method: 'points', participants: [] }).findings[0]?.code; // => 'NOBODY_FINISHED'
 */
export function groupWeights({ goals: named, method, participants }: GroupWeighing): GroupWeights {
  const goals = [...new Set(named)];
  const counting = participants.filter(({ weight }) => Number.isFinite(weight) && weight > 0);
  const people = counting.map(({ id, weight, answers }) => ({
    participant: id,
    weight,
    shares: personalWeights({ goals, method, answers }).weights.map((one) => one.weight),
    matrix: answerMatrix(goals, answers).matrix,
  }));
  const counted = people.filter(({ shares }) => shares.length > 0);
  const findings = uncountedFindings(participants, people);
  if (counted.length === 0) return nobody([...findings, { code: 'NOBODY_FINISHED', at: '', detail: '' }]);
  const { weights, consistency } = method === 'pairwise' ? byJudgements(goals, counted) : byShares(counted);
  return {
    goals: goals.map((goal, at) => groupGoal(goal, weights[at] ?? 0, { at, counted })),
    people: counted.map(({ participant, shares }) => ({
      participant,
      weights: goals.map((goal, at) => ({ goal, weight: shares[at] ?? 0 })),
    })),
    consensus:
      consensus(
        counted.map(({ shares }) => shares),
        counted.map(({ weight }) => weight),
      ) ?? null,
    disagreements: [
      ...goalDisagreements(goals, counted),
      ...(method === 'pairwise' ? pairDisagreements(goals, counted) : []),
    ],
    consistency,
    counted: counted.length,
    findings:
      counted.length === 1
        ? [...findings, { code: 'ONE_PERSON', at: '', detail: counted[0]?.participant ?? '' }]
        : findings,
  };
}

/** Who does not count, and why. */
function uncountedFindings(
  participants: GroupWeighing['participants'],
  people: readonly Pick<Counted, 'participant' | 'shares'>[],
): Finding[] {
  return participants.flatMap(({ id }): Finding[] => {
    const person = people.find(({ participant }) => participant === id);
    if (person && person.shares.length > 0) return [];
    const code = person ? 'PARTICIPANT_NOT_FINISHED' : 'PARTICIPANT_WITHOUT_WEIGHT';
    return [{ code, at: `participant:${id}`, detail: id }];
  });
}

interface Together {
  readonly weights: readonly number[];
  readonly consistency: Consistency;
}

function byJudgements(goals: readonly string[], counted: readonly Counted[]): Together {
  const matrix = aggregateJudgements(
    counted.map((one) => one.matrix),
    counted.map(({ weight }) => weight),
  );
  return { weights: ahp(matrix).weights, consistency: consistencyOf(goals, matrix) };
}

function byShares(counted: readonly Counted[]): Together {
  const means = (counted[0]?.shares ?? []).map((_, at) =>
    mostGiven(at, counted) > 0 ? Math.exp(meanLog(at, counted)) : 0,
  );
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return { weights: means.map((mean) => mean / total), consistency: noConsistency };
}

const mostGiven = (at: number, counted: readonly Counted[]): number =>
  Math.max(...counted.map(({ shares }) => shares[at] ?? 0));

/** The logarithms of what everybody gives a goal. The least that counts is never more than anybody gives. */
function logsOf(at: number, counted: readonly Counted[]): number[] {
  const least = Math.min(leastShare, mostGiven(at, counted) || leastShare);
  return counted.map(({ shares }) => Math.log(Math.max(least, shares[at] ?? 0)));
}

function meanLog(at: number, counted: readonly Counted[]): number {
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return logsOf(at, counted).reduce((sum, log, who) => sum + (counted[who]!.weight / total) * log, 0);
}

function groupGoal(
  goal: string,
  weight: number,
  { at, counted }: { readonly at: number; readonly counted: readonly Counted[] },
): GroupGoal {
  const shares = counted.map((one) => one.shares[at] ?? 0);
  const mean = meanLog(at, counted);
  const total = counted.reduce((sum, one) => sum + one.weight, 0);
  const variance = logsOf(at, counted).reduce(
    (sum, log, who) => sum + (counted[who]!.weight / total) * (log - mean) ** 2,
    0,
  );
  return {
    goal,
    weight,
    low: Math.min(...shares),
    high: Math.max(...shares),
    agreement: Math.exp(-Math.sqrt(variance)),
  };
}

function nobody(findings: readonly Finding[]): GroupWeights {
  return {
    goals: [],
    people: [],
    consensus: null,
    disagreements: [],
    consistency: noConsistency,
    counted: 0,
    findings,
  };
}
