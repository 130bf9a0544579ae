import { expect, it } from 'vitest';
import { boundBarsEnd, labelSide } from '../../../apps/web/src/app/charts/bound-bars-data.ts';
import { darkRuns } from '../../../apps/web/src/app/charts/hour-bars-data.ts';
import { sizesUpTo, sizeTicks } from '../../../apps/web/src/app/charts/size-lines-data.ts';

it('computes every small size and the largest, and marks round ones', () => {
  expect(sizesUpTo(1000).slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(sizesUpTo(1000).at(-1)).toBe(1000);
  expect(sizeTicks(1, 120)).toEqual([1, 2, 5, 10, 20, 50, 100]);
});

it('leaves room for figures behind the longest bar, and for the bound where it is longest', () => {
  const bar = { id: 'a', label: 'A', value: 100, text: '100', isBad: false };
  expect(boundBarsEnd([bar], null)).toBeGreaterThan(100);
  expect(boundBarsEnd([bar], { value: 300, label: 'bound' })).toBeGreaterThan(300);
  expect(boundBarsEnd([], null)).toBe(1);
  expect(boundBarsEnd([bar], null, 60)).toBe(180);
  expect(labelSide(390, 400, 80)).toBe('left');
  expect(labelSide(20, 400, 80)).toBe('right');
});

it('joins hours in which nothing works', () => {
  const hours = [true, true, false, true].map((isDark, hour) => ({ hour, share: 0, line: null, isDark }));
  expect(darkRuns(hours)).toEqual([
    { from: 0, to: 1 },
    { from: 3, to: 3 },
  ]);
});
