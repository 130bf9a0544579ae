import type { Criterion } from '@peerway/use-cases';

/** A criterion of one's own as it begins: scored from 0 to 10, more is better, as heavy as a small built-in one. */
export function newCriterion(criteria: readonly Criterion[], name: string): Criterion {
  const taken = new Set(criteria.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return {
    id: `own-${number}`,
    parent: null,
    kind: 'own',
    lever: null,
    name,
    direction: 'max',
    weight: 10,
    unsure: 0.2,
    worst: 0,
    best: 10,
    enabled: true,
  };
}

/** The tree without a criterion of one's own. */
export function withoutCriterion(criteria: readonly Criterion[], id: string): readonly Criterion[] {
  return criteria.filter((criterion) => criterion.id !== id);
}

/** The tree with something of one criterion changed; a direction turns its scale round with it. */
export function withChange(
  criteria: readonly Criterion[],
  id: string,
  change: Partial<Criterion>,
): readonly Criterion[] {
  return criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...change } : criterion));
}

/** Less is better, or more: the ends of the scale change places. */
export function turned({ direction, worst, best }: Criterion): Partial<Criterion> {
  return { direction: direction === 'max' ? 'min' : 'max', worst: best, best: worst };
}

/** What is wrong with the scale or weight of a criterion, in a sentence; nothing if it can be saved. */
export function criterionProblem({ worst, best, weight, kind }: Criterion): string | undefined {
  if (kind !== 'group' && (!Number.isFinite(worst) || !Number.isFinite(best)))
    return $localize`Both ends of the scale need a number.`;
  if (kind !== 'group' && worst === best)
    return $localize`Worst and best are the same, so there is no scale. Change one.`;
  if (weight !== null && !(weight >= 0 && weight <= 100)) return $localize`A weight is a number from 0 to 100.`;
  return undefined;
}
