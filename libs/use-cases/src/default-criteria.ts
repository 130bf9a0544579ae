import { levers } from '@peerway/kernel';
import type { Criterion } from './criterion.ts';
import type { RolloutSize } from './rollout-size.ts';

/** The person-weeks that count 0 points, by size of the rollout: expert default, a little above the catalogue's largest likely effort. */
const worstEffort: Readonly<Record<RolloutSize, number>> = { small: 60, medium: 160, large: 360 };

const plain: Criterion = {
  id: '',
  parent: null,
  kind: 'group',
  lever: null,
  name: null,
  direction: 'max',
  weight: 0,
  unsure: 0.2,
  worst: 0,
  best: 100,
  enabled: true,
};

/**
 * The criteria that Peerway starts with: value from seven levers (their weights come from Align), feasibility from readiness and
 * prerequisites, risk, effort and time. All weights and anchors are expert default, meant to be replaced.
 *
 * @example
 * defaultCriteria('medium').filter(({ parent }) => parent === null).map(({ id, weight }) => `${id} ${weight}`);
 * // => ['value 40', 'feasibility 30', 'risk 10', 'cost 10', 'time 10']
 */
export function defaultCriteria(size: RolloutSize): Criterion[] {
  return [
    { ...plain, id: 'value', weight: 40 },
    ...levers.map((lever): Criterion => ({
      ...plain,
      id: `lever-${lever}`,
      parent: 'value',
      kind: 'lever',
      lever,
      weight: null,
      unsure: 0,
    })),
    { ...plain, id: 'feasibility', weight: 30 },
    { ...plain, id: 'readiness', parent: 'feasibility', kind: 'readiness', weight: 50 },
    { ...plain, id: 'prerequisites', parent: 'feasibility', kind: 'prerequisites', weight: 50 },
    { ...plain, id: 'risk', kind: 'risk', direction: 'min', weight: 10, worst: 25, best: 1 },
    { ...plain, id: 'cost', kind: 'cost', direction: 'min', weight: 10, worst: worstEffort[size], best: 0 },
    { ...plain, id: 'time', kind: 'time', direction: 'min', weight: 10, worst: 120, best: 0 },
  ];
}
