import { type Derivation, type DerivationInput, levers } from '@peerway/kernel';
import type { Contribution } from './contribution.ts';
import type { GroupWeights } from './group-result.ts';
import type { LeverWeights } from './lever-result.ts';
import type { WeighingMethod } from './weighing-answers.ts';

/** Everything that weights of goals and levers came from. */
export interface AlignmentFigures {
  readonly method: WeighingMethod;
  /** Null as long as nothing was weighed and every goal counts the same. */
  readonly group: GroupWeights | null;
  readonly levers: LeverWeights;
  readonly contributions: readonly Contribution[];
  /** What goals, levers and people are called, by id; people without a name stay out. */
  readonly names: ReadonlyMap<string, string>;
  /** The day on which the weighing closed, year-month-day; null while it may change. */
  readonly date: string | null;
}

const methods: Readonly<Record<WeighingMethod, Pick<Derivation, 'method' | 'formula' | 'reference'>>> = {
  pairwise: {
    method: 'Pairwise comparison: principal eigenvector of the geometric mean of all judgements',
    formula: 'w = principal eigenvector of A, a_ij = Π a_ij(person)^(weight / Σ weights); gaps by Harker',
    reference: 'Saaty 1977; Harker 1987; Aczél and Saaty 1983',
  },
  points: {
    method: 'Points: geometric mean of everybody’s shares',
    formula:
      'w = Π max(0.005, share(person))^(weight / Σ weights), brought to a sum of 1; 0 where nobody gives anything',
    reference: 'Aczél and Saaty 1983 for the mean; the least share is our own',
  },
  ranking: {
    method: 'Order: geometric mean of rank order centroids',
    formula: 'share of place i of n = (1/n) Σ 1/k for k = i to n; ties share; then the weighted geometric mean',
    reference: 'Barron and Barrett 1996',
  },
};

/**
 * Where the weight of a goal or a lever comes from: `goal:<id>` or `lever:<word>`.
 *
 * Undefined for any other figure, and for a goal that was not weighed.
 *
 * @example
 * const figures = { method: 'points' as const, group: null, levers: { levers: [], findings: [] }, contributions: [], names: new Map(), date: null };
 * alignmentDerivation(figures, 'goal:none'); // => undefined
 */
export function alignmentDerivation(figures: AlignmentFigures, figure: string): Derivation | undefined {
  const [kind, id = ''] = figure.split(':');
  if (kind === 'goal') return goalDerivation(figures, id);
  const lever = levers.find((word) => word === id);
  return kind === 'lever' && lever ? leverDerivation(figures, lever) : undefined;
}

function goalDerivation({ method, group, names, date }: AlignmentFigures, id: string): Derivation | undefined {
  const goal = group?.goals.find((one) => one.goal === id);
  if (!group || !goal) return undefined;
  const people = group.people.map(({ participant, weights }) =>
    input({
      name: names.get(participant) ?? '',
      value: weights.find((one) => one.goal === id)?.weight ?? null,
      origin: 'answers',
    }),
  );
  const shown = people.length > 0 ? people : spreadInputs(goal);
  return {
    ...methods[method],
    figure: `goal:${id}`,
    name: names.get(id) ?? id,
    value: goal.weight,
    text: null,
    unit: 'share',
    methodVersion: '1',
    page: 'goal-weights',
    inputs: shown.map((one) => ({ ...one, source: one.source ?? `${group.counted} participants` })),
    content: 'the goals of the engagement',
    seed: null,
    date,
    findings: group.findings.map(({ code }) => code),
  };
}

function spreadInputs({ low, high }: { readonly low: number; readonly high: number }): DerivationInput[] {
  return [
    input({ name: 'The least that anybody gives it', value: low, origin: 'answers' }),
    input({ name: 'The most that anybody gives it', value: high, origin: 'answers' }),
  ];
}

function leverDerivation(figures: AlignmentFigures, lever: Contribution['lever']): Derivation | undefined {
  const weight = figures.levers.levers.find((one) => one.lever === lever);
  if (!weight) return undefined;
  const { contributions, names, group, date } = figures;
  return {
    figure: `lever:${lever}`,
    name: names.get(lever) ?? lever,
    value: weight.weight,
    text: null,
    unit: 'share',
    method: 'House of quality: the share of each goal times the strength of the contribution',
    methodVersion: '1',
    formula: 'w(lever) = Σ share(goal) × strength / Σ over all levers; strength 0, 1, 3 or 9',
    reference: 'Akao 1990',
    page: 'lever-weights',
    inputs: weight.byGoal.map(({ goal, share }) => {
      const said = contributions.find((one) => one.goal === goal && one.lever === lever);
      const own = input({
        name: names.get(goal) ?? goal,
        value: share,
        origin: said?.confirmed ? 'answers' : 'expertDefault',
      });
      return {
        ...own,
        weight: said?.strength ?? null,
        source: said?.reason ?? null,
        figure: group ? `goal:${goal}` : null,
      };
    }),
    content: 'what serves the goals of the engagement',
    seed: null,
    date,
    findings: figures.levers.findings.map(({ code }) => code),
  };
}

function input(said: Pick<DerivationInput, 'name' | 'value' | 'origin'>): DerivationInput {
  return { ...said, text: null, unit: 'share', weight: null, source: null, date: null, figure: null };
}
