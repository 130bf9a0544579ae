import type { Criterion } from '@peerway/use-cases';

/** The criteria with another weight for one of them; null gives a lever back the weight it has from Align. */
export function withWeight(criteria: readonly Criterion[], id: string, weight: number | null): readonly Criterion[] {
  return criteria.map((criterion) => (criterion.id === id ? { ...criterion, weight } : criterion));
}

/** Whether two trees weigh the same. */
export function sameCriteria(a: readonly Criterion[], b: readonly Criterion[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A criterion with the criteria under it, as the sliders show them. */
export interface WeightBranch {
  readonly criterion: Criterion;
  readonly members: readonly Criterion[];
}

/** The tree as the sliders show it: what counts, each top criterion with all that stands under it. */
export function weightBranches(criteria: readonly Criterion[]): readonly WeightBranch[] {
  const counting = criteria.filter(({ enabled }) => enabled);
  const under = (id: string): readonly Criterion[] =>
    counting
      .filter(({ parent }) => parent === id)
      .flatMap((member) => (member.kind === 'group' ? under(member.id) : [member]));
  return counting
    .filter(({ parent }) => parent === null)
    .map((criterion) => ({ criterion, members: criterion.kind === 'group' ? under(criterion.id) : [] }));
}
