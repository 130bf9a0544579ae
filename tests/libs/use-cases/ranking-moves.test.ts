import { expect, it } from 'vitest';
import { quickRanking, type Ranking, rankingMoves, scoreTable } from '@peerway/use-cases';
import { ownCriterion, ownScores } from './small-selection.ts';

const criteria = [ownCriterion('a'), ownCriterion('b')];

function rankingOf(rows: number[][], chosen: string[] | null = null): Ranking {
  const { cases, inputs } = ownScores(rows, criteria);
  return quickRanking(scoreTable(cases, { ...inputs, settings: { ...inputs.settings, useCases: chosen } }));
}

it('tells a new winner, and whose rank changed from what to what', () => {
  const moves = rankingMoves(
    rankingOf([
      [90, 90],
      [50, 50],
      [10, 10],
    ]),
    rankingOf([
      [40, 40],
      [50, 50],
      [10, 10],
    ]),
  );
  expect(moves).toMatchObject({ winnerBefore: 'case-0', winnerAfter: 'case-1', isOtherWinner: true, stayed: 1 });
  expect(moves.moves).toEqual([
    { useCase: 'case-1', rankBefore: 2, rankAfter: 1, pointsBefore: 50, pointsAfter: 50 },
    { useCase: 'case-0', rankBefore: 1, rankAfter: 2, pointsBefore: 90, pointsAfter: 40 },
  ]);
});

it('tells who came and who is no longer compared', () => {
  const rows = [
    [90, 90],
    [50, 50],
  ];
  const { moves, stayed } = rankingMoves(rankingOf(rows, ['case-1']), rankingOf(rows, ['case-0']));
  expect(moves.map(({ useCase, rankBefore, rankAfter }) => [useCase, rankBefore, rankAfter])).toEqual([
    ['case-0', null, 1],
    ['case-1', 1, null],
  ]);
  expect(stayed).toBe(0);
});

it('has nothing to tell where nothing moved', () => {
  const same = rankingOf([
    [90, 90],
    [50, 50],
  ]);
  expect(rankingMoves(same, same)).toMatchObject({ isOtherWinner: false, moves: [], stayed: 2 });
});
