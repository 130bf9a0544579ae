import { expect, it } from 'vitest';
import {
  acceptabilityBars,
  acceptabilityFinding,
  acceptabilityTable,
  bandNames,
} from '../../../apps/web/src/app/use-cases/selection/acceptability.ts';
import { names, ranked, smallRanking } from './small-ranking.ts';

const drawn = smallRanking(
  [
    ranked('a', 1, { acceptability: [0.7, 0.2, 0.1] }),
    ranked('b', 2, { acceptability: [0.2, 0.5, 0.3] }),
    ranked('c', 3, { acceptability: [0.1, 0.3, 0.6] }),
  ],
  { iterations: 1000, seed: 1 },
);

it('draws a bar for each, whose shares make up all draws', () => {
  const bars = acceptabilityBars(drawn, names.useCase);
  expect(bars.map(({ label }) => label)).toEqual(['use case a', 'use case b', 'use case c']);
  for (const { shares } of bars) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
});

it('draws nothing as long as nothing is drawn', () => {
  expect(acceptabilityBars(smallRanking([ranked('a', 1)]), names.useCase)).toEqual([]);
  expect(acceptabilityBars(undefined, names.useCase)).toEqual([]);
  expect(acceptabilityFinding(undefined, names.useCase, 'en-US')).toBe('How sure the order is, is being drawn');
});

it('draws the first twelve of many; its table has them all', () => {
  const many = smallRanking(
    Array.from({ length: 30 }, (_none, at) =>
      ranked(`u${at}`, at + 1, { acceptability: Array(30).fill(1 / 30) as number[] }),
    ),
    { iterations: 10 },
  );
  expect(acceptabilityBars(many, names.useCase)).toHaveLength(12);
  const { columns, rows } = acceptabilityTable(many, names.useCase);
  expect(rows).toHaveLength(30);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(columns.slice(1)).toHaveLength(bandNames(30).length);
});

it('says how often the first is first', () => {
  expect(acceptabilityFinding(drawn, names.useCase, 'en-US')).toBe(
    'use case a comes first in 70% of all draws of what is unsure',
  );
});
