import { expect, it } from 'vitest';
import { countShade } from '../../../apps/web/src/app/charts/count-map-data.ts';
import { fitting, legendPlaces, longest } from '../../../apps/web/src/app/charts/stacked-bars-data.ts';

const bar = (...counts: number[]) => ({ id: 'b', label: 'B', counts });

it('ends the axis on a whole step beyond the longest bar', () => {
  expect(longest([bar(13, 8, 5)])).toBe(30);
  expect(longest([bar(3, 2)])).toBe(6);
  expect(longest([bar(40, 13)])).toBe(60);
  expect(longest([])).toBe(2);
});

it('shows the figure where it fits, the mark alone where it does not, and nothing in a sliver', () => {
  expect(fitting(60, 12)).toBe('both');
  expect(fitting(14, 1)).toBe('mark');
  expect(fitting(8, 1)).toBe('none');
  expect(fitting(60, 0)).toBe('none');
});

it('breaks a legend into lines that are as wide as there is room', () => {
  const labels = ['Still running', 'Ended', 'Replaced'];
  expect(legendPlaces(labels, 1000).lines).toBe(1);
  const { places, lines } = legendPlaces(labels, 130);
  expect(lines).toBe(3);
  expect(places.map(({ x }) => x)).toEqual([0, 0, 0]);
});

it('shades the most darkest, the least lightest and nothing not at all', () => {
  expect([0, 1, 13, 26].map((count) => countShade(count, 26))).toEqual([0, 1, 3, 5]);
});
