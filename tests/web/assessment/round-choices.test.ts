import { expect, it } from 'vitest';
import {
  type Choices,
  audiencesOf,
  fullMatrix,
  matrixOf,
  minutesOf,
  newRound,
  questionCount,
  suggestedAnonymity,
  toggled,
} from '../../../apps/web/src/app/assessment/round-choices.ts';

const bank: Choices = {
  version: '2026-1',
  audiences: [],
  thresholds: { secondsPerQuestion: 30, anonymityFloor: 5 },
  dimensions: [
    {
      id: 'governance',
      name: 'Governance',
      description: '',
      questions: [
        { id: 'g1', audiences: ['executive', 'it'] },
        { id: 'g2', audiences: ['executive'] },
      ],
    },
    { id: 'network', name: 'Network', description: '', questions: [{ id: 'n1', audiences: ['it'] }] },
  ],
};

it('asks everybody by default what the bank has questions for, and nobody anything else', () => {
  expect(newRound(bank, 2)).toEqual({
    name: 'Round 2',
    anonymity: 'anonymous',
    closesOn: null,
    audiences: [
      { audience: 'executive', dimensions: ['governance'] },
      { audience: 'it', dimensions: ['governance', 'network'] },
    ],
  });
});

it('counts the questions and minutes of an audience', () => {
  expect(questionCount(bank, 'executive', ['governance', 'network'])).toBe(2);
  expect(questionCount(bank, 'it', ['network'])).toBe(1);
  expect(minutesOf(bank, 3)).toBe(2);
});

it('asks and no longer asks an audience about a dimension, and leaves out audiences asked nothing', () => {
  const less = toggled(fullMatrix(bank), 'executive', 'governance');
  expect(audiencesOf(less).map(({ audience }) => audience)).toEqual(['it']);
  expect(audiencesOf(toggled(less, 'executive', 'governance'))).toEqual(audiencesOf(fullMatrix(bank)));
});

it('suggests names for leaders alone, who cannot hide in a group, and none for anybody else', () => {
  expect(suggestedAnonymity(matrixOf([{ audience: 'executive', dimensions: ['governance'] }]))).toBe('attributed');
  expect(suggestedAnonymity(fullMatrix(bank))).toBe('anonymous');
  expect(suggestedAnonymity(matrixOf([{ audience: 'it', dimensions: ['network'] }]))).toBe('anonymous');
});
