import type { Finding } from '@peerway/kernel';
import type { Answer, Asked, MeasuredFact } from './answer.ts';
import { Audience } from './audience.ts';
import type { Bank } from './bank.ts';
import { measuredByQuestion } from './measured-by-question.ts';
import type { Question } from './question.ts';
import { questionsFor } from './questions-for.ts';

/** What a respondent did with a question, beside the levels 1 to 5. */
export const mark = { notAsked: 0, unanswered: 6, notApplicable: 7 } as const;

/** What may be said beside the answers: see `readiness`. */
export type ReadinessOptions = {
  readonly anonymous?: boolean;
  readonly seed?: number;
  readonly asked?: readonly Asked[];
  readonly measured?: readonly MeasuredFact[];
  readonly today?: string;
};

/** The answers as one table, a row for each respondent and a column for each question, in an order of its own. */
export type AnswerSheet = {
  readonly bank: Bank;
  readonly questions: readonly Question[];
  /** The id behind each row. */
  readonly respondents: readonly string[];
  /** For each question the place of its dimension. */
  readonly dimensionOf: readonly number[];
  readonly audienceOf: Uint8Array;
  readonly marks: Uint8Array;
  /** Whether an audience (row) was asked a question (column). */
  readonly asked: Uint8Array;
  readonly measured: readonly (MeasuredFact | undefined)[];
  readonly findings: readonly Finding[];
};

/**
 * Lays the answers out as a table. Rows go by respondent id, so that the order of the answers changes nothing.
 *
 * What cannot be meant is left out with a finding: unknown questions, levels beyond 1 to 5, two answers of one
 * person to one question (the lower counts), one person in two audiences (the first counts).
 */
export function answerSheet(bank: Bank, answers: readonly Answer[], options: ReadinessOptions): AnswerSheet {
  const questions = bank.dimensions.flatMap((dimension) => dimension.questions);
  const columnOf = new Map(questions.map((question, column) => [question.id, column]));
  const found = new Map<string, Finding>();
  const find = (code: string, at: string, detail: string) => found.set(`${code} ${at} ${detail}`, { code, at, detail });
  const measured = measuredByQuestion(columnOf, options.measured ?? [], find);
  const asked = askedTable(bank, columnOf, options.asked);
  measured.forEach(
    (fact, column) => fact && Audience.options.forEach((_name, row) => (asked[row * questions.length + column] = 0)),
  );
  const { ids: respondents, rowOf, audienceOf } = respondentRows(answers, find);
  const marks = askedMarks(audienceOf, asked, questions.length);
  const seen = new Uint8Array(marks.length);
  for (const answer of answers) {
    const column = columnOf.get(answer.question);
    const made = markOf(answer);
    if (column === undefined) find('UNKNOWN_QUESTION', `question:${answer.question}`, answer.question);
    else if (made === undefined) find('BAD_LEVEL', `question:${answer.question}`, String(answer.level));
    else if (!measured[column]) {
      const place = (rowOf.get(answer.respondent) ?? 0) * questions.length + column;
      if (seen[place]) find('DUPLICATE_ANSWER', `question:${answer.question}`, answer.question);
      marks[place] = seen[place] ? Math.min(marks[place] ?? made, made) : made;
      seen[place] = 1;
    }
  }
  const findings = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
  const dimensionOf = bank.dimensions.flatMap((dimension, place) => dimension.questions.map(() => place));
  return { bank, questions, respondents, dimensionOf, audienceOf, marks, asked, measured, findings };
}

function markOf(answer: Answer): number | undefined {
  if (answer.state === 'unknown') return mark.unanswered;
  if (answer.state === 'notApplicable') return mark.notApplicable;
  const level = answer.level;
  return level !== null && Number.isInteger(level) && level >= 1 && level <= 5 ? level : undefined;
}

function respondentRows(answers: readonly Answer[], find: (code: string, at: string, detail: string) => void) {
  const audiences = new Map<string, number>();
  for (const { respondent, audience } of answers) {
    const place = Audience.options.indexOf(audience);
    const before = audiences.get(respondent);
    if (before !== undefined && before !== place) find('AUDIENCE_CONFLICT', 'answers', 'audience');
    if (before === undefined || place < before) audiences.set(respondent, place);
  }
  const ids = [...audiences.keys()].sort();
  return {
    ids,
    rowOf: new Map(ids.map((id, row) => [id, row])),
    audienceOf: Uint8Array.from(ids, (id) => audiences.get(id) ?? 0),
  };
}

/** What each audience was asked: as the round says, else what the bank would ask it. */
function askedTable(bank: Bank, columnOf: ReadonlyMap<string, number>, asked?: readonly Asked[]): Uint8Array {
  const everywhere = bank.dimensions.map((dimension) => dimension.id);
  const table = new Uint8Array(Audience.options.length * columnOf.size);
  Audience.options.forEach((audience, row) => {
    const ids = asked
      ? asked.filter((entry) => entry.audience === audience).flatMap((entry) => entry.questions)
      : questionsFor(bank, audience, everywhere).map((question) => question.id);
    for (const id of ids) {
      const column = columnOf.get(id);
      if (column !== undefined) table[row * columnOf.size + column] = 1;
    }
  });
  return table;
}

function askedMarks(audienceOf: Uint8Array, asked: Uint8Array, width: number): Uint8Array {
  const marks = new Uint8Array(audienceOf.length * width);
  audienceOf.forEach((audience, row) => {
    for (let column = 0; column < width; column += 1) {
      if (asked[audience * width + column]) marks[row * width + column] = mark.unanswered;
    }
  });
  return marks;
}
