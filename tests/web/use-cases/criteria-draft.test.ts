import { defaultCriteria, leafWeights } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import {
  criterionProblem,
  newCriterion,
  turned,
  withChange,
  withoutCriterion,
} from '../../../apps/web/src/app/use-cases/selection/criteria-draft.ts';
import { ownCriterion } from '../../libs/use-cases/small-selection.ts';

const criteria = defaultCriteria('medium');

it('begins a criterion of one’s own with a scale and a weight that can be saved', () => {
  const own = newCriterion(criteria, 'Fits our brand');
  expect(own).toMatchObject({ name: 'Fits our brand', kind: 'own', worst: 0, best: 10, enabled: true });
  expect(criterionProblem(own)).toBeUndefined();
  expect(leafWeights([...criteria, own], []).leaves.map(({ criterion }) => criterion)).toContain(own.id);
});

it('gives every further one an id of its own, also after one was taken out', () => {
  const first = newCriterion(criteria, 'One');
  const second = newCriterion([...criteria, first], 'Two');
  expect(second.id).not.toBe(first.id);
  const third = newCriterion(withoutCriterion([...criteria, first, second], first.id), 'Three');
  expect(third.id).not.toBe(second.id);
});

it('turns the scale round with the direction', () => {
  const risk = ownCriterion('risk', { direction: 'min', worst: 25, best: 1 });
  expect(turned(risk)).toEqual({ direction: 'max', worst: 1, best: 25 });
  expect(withChange([risk], 'risk', turned(risk))[0]).toMatchObject({ direction: 'max', worst: 1, best: 25 });
});

it('refuses a scale without ends, a scale without length and a weight that is none', () => {
  expect(criterionProblem(ownCriterion('a', { worst: Number.NaN }))).toContain('need a number');
  expect(criterionProblem(ownCriterion('a', { worst: 5, best: 5 }))).toContain('no scale');
  for (const weight of [-1, 101, Number.NaN, Number.POSITIVE_INFINITY])
    expect(criterionProblem(ownCriterion('a', { weight }))).toContain('from 0 to 100');
});

it('asks no scale of a group, and no weight of a lever that has its from Align', () => {
  expect(criterionProblem(ownCriterion('g', { kind: 'group', worst: 0, best: 0 }))).toBeUndefined();
  expect(criterionProblem(ownCriterion('l', { kind: 'lever', lever: 'cost', weight: null }))).toBeUndefined();
});
