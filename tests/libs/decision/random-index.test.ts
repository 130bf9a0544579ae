import { expect, it } from 'vitest';
import { randomIndex } from '@peerway/decision';
import published from '../../reference/ahp.json' with { type: 'json' };

it.each([
  ['saaty2005', published.randomIndex.saaty],
  ['doneganDodd1991', published.randomIndex.dd],
] as const)('holds the published table %s', (table, values) => {
  for (const [elements, index] of Object.entries(values)) expect(randomIndex(Number(elements), table)).toBe(index);
});

it("holds Saaty's older table, and is 0 where nothing can contradict itself", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((elements) => randomIndex(elements))).toEqual([
    0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49,
  ]);
});

it('goes on beyond fifteen elements close to where the tables end', () => {
  expect(randomIndex(16)).toBeCloseTo(1.5978, 4);
  expect(randomIndex(40)).toBeGreaterThan(randomIndex(16));
});

it('refuses a size, a table and an own value that cannot be', () => {
  expect(() => randomIndex(0)).toThrow(/whole number from 1; got 0/);
  expect(() => randomIndex(3, 'wharton' as 'saaty')).toThrow(/no table of random indices "wharton"/);
  expect(() => randomIndex(5, [0.5, 0.9])).toThrow(/ends before 5 elements/);
  expect(() => randomIndex(3, [0])).toThrow(/positive finite number; got 0/);
});
