import { expect, it } from 'vitest';
import {
  type AskedDimension,
  firstUnanswered,
  minutesLeft,
  stepsOf,
  timeLeftWords,
} from '../../../../apps/web/src/app/assessment/respondent/question-steps.ts';

const question = (id: string) => ({ id, text: id, whyItMatters: '', levels: [] });
const dimensions: AskedDimension[] = [
  { id: 'governance', name: 'Governance', description: '', questions: ['g1', 'g2', 'g3'].map(question) },
  { id: 'skills', name: 'Skills', description: '', questions: ['s1'].map(question) },
];

it('counts questions within their dimension and in the whole', () => {
  const steps = stepsOf(dimensions);
  expect(steps.map(({ place, of, index }) => [place, of, index])).toEqual([
    [1, 3, 0],
    [2, 3, 1],
    [3, 3, 2],
    [1, 1, 3],
  ]);
});

it('resumes at the first question without an answer, also one that was passed over', () => {
  const steps = stepsOf(dimensions);
  expect(firstUnanswered(steps, (id) => id !== 'g2')?.question.id).toBe('g2');
  expect(firstUnanswered(steps, () => true)).toBeUndefined();
});

it('tells the time left at the pace it promised, down to nothing', () => {
  expect(minutesLeft(12, 24, 0)).toBe(12);
  expect(minutesLeft(12, 24, 12)).toBe(6);
  expect(minutesLeft(12, 24, 24)).toBe(0);
  expect(minutesLeft(0, 0, 0)).toBe(0);
  expect([0, 1, 6].map(timeLeftWords)).toEqual(['all answered', 'about a minute left', 'about 6 min left']);
});
