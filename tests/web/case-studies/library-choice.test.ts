import { expect, it } from 'vitest';
import {
  chosenValues,
  choiceOf,
  listed,
  noFilters,
  toggled,
} from '../../../apps/web/src/app/case-studies/library-choice.ts';

it('reads words, values and an order out of an address', () => {
  expect(choiceOf({ q: 'mesh', pattern: 'mesh-network,messaging', sort: 'oldest' })).toEqual({
    query: 'mesh',
    filters: { pattern: ['mesh-network', 'messaging'] },
    sort: 'oldest',
  });
});

it('puts the best fit first with words, and the best evidence without', () => {
  expect(choiceOf({ q: 'mesh' }).sort).toBe('fit');
  expect(choiceOf({ q: '  ' }).sort).toBe('grade');
  expect(choiceOf({ sort: 'sideways' }).sort).toBe('grade');
});

it('names a value once, and no more than an address of ours would', () => {
  expect(listed('a,,b,a')).toEqual(['a', 'b']);
  expect(listed(undefined)).toEqual([]);
  expect(listed(Array.from({ length: 500 }, (_, place) => place).join(','))).toHaveLength(40);
});

it('adds a value and takes it away again', () => {
  expect(toggled({ status: ['ended'] }, 'status', 'running')).toEqual({ status: 'ended,running' });
  expect(toggled({ status: ['ended'] }, 'status', 'ended')).toEqual({ status: null });
});

it('lists what is chosen in the order of the facets, and clears all of it', () => {
  expect(chosenValues({ year: ['2015-2019'], pattern: ['lending'] })).toEqual([
    ['pattern', 'lending'],
    ['year', '2015-2019'],
  ]);
  expect(Object.values(noFilters()).every((value) => value === null)).toBe(true);
});
