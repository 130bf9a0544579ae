import { remainingEstimate } from '@peerway/rollout';
import { expect, it } from 'vitest';
import { line, running } from './plan-of.ts';

const estimate = { low: 4, likely: 6, high: 12 };

it('leaves of an estimate what was not worked yet, and a day at least', () => {
  const task = line('a', 0, { estimate, ...running('2027-01-04') });
  expect(remainingEstimate(task, 0)).toEqual(estimate);
  expect(remainingEstimate(task, 3)).toEqual({ low: 1, likely: 3, high: 9 });
  expect(remainingEstimate(task, 30)).toEqual({ low: 1, likely: 1, high: 1 });
});

it('is as unsure as the estimate was where somebody said what remains', () => {
  const task = line('a', 0, { estimate, ...running('2027-01-04', 3) });
  expect(remainingEstimate(task, 30)).toEqual({ low: 2, likely: 3, high: 6 });
  expect(remainingEstimate(line('a', 0, running('2027-01-04', 3)), 1)).toEqual({ low: 3, likely: 3, high: 3 });
});
