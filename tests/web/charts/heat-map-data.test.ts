import { expect, it } from 'vitest';
import { cellWords, shadeOf } from '../../../apps/web/src/app/charts/heat-map-data.ts';

it('shades a level by the nearest whole one, from 1 to 5', () => {
  expect([1, 1.4, 2.5, 4.49, 5].map(shadeOf)).toEqual([1, 1, 3, 4, 5]);
  expect([0, 7].map(shadeOf)).toEqual([1, 5]);
});

it('tells not asked, hidden and too few apart, to the eye and to the ear', () => {
  const words = (['not-asked', 'hidden', 'too-few'] as const).map((kind) => cellWords({ kind }));
  expect(new Set(words.map(([shown]) => shown)).size).toBe(3);
  expect(new Set(words.map(([, spoken]) => spoken)).size).toBe(3);
  expect(words[1]?.[0]).toBe('<5');
});
