import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Criterion, defaultCriteria, leafWeights } from '@peerway/use-cases';
import { equalLevers, ownCriterion } from './small-selection.ts';

const shares = (criteria: Criterion[], levers = equalLevers): Record<string, number> =>
  Object.fromEntries(leafWeights(criteria, levers).leaves.map(({ criterion, weight }) => [criterion, weight]));

it('shares the weight of a group among its members by their points', () => {
  const criteria = [
    ownCriterion('group', { kind: 'group', weight: 30 }),
    ownCriterion('a', { parent: 'group', weight: 10 }),
    ownCriterion('b', { parent: 'group', weight: 30 }),
    ownCriterion('c', { weight: 70 }),
  ];
  const found = shares(criteria);
  expect(found.a).toBeCloseTo(0.075);
  expect(found.b).toBeCloseTo(0.225);
  expect(found.c).toBeCloseTo(0.7);
});

it('takes the weights of levers from Align, with the spread between people', () => {
  const levers = equalLevers.map((each) =>
    each.lever === 'cost' ? { ...each, weight: 0.4, low: 0.2, high: 0.6 } : { ...each, weight: 0.1 },
  );
  const { leaves, findings } = leafWeights(defaultCriteria('small'), levers);
  const cost = leaves.find(({ criterion }) => criterion === 'lever-cost')!;
  expect(cost.weight).toBeCloseTo(0.16);
  expect(cost.origin).toBe('align');
  expect(cost.low).toBeLessThan(0.12);
  expect(cost.high).toBeGreaterThan(0.2);
  expect(findings).toEqual([]);
});

it('says that levers were not weighed, and takes none for certain', () => {
  const { leaves, findings } = leafWeights(defaultCriteria('small'), []);
  expect(findings).toEqual([{ code: 'LEVERS_NOT_WEIGHED', at: 'levers', detail: '7' }]);
  const lever = leaves.find(({ criterion }) => criterion === 'lever-cost')!;
  expect(lever).toMatchObject({ origin: 'assumed', low: 0 });
  expect(lever.high).toBeGreaterThan(0.4);
});

it('names the one lever that was not weighed', () => {
  const { findings } = leafWeights(defaultCriteria('small'), equalLevers.slice(1));
  expect(findings).toEqual([
    { code: 'LEVER_NOT_WEIGHED', at: 'criterion:lever-operational-efficiency', detail: 'operational-efficiency' },
  ]);
});

it('leaves out a group in which nothing weighs anything, and the others share the whole', () => {
  const criteria = [
    ownCriterion('group', { kind: 'group', weight: 50 }),
    ownCriterion('a', { parent: 'group', weight: 0 }),
    ownCriterion('b', { weight: 20 }),
    ownCriterion('c', { weight: 60 }),
  ];
  expect(shares(criteria)).toEqual({ a: 0, b: 0.25, c: 0.75 });
});

it('gives every leaf nothing when nothing weighs anything', () => {
  expect(shares([ownCriterion('a', { weight: 0 }), ownCriterion('b', { weight: 0 })])).toEqual({ a: 0, b: 0 });
});

it('sums to 1 in any tree that weighs anything, each share within its bounds', () => {
  const points = fc.option(fc.integer({ min: 0, max: 100 }));
  const leaf = fc.record({
    weight: points,
    unsure: fc.constantFrom(0, 0.2, 1),
    parent: fc.constantFrom(null, 'g', 'h'),
  });
  fc.assert(
    fc.property(fc.array(leaf, { minLength: 1, maxLength: 12 }), points, points, (leaves, g, h) => {
      const criteria = [
        ownCriterion('g', { kind: 'group', weight: g, unsure: 0.3 }),
        ownCriterion('h', { kind: 'group', weight: h, parent: 'g' }),
        ...leaves.map((said, at) => ownCriterion(`leaf-${at}`, said)),
      ];
      const found = leafWeights(criteria, []).leaves;
      const sum = found.reduce((total, { weight }) => total + weight, 0);
      if (sum > 0) expect(sum).toBeCloseTo(1, 10);
      for (const { weight, low, high } of found) {
        expect(low).toBeLessThanOrEqual(weight + 1e-12);
        expect(high).toBeGreaterThanOrEqual(weight - 1e-12);
      }
    }),
  );
});
