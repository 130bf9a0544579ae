import { expect, it } from 'vitest';
import { judgementWords, ratioSteps, sideOf, step } from '../../../apps/web/src/app/alignment/ratio-words.ts';

it('says a judgement from the side of the goal that counts more', () => {
  expect(judgementWords('A', 'B', 5)).toBe('“A” counts clearly more than “B”');
  expect(judgementWords('A', 'B', 1 / 9)).toBe('“B” counts far and away more than “A”');
  expect(judgementWords('A', 'B', 1)).toBe('“A” and “B” count the same');
});

it('takes what lies between two steps as the nearer one', () => {
  expect(step(4.2)).toBe(5);
  expect(step(0.3)).toBe(1 / 3);
  expect(sideOf(1.2)).toBe('same');
});

it('is symmetric: each step has its mirror', () => {
  ratioSteps.forEach((each, at) => expect(each * (ratioSteps.at(-1 - at) ?? 0)).toBeCloseTo(1));
});
