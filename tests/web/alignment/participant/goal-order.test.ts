import { expect, it } from 'vitest';
import { moved, orderOf, placesOf, tied } from '../../../../apps/web/src/app/alignment/participant/goal-order.ts';

const goals = ['a', 'b', 'c', 'd'];
const names = (order: ReturnType<typeof orderOf>): string =>
  order.map(({ goal, isTied }) => (isTied ? `=${goal}` : goal)).join(' ');

it('shows what was said, then what nobody has placed', () => {
  expect(names(orderOf(goals, []))).toBe('a b c d');
  expect(names(orderOf(goals, [{ goal: 'c', place: 1 }]))).toBe('c a b d');
});

it('gives goals that tie one place, and the next one the place after them all', () => {
  const order = tied(orderOf(goals, []), 1);
  expect(placesOf(order).map(({ place }) => place)).toEqual([1, 1, 3, 4]);
  expect(names(orderOf(goals, placesOf(order)))).toBe('a =b c d');
});

it('moves a goal, which then ties with nobody', () => {
  expect(names(moved(orderOf(goals, []), 3, 0))).toBe('d a b c');
  expect(names(moved(tied(orderOf(goals, []), 1), 1, 3))).toBe('a c d b');
  expect(names(moved(tied(orderOf(goals, []), 1), 0, 3))).toBe('b c d a');
  expect(names(moved(orderOf(goals, []), 0, 9))).toBe('b c d a');
});
