import * as z from 'zod';
import type { Answer } from './answer.ts';
import type { ReadinessOptions } from './answer-sheet.ts';
import type { Bank } from './bank.ts';
import { answersUnder, askedUnder, fatesOf } from './answer-fate.ts';
import type { Readiness } from './readiness-result.ts';
import { readiness } from './readiness.ts';
import { VerdictKind } from './verdict.ts';

/**
 * What becomes of the answers to a question under another version of the bank.
 *
 * @example
 * AnswerFate.parse('reworded'); // => 'reworded'
 */
export const AnswerFate = z.enum(['unchanged', 'reworded', 'levelsChanged', 'removed', 'added', 'hidden']).meta({
  id: 'AnswerFate',
  description: 'What becomes of the answers to a question under another version of the bank.',
});
export type AnswerFate = z.infer<typeof AnswerFate>;

/**
 * One question under the new version: whether its answers carry over.
 *
 * @example
 * UpgradedQuestion.shape.fate.parse('removed'); // => 'removed'
 */
export const UpgradedQuestion = z
  .object({
    question: z.string().describe('The question.'),
    text: z.string().describe('As it is asked: by the new version, or by the old one where it was removed.'),
    fate: AnswerFate.describe('What becomes of its answers.'),
    answers: z.int32().min(0).nullable().describe('How many answers it has; null in an anonymous round.'),
  })
  .meta({ id: 'UpgradedQuestion', description: 'What becomes of the answers to one question.' });
export type UpgradedQuestion = z.infer<typeof UpgradedQuestion>;

/**
 * A score under the old version beside that under the new one.
 *
 * @example
 * UpgradedScore.shape.before.parse(null); // => null
 */
export const UpgradedScore = z
  .object({
    id: z.string().describe('The dimension or pattern; "whole" for the whole.'),
    name: z.string().describe('What it is called.'),
    before: z.number().nullable().describe('Its score, 0 to 100, under the old version; null without one.'),
    after: z.number().nullable().describe('Its score under the new version; null without one.'),
    targetBefore: z.number().nullable().describe('The level it was to reach; null where there is no target.'),
    targetAfter: z.number().nullable().describe('The level it is to reach; null where there is no target.'),
    kindBefore: VerdictKind.nullable().describe('The verdict before; null where none is given.'),
    kindAfter: VerdictKind.nullable().describe('The verdict after; null where none is given.'),
  })
  .meta({ id: 'UpgradedScore', description: 'A score under the old version beside that under the new one.' });
export type UpgradedScore = z.infer<typeof UpgradedScore>;

/**
 * What another version of the bank would make of a round's answers.
 *
 * @example
 * BankUpgrade.shape.before.parse('2026-1'); // => '2026-1'
 */
export const BankUpgrade = z
  .object({
    before: z.string().describe('The version that was answered.'),
    after: z.string().describe('The version that it is compared with.'),
    whole: UpgradedScore.describe('The whole, with the verdict.'),
    dimensions: z.array(UpgradedScore).describe('The dimensions of either version, those of the new one first.'),
    patterns: z.array(UpgradedScore).describe('The patterns of either version.'),
    questions: z.array(UpgradedQuestion).describe('Every question of either version.'),
  })
  .meta({ id: 'BankUpgrade', description: "What another version of the bank would make of a round's answers." });
export type BankUpgrade = z.infer<typeof BankUpgrade>;

/**
 * What another version of the bank would make of the answers of a round: scores and verdict of both side by side, and which
 * answers carry over. Nothing is kept.
 *
 * An answer is the choice of one of five told levels. It carries over when the question with that id still tells the same five
 * levels (apart from capitals, blanks and punctuation), however its text, its weights or its place changed; it falls away when
 * the question is gone or a level is told otherwise. New questions, and those whose levels changed, count as asked and not
 * answered. Who was asked what stays as it was. In an anonymous round a question whose own figure is hidden falls away as well:
 * else two versions with other weights could be subtracted from each other.
 *
 * @example
 * bankUpgrade(bank, bank, []).questions.every(({ fate }) => fate === 'unchanged'); // => true
 */
export function bankUpgrade(
  before: Bank,
  after: Bank,
  answers: readonly Answer[],
  options: ReadinessOptions = {},
): BankUpgrade {
  const old = readiness(before, answers, options);
  const fates = fatesOf(before, after, options.anonymous ? old : undefined);
  const now = readiness(after, answersUnder(fates, answers), {
    ...options,
    asked: askedUnder(before, after, { fates, options }),
  });
  const counts = Map.groupBy(answers, ({ question }) => question);
  const texts = textsOf(before, after);
  return {
    before: before.version,
    after: after.version,
    whole: {
      ...nothing,
      id: 'whole',
      name: '',
      ...scoresOf(old.whole, now.whole),
      kindBefore: old.verdict.kind,
      kindAfter: now.verdict.kind,
    },
    dimensions: dimensionScores(old, now),
    patterns: patternScores([before, after], [old, now]),
    questions: [...fates].map(([question, fate]) => ({
      question,
      text: texts.get(question) ?? question,
      fate,
      answers: options.anonymous ? null : (counts.get(question)?.length ?? 0),
    })),
  };
}

const nothing = { targetBefore: null, targetAfter: null, kindBefore: null, kindAfter: null };

interface Scored {
  readonly score: number | null;
}

function scoresOf(before: Scored | undefined, after: Scored | undefined): Pick<UpgradedScore, 'before' | 'after'> {
  return { before: before?.score ?? null, after: after?.score ?? null };
}

function textsOf(before: Bank, after: Bank): Map<string, string> {
  return new Map(
    [before, after].flatMap(({ dimensions }) =>
      dimensions.flatMap(({ questions }) => questions.map(({ id, text }) => [id, text])),
    ),
  );
}

function dimensionScores(old: Readiness, now: Readiness): UpgradedScore[] {
  const were = new Map(old.dimensions.map((each) => [each.dimension, each]));
  const are = new Map(now.dimensions.map((each) => [each.dimension, each]));
  return [...new Set([...are.keys(), ...were.keys()])].map((id) => {
    const [was, is] = [were.get(id), are.get(id)];
    return {
      ...nothing,
      id,
      name: (is ?? was)?.name ?? id,
      ...scoresOf(was?.figure, is?.figure),
      targetBefore: was?.target ?? null,
      targetAfter: is?.target ?? null,
    };
  });
}

function patternScores(banks: readonly Bank[], [old, now]: readonly [Readiness, Readiness]): UpgradedScore[] {
  const names = new Map(banks.flatMap(({ patterns }) => patterns.map(({ id, name }) => [id, name])));
  const were = new Map(old.patterns.map((each) => [each.pattern, each]));
  const are = new Map(now.patterns.map((each) => [each.pattern, each]));
  return [...new Set([...are.keys(), ...were.keys()])].map((id) => {
    const [was, is] = [were.get(id), are.get(id)];
    return {
      ...nothing,
      id,
      name: names.get(id) ?? id,
      ...scoresOf(was?.figure, is?.figure),
      kindBefore: was?.kind ?? null,
      kindAfter: is?.kind ?? null,
    };
  });
}
