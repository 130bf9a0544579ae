import { describe, expect, it } from 'vitest';
import { smaa, type SmaaInput } from '@peerway/decision';
import { task } from './smaa-task.ts';

describe('what SMAA cannot rank', () => {
  const good = task([
    [1, 2],
    [3, 4],
  ]);
  it.each([
    ['no alternatives', { ...good, alternatives: [], measurements: [] }, /no alternatives/],
    ['no criteria', { ...good, criteria: [], measurements: [[], []] }, /no criteria/],
    ['two alternatives of one name', { ...good, alternatives: ['x', 'x'] }, /alternatives are called "x"/],
    ['a row missing', { ...good, measurements: [[1, 2]] }, /2 alternatives and 1 rows/],
    ['a short row', { ...good, measurements: [[1, 2], [3]] }, /"a1" has 1 measurements for 2 criteria/],
    [
      'a value that is none',
      {
        ...good,
        measurements: [
          [1, 2],
          [3, Number.NaN],
        ],
      },
      /Alternative 1, criterion 1 .* got NaN/,
    ],
    [
      'a negative spread',
      {
        ...good,
        measurements: [
          [1, 2],
          [3, { mean: 1, sd: -1 }],
        ],
      },
      /Alternative 1, criterion 1: .* got -1/,
    ],
    [
      'ends the wrong way round',
      {
        ...good,
        measurements: [
          [1, { low: 3, high: 2 }],
          [3, 4],
        ],
      },
      /Alternative 0, criterion 1: the low end 3/,
    ],
    [
      'no measurement at all',
      {
        ...good,
        measurements: [
          [1, 2],
          [3, null as unknown as number],
        ],
      },
      /Alternative 1, criterion 1 .* got null/,
    ],
    ['no iterations', { ...good, iterations: 0 }, /from 1 to 1000000; got 0/],
    ['half an iteration', { ...good, iterations: 1.5 }, /got 1\.5/],
    ['too many iterations', { ...good, iterations: 1e7 }, /got 10000000/],
    ['a seed that is no whole number', { ...good, seed: 0.5 }, /seed must be a whole number/],
    [
      'a scale of no width',
      {
        ...good,
        scales: [
          { low: 0, high: 1 },
          { low: 2, high: 2 },
        ],
      },
      /scale of criterion 1/,
    ],
  ] satisfies [string, SmaaInput, RegExp][])('refuses %s, naming it', (_what, input, message) => {
    expect(() => smaa(input)).toThrow(RangeError);
    expect(() => smaa(input)).toThrow(message);
  });
});
