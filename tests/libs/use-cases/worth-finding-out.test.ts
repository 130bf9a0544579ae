import { expect, it } from 'vitest';
import { scoreTable, type SelectionInputs, worthFindingOut, WorthFindingOut } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { equalLevers, inputsWith, ownCriterion, prerequisite, smallUseCase } from './small-selection.ts';

const score = (
  useCase: string,
  criterion: string,
  value: number,
  ends: { low: number | null; high: number | null } = none,
) => ({
  useCase,
  criterion,
  value,
  ...ends,
  reason: null,
});
const none = { low: null, high: null };
const one = [ownCriterion('a')];
const pair = [smallUseCase('x'), smallUseCase('y')];

it('values what lies evenly about the other choice as mathematics has it', () => {
  // y is even on 0 to 100, x is 50: E max(50, y) − 50 = 12.5.
  const table = scoreTable(pair, inputsWith({ criteria: one, scores: [score('x', 'a', 50)] }));
  const { items, everything } = worthFindingOut(table, { seed: 1, iterations: 20_000 });
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ id: 'score:y:a', kind: 'score', ifLow: 'x', ifHigh: 'y' });
  expect(items[0]!.points).toBeGreaterThan(12);
  expect(items[0]!.points).toBeLessThan(13);
  expect(everything).toBeCloseTo(12.5, 0);
  expect(items[0]!.share).toBeGreaterThan(0.97);
});

it('values a prerequisite that is met or not, and hands on what to ask', () => {
  // x has 100 or 0 points alike, y 50 for certain: E max − 50 = 25.
  const cases = [
    smallUseCase('x', { prerequisites: [prerequisite('p', { ask: 'Does it hold?' })] }),
    smallUseCase('y'),
  ];
  const criteria = [ownCriterion('p', { kind: 'prerequisites' })];
  const table = scoreTable(cases, inputsWith({ criteria, scores: [score('y', 'p', 50)] }));
  const [item] = worthFindingOut(table, { seed: 1, iterations: 20_000 }).items;
  expect(item).toMatchObject({
    kind: 'prerequisite',
    useCases: ['x'],
    prerequisites: ['p'],
    ask: 'Does it hold?',
    ifLow: 'y',
    ifHigh: 'x',
  });
  expect(item!.points).toBeGreaterThan(24);
  expect(item!.points).toBeLessThan(26);
});

it('sees no worth in what cannot change the choice', () => {
  const table = scoreTable(
    pair,
    inputsWith({ criteria: one, scores: [score('x', 'a', 90), score('y', 'a', 20, { low: 10, high: 30 })] }),
  );
  expect(worthFindingOut(table, { seed: 1 })).toMatchObject({ best: 'x', items: [], everything: 0 });
});

it('does not take noise for worth: two figures that cancel out for every choice tell nothing', () => {
  const criteria = [ownCriterion('a'), ownCriterion('b', { kind: 'readiness', weight: 50 })];
  const scores = [score('x', 'a', 55), score('y', 'a', 50)];
  // Both rest on the same pattern: whatever it turns out to be helps both alike.
  const { items } = worthFindingOut(scoreTable(pair, inputsWith({ criteria, scores })), { seed: 1 });
  expect(items).toEqual([]);
});

it('values knowing a weight better', () => {
  const criteria = [ownCriterion('a', { weight: null }), ownCriterion('b', { weight: null })];
  const scores = [score('x', 'a', 100), score('x', 'b', 0), score('y', 'a', 0), score('y', 'b', 100)];
  const { items } = worthFindingOut(scoreTable(pair, inputsWith({ criteria, scores })), { seed: 1 });
  expect(items.map(({ id, kind }) => [id, kind])).toEqual(expect.arrayContaining([['weight:a', 'weight']]));
  // The share is even on 0 to 1: E max − 50 = 25 points.
  expect(items[0]!.points).toBeGreaterThan(24);
  expect(items[0]!.points).toBeLessThan(26);
});

it('has nothing to say without use cases or weights', () => {
  const empty = { best: null, items: [], everything: 0, iterations: 0 };
  expect(worthFindingOut(scoreTable([], inputsWith()), { seed: 1 })).toMatchObject(empty);
  const weightless = inputsWith({ criteria: [ownCriterion('a', { weight: 0 })] });
  expect(worthFindingOut(scoreTable(pair, weightless), { seed: 1 })).toMatchObject(empty);
});

it('puts what matters most first, repeats for a seed, and stays within what knowing everything is worth', () => {
  const patterns: SelectionInputs['patterns'] = [{ pattern: 'messaging', score: 60, low: 50, high: 70 }];
  const table = scoreTable(useCases, inputsWith({ levers: equalLevers, patterns }));
  const worth = WorthFindingOut.parse(worthFindingOut(table, { seed: 5, iterations: 4000 }));
  expect(worth).toEqual(worthFindingOut(table, { seed: 5, iterations: 4000 }));
  const points = worth.items.map((item) => item.points);
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(points[0]!).toBeLessThan(worth.everything);
  expect(worth.items.length + worth.others).toBeGreaterThan(50);
});
