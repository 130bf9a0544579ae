import type { DerivationInput } from '@peerway/kernel';
import { audienceMeans } from './agenda.ts';
import {
  bankInput,
  countInput,
  type DerivationPart,
  type DerivationScope,
  figureInput,
  meanMethod,
  people,
  spreadInputs,
} from './derivation-part.ts';
import type { Question } from './question.ts';
import type { Readiness } from './readiness-result.ts';

/** How the figure of one question came about: its answers by level and audience, or the measurement in their place. */
export function questionDerivation(
  { assessed, result, bank }: DerivationScope,
  id: string,
): DerivationPart | undefined {
  const column = assessed.material.sheet.questions.findIndex((question) => question.id === id);
  const question = assessed.material.sheet.questions[column];
  const entry = result.questions[column];
  if (!question || !entry) return undefined;
  const { figure, measured } = entry;
  if (measured) {
    return {
      ...meanMethod(question.text, figure),
      method: 'Measured: a measurement stands in for what people would have answered',
      reference: 'Our own rule.',
      formula: 'mean = measured level',
      inputs: [questionInput(result, question, null)],
    };
  }
  const levels = figure.distribution.map(({ level, count }) => countInput(`level ${level}`, count, 'answers'));
  const audiences = audienceMeans(assessed, column).map(({ audience, status, mean, respondents }) => ({
    ...countInput(bank.audiences.find((known) => known.audience === audience)?.name ?? audience, mean, 'level'),
    text: status === 'ok' ? null : status,
    source: respondents === null ? null : people(respondents),
  }));
  return {
    ...meanMethod(question.text, figure),
    formula: 'mean = Σ level × answers at that level / answers',
    inputs: [
      ...levels,
      ...audiences,
      bankInput('weight within its dimension', question.weight, 'weight', question.weightReason),
      ...spreadInputs(figure, bank).filter(({ name }) => name !== 'coverage floor'),
    ],
  };
}

/** A question as the input of another figure: answered, or measured with source and day. */
export function questionInput(result: Readiness, question: Question, weight: number | null): DerivationInput {
  const entry = result.questions.find((known) => known.question === question.id)!;
  const input = figureInput(question.text, entry.figure, weight, `question:${question.id}`);
  if (!entry.measured) return { ...input, origin: 'answers' };
  return { ...input, origin: 'measured', source: entry.measuredSource, date: entry.measuredOn };
}
