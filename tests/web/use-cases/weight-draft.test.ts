import { defaultCriteria } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import {
  sameCriteria,
  weightBranches,
  withWeight,
} from '../../../apps/web/src/app/use-cases/selection/weight-draft.ts';
import { ownCriterion } from '../../libs/use-cases/small-selection.ts';

const criteria = defaultCriteria('medium');

it('changes one weight and no other', () => {
  const moved = withWeight(criteria, 'risk', 35);
  expect(moved.find(({ id }) => id === 'risk')?.weight).toBe(35);
  expect(moved.filter(({ id }) => id !== 'risk')).toEqual(criteria.filter(({ id }) => id !== 'risk'));
  expect(sameCriteria(moved, criteria)).toBe(false);
  expect(sameCriteria(withWeight(moved, 'risk', 10), criteria)).toBe(true);
});

it('gives a lever back the weight that it has from Align', () => {
  const own = withWeight(criteria, 'lever-cost', 80);
  expect(sameCriteria(withWeight(own, 'lever-cost', null), criteria)).toBe(true);
});

it('shows each top criterion with all that stands under it, at any depth', () => {
  const deep = [
    ownCriterion('top', { kind: 'group' }),
    ownCriterion('inner', { kind: 'group', parent: 'top' }),
    ownCriterion('leaf', { parent: 'inner' }),
    ownCriterion('other', { parent: 'top' }),
    ownCriterion('alone'),
  ];
  const shown = weightBranches(deep).map(({ criterion, members }) => [criterion.id, ...members.map(({ id }) => id)]);
  expect(shown).toEqual([['top', 'leaf', 'other'], ['alone']]);
});

it('leaves out what does not count', () => {
  const off = criteria.map((each) =>
    each.id === 'risk' || each.id === 'lever-cost' ? { ...each, enabled: false } : each,
  );
  const branches = weightBranches(off);
  expect(branches.map(({ criterion }) => criterion.id)).not.toContain('risk');
  expect(branches[0]?.members.map(({ id }) => id)).not.toContain('lever-cost');
});
