import { quickRanking, scoreTable } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import { bubbleTable, rankedBubbles, riskTone } from '../../../apps/web/src/app/use-cases/selection/ranked-bubbles.ts';
import { equalLevers, inputsWith, prerequisite, smallUseCase } from '../../libs/use-cases/small-selection.ts';
import { names } from './small-ranking.ts';

const table = scoreTable(
  [
    smallUseCase('known', { prerequisites: [prerequisite('technical-1', {})] }),
    smallUseCase('open', { prerequisites: [prerequisite('technical-1', {})] }),
  ],
  inputsWith({
    findings: [
      { useCase: 'known', prerequisite: 'technical-1', state: 'met', threshold: null, reason: null, day: null },
    ],
    levers: equalLevers,
    patterns: [{ pattern: 'messaging', score: 60, low: 60, high: 60 }],
  }),
);
const ranking = quickRanking(table);

it('draws each use case at its value and feasibility, numbered by its place', () => {
  const bubbles = rankedBubbles(ranking, table, names.useCase);
  expect(bubbles.map(({ sign }) => sign)).toEqual(['1', '2']);
  expect(bubbles[0]).toMatchObject({ label: 'use case known', x: ranking.useCases[0]?.value, size: 10 });
});

it('shows how far feasibility may lie where a prerequisite is unknown, and no spread where nothing is unsure', () => {
  const byId = new Map(rankedBubbles(ranking, table, names.useCase).map((bubble) => [bubble.id, bubble]));
  expect(byId.get('known')?.yRange).toBeNull();
  const [low, high] = byId.get('open')?.yRange ?? [0, 0];
  expect(high - low).toBeGreaterThan(20);
  expect(low).toBeLessThanOrEqual(byId.get('open')?.y ?? 0);
});

it('leaves out what has neither value nor feasibility', () => {
  const without = { ...ranking, useCases: ranking.useCases.map((each) => ({ ...each, value: null })) };
  expect(rankedBubbles(without, table, names.useCase)).toEqual([]);
});

it('tells risk by two lines, and an unknown one as medium', () => {
  expect([3, 12, 16, null].map((risk) => riskTone(risk))).toEqual(['low', 'medium', 'high', 'medium']);
});

it('has the same figures in its table', () => {
  const { columns, rows } = bubbleTable(ranking, names.useCase);
  expect(columns[0]).toBe('Use case');
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[2]).toBe(ranking.useCases[0]?.value);
});
