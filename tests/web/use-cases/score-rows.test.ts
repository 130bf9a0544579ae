import { scoreTable } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import { scoreRows } from '../../../apps/web/src/app/use-cases/selection/score-rows.ts';
import { equalLevers, inputsWith, prerequisite, smallUseCase } from '../../libs/use-cases/small-selection.ts';

const stated = { useCase: 'a', low: null, high: null, reason: null };
const table = scoreTable(
  [smallUseCase('a', { prerequisites: [prerequisite('technical-1', {})] })],
  inputsWith({
    levers: equalLevers,
    scores: [
      { ...stated, criterion: 'cost', value: 22.5, low: 20, high: 1200 },
      { ...stated, criterion: 'lever-cost', value: null },
    ],
  }),
);
const row = (criterion: string) => scoreRows(table, 'a', 'en-US').find((each) => each.criterion === criterion);

it('shows every criterion that counts, by its name', () => {
  expect(scoreRows(table, 'a', 'en-US').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Readiness', 'Prerequisites met', 'Risk', 'Effort', 'Time', 'Resilience']),
  );
  expect(scoreRows(table, 'nobody', 'en-US')).toEqual([]);
});

it('says of a score that nobody knows that it is not known, and how far it may lie', () => {
  expect(row('readiness')).toMatchObject({
    value: 'not known',
    reach: '0 to 100',
    origin: 'nobody knows: anything on the scale',
    isConfirmed: false,
  });
});

it('tells a score of one’s own from an expert default, and a confirmed default from one that is not', () => {
  expect(row('cost')).toMatchObject({ value: '22.5', reach: '20 to 1,200', origin: 'your own', isConfirmed: true });
  expect(row('lever-cost')).toMatchObject({ isConfirmed: true });
  expect(row('lever-resilience')).toMatchObject({ origin: 'expert default', isConfirmed: false });
});
