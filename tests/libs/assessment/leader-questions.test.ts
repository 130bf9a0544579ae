import { describe, expect, it } from 'vitest';
import { leaderQuestions, minutesFor, questionsFor, readiness } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { smallBank } from './small-bank.ts';

const chosen = leaderQuestions(latestBank);

describe('the questions for one leader', () => {
  it('take the minutes of the bank and not more', () => {
    expect(minutesFor(latestBank, chosen.length)).toBe(12);
    expect(minutesFor(latestBank, chosen.length + 1)).toBe(13);
  });

  it('cover every dimension, its heaviest question included, in the order of the bank', () => {
    for (const { questions } of latestBank.dimensions) {
      const heaviest = Math.max(...questions.map(({ weight }) => weight));
      expect(questions.some((question) => question.weight === heaviest && chosen.includes(question))).toBe(true);
    }
    const order = latestBank.dimensions
      .flatMap(({ questions }) => questions)
      .filter((question) => chosen.includes(question));
    expect(chosen).toEqual(order);
    expect(new Set(chosen).size).toBe(chosen.length);
  });

  it('are enough to decide every pattern, though the bank asks leaders other questions too', () => {
    const questions = chosen.map(({ id }) => id);
    const answers = questions.map((question) => ({
      respondent: 'leader',
      audience: 'executive' as const,
      question,
      state: 'level' as const,
      level: 4,
    }));
    const result = readiness(latestBank, answers, { asked: [{ audience: 'executive', questions }] });
    expect(result.verdict).toMatchObject({ kind: 'ready', view: 'onePerson', undecidedPatterns: [] });
    expect(result.coverage).toBe(1);
    const usual = questionsFor(latestBank, 'executive', ['network-readiness']);
    expect(usual).toEqual([]);
  });

  it('leave room for the heaviest when there is little time, but never leave a dimension out', () => {
    const hurried = { ...smallBank, thresholds: { ...smallBank.thresholds, leaderMinutes: 1, secondsPerQuestion: 20 } };
    expect(leaderQuestions(hurried).map(({ id }) => id)).toEqual(['aim-1', 'aim-2', 'net-1']);
    const rushed = { ...smallBank, thresholds: { ...smallBank.thresholds, leaderMinutes: 1, secondsPerQuestion: 60 } };
    expect(leaderQuestions(rushed).map(({ id }) => id)).toEqual(['aim-1', 'net-1']);
  });
});
