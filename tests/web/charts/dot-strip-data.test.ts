import { expect, it } from 'vitest';
import { strip, stripDots, stripWords } from '../../../apps/web/src/app/charts/dot-strip-data.ts';

it('stacks the dots of a level over its mark, those of several groups together', () => {
  const dots = stripDots([
    { level: 1, count: 2, group: 'leaders' },
    { level: 1, count: 1, group: 'operators' },
    { level: 5, count: 1 },
  ]);
  expect(dots).toHaveLength(4);
  expect(dots.filter(({ x }) => x === strip.left)).toHaveLength(3);
  expect(dots.at(-1)).toEqual({ x: strip.left + 4 * strip.step, y: strip.floor });
});

it('keeps a tall stack within the strip', () => {
  const tops = stripDots([{ level: 3, count: 200 }]).map(({ y }) => y);
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(strip.floor - strip.gap * strip.tallest);
});

it('says the same in words, without levels that nobody chose', () => {
  expect(
    stripWords([
      { level: 1, count: 2 },
      { level: 2, count: 0 },
      { level: 4, count: 3, group: 'leaders' },
    ]),
  ).toBe('level 1: 2, leaders level 4: 3');
});
