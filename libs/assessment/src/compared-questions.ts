import type { AnswerSheet } from './answer-sheet.ts';
import { Audience } from './audience.ts';
import type { Bank } from './bank.ts';
import type { LeftOutQuestion, LeftOutReason } from './comparison-parts.ts';
import type { Question } from './question.ts';

/** What two rounds can be compared by: the later bank with only the questions that both share, and those left out. */
export type ComparedQuestions = { readonly bank: Bank; readonly leftOut: readonly LeftOutQuestion[] };

/**
 * The questions that two rounds share: asked in both, worded alike with the same five levels, and answered by people
 * in both or measured in both. They keep the weights and dimensions of the later bank.
 */
export function comparedQuestions(before: AnswerSheet, after: AnswerSheet): ComparedQuestions {
  const places = new Map(before.questions.map((question, column) => [question.id, column]));
  const leftOut: LeftOutQuestion[] = [];
  const isShared = (question: Question, column: number): boolean => {
    const earlier = places.get(question.id);
    const reason = reasonToLeaveOut(before, earlier, { after, column });
    if (reason) leftOut.push(leftOutOf(after, column, reason));
    return reason === undefined && earlier !== undefined && isAsked(before, earlier) && isAsked(after, column);
  };
  let column = -1;
  const dimensions = after.bank.dimensions.map((dimension) => ({
    ...dimension,
    questions: dimension.questions.filter((question) => isShared(question, (column += 1))),
  }));
  const known = new Set(after.questions.map(({ id }) => id));
  before.questions.forEach(({ id }, place) => {
    if (!known.has(id) && isAsked(before, place)) leftOut.push(leftOutOf(before, place, 'onlyBefore'));
  });
  return { bank: { ...after.bank, dimensions }, leftOut };
}

function leftOutOf({ questions, bank, dimensionOf }: AnswerSheet, column: number, reason: LeftOutReason) {
  const { id: question, text } = questions[column]!;
  return { question, dimension: bank.dimensions[dimensionOf[column]!]!.id, text, reason };
}

/** Whether people were asked a question, or a measurement answered it. */
function isAsked(sheet: AnswerSheet, column: number): boolean {
  if (sheet.measured[column]) return true;
  return Audience.options.some((_audience, row) => sheet.asked[row * sheet.questions.length + column] === 1);
}

function reasonToLeaveOut(
  before: AnswerSheet,
  earlier: number | undefined,
  { after, column }: { readonly after: AnswerSheet; readonly column: number },
): LeftOutReason | undefined {
  const isNow = isAsked(after, column);
  const wasBefore = earlier !== undefined && isAsked(before, earlier);
  if (!isNow) return wasBefore ? 'onlyBefore' : undefined;
  if (!wasBefore) return 'onlyAfter';
  if (!saysTheSame(before.questions[earlier]!, after.questions[column]!)) return 'changed';
  return Boolean(before.measured[earlier]) === Boolean(after.measured[column]) ? undefined : 'measuredInOne';
}

function saysTheSame(a: Question, b: Question): boolean {
  const words = ({ text, levels }: Question) => JSON.stringify([text, levels.map(({ observable }) => observable)]);
  return words(a) === words(b);
}
