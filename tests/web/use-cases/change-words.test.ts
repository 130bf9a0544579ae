import { InputChangeCode, type RankingMoves } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import { changeRows, moveSentences } from '../../../apps/web/src/app/use-cases/selection/change-words.ts';
import { names } from './small-ranking.ts';

const moves = (said: Partial<RankingMoves>): RankingMoves => ({
  winnerBefore: 'a',
  winnerAfter: 'a',
  isOtherWinner: false,
  verdictBefore: null,
  verdictAfter: null,
  confidenceBefore: null,
  confidenceAfter: null,
  moves: [],
  stayed: 0,
  ...said,
});
const move = (useCase: string, rankBefore: number | null, rankAfter: number | null): RankingMoves['moves'][number] => ({
  useCase,
  rankBefore,
  rankAfter,
  pointsBefore: null,
  pointsAfter: null,
});

it('names a fact of the inventory and its values in words, not by their ids', () => {
  const [row] = changeRows([{ code: 'FACT', at: 'single-sign-on', before: 'true', after: 'false' }], names);
  expect(row?.what).toMatch(/^Inventory: [A-Z]/);
  expect(row).toMatchObject({ before: 'yes', after: 'no' });
});

it('says that nobody knew a fact before, or knows it now', () => {
  const [row] = changeRows([{ code: 'FACT', at: 'single-sign-on', before: null, after: 'true' }], names);
  expect(row?.before).toBe('not known');
});

it('gives the weight of a lever as a percentage with its spread', () => {
  const change = { code: 'LEVER_WEIGHT', at: 'resilience', before: '0.1', after: '0.25 (0.2 to 0.3)' } as const;
  const [row] = changeRows([change], names);
  expect(row).toEqual({
    what: 'Weight of the lever “Resilience”, from Align',
    before: '10\u00A0%',
    after: '25\u00A0% (20\u00A0% to 30\u00A0%)',
  });
});

it('tells changes of many answers together, and says nothing of the seed', () => {
  const answer = (at: string) => ({ code: 'QUESTION_LEVEL', at, before: '2', after: '3' }) as const;
  const seed = { code: 'SEED', at: '', before: '1', after: '2' } as const;
  expect(changeRows([answer('q1'), answer('q2'), seed], names)).toEqual([
    { what: 'The answers to 2 questions', before: 'as then', after: 'as now' },
  ]);
});

it('has words for every kind of change', () => {
  for (const code of InputChangeCode.options) {
    const rows = changeRows([{ code, at: 'messaging/part', before: '1', after: '2' }], names);
    expect(rows).toHaveLength(code === 'SEED' ? 0 : 1);
    expect(rows[0]?.what).not.toBe('Something else');
  }
});

it('says whether another comes first now', () => {
  expect(moveSentences(moves({}), names)).toEqual(['use case a still comes first']);
  const other = moves({ winnerAfter: 'b', isOtherWinner: true, moves: [move('b', 2, 1), move('a', 1, 3)] });
  expect(moveSentences(other, names)).toEqual([
    'use case b comes first now, where use case a did',
    'use case a moves from place 1 to 3',
  ]);
});

it('says which are no longer compared and which are new', () => {
  const told = moveSentences(moves({ moves: [move('new', null, 4), move('gone', 2, null)] }), names);
  expect(told.slice(1)).toEqual([
    'use case new is compared now, and comes to place 4',
    'use case gone is no longer compared',
  ]);
});
