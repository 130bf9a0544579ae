import type { Bank } from './bank.ts';
import type { Question } from './question.ts';

/**
 * The questions for one leader alone: as many as fit the bank's minutes, every dimension covered, heaviest first.
 *
 * Dimensions take turns, each giving its next heaviest question, so that none is crowded out; among equals the
 * earlier question goes first. The result is in the order of the bank. Every dimension gives at least one
 * question, even when the minutes would not allow it.
 *
 * @example
 * leaderQuestions(bank).length; // => 24
 */
export function leaderQuestions(bank: Bank): Question[] {
  const room = Math.floor((bank.thresholds.leaderMinutes * 60) / bank.thresholds.secondsPerQuestion);
  const ranked = bank.dimensions.map((dimension) => ({
    weight: dimension.weight,
    questions: [...dimension.questions].sort((a, b) => b.weight - a.weight),
  }));
  const chosen = new Set(ranked.flatMap(({ questions }) => questions.slice(0, 1)));
  const rounds = Math.max(...ranked.map(({ questions }) => questions.length));
  for (let round = 1; round < rounds; round += 1) {
    const candidates = ranked
      .flatMap(({ weight, questions }) => questions.slice(round, round + 1).map((question) => ({ weight, question })))
      .sort((a, b) => b.weight * b.question.weight - a.weight * a.question.weight);
    for (const { question } of candidates) if (chosen.size < room) chosen.add(question);
  }
  return bank.dimensions.flatMap((dimension) => dimension.questions.filter((question) => chosen.has(question)));
}
