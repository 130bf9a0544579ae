import * as z from 'zod';
import type { Asked } from './answer.ts';
import type { Bank } from './bank.ts';
import { Figure } from './figure.ts';
import { figureIn } from './figure-in.ts';
import type { Readiness } from './readiness-result.ts';

/**
 * One figure of one round on the time line.
 *
 * @example
 * TrendPoint.shape.alike.parse(true); // => true
 */
export const TrendPoint = z
  .object({
    round: z.string().describe('The round.'),
    status: Figure.shape.status.describe('Whether there is a figure, and if not, why.'),
    score: z.number().min(0).max(100).nullable().describe('The score, as the result of the round shows it.'),
    scoreLow: z.number().min(0).max(100).nullable().describe('The low end of its 95 % interval.'),
    scoreHigh: z.number().min(0).max(100).nullable().describe('The high end of its 95 % interval.'),
    alike: z
      .boolean()
      .describe('Whether it rests on the same questions, asked of the same audiences, as the point before.'),
  })
  .meta({ id: 'TrendPoint', description: 'One figure of one round on the time line.' });
export type TrendPoint = z.infer<typeof TrendPoint>;

/**
 * One figure over all rounds.
 *
 * @example
 * TrendSeries.shape.figure.parse('whole'); // => 'whole'
 */
export const TrendSeries = z
  .object({
    figure: z.string().describe('The id of the figure.'),
    name: z.string().describe('What it is called.'),
    target: z.number().min(0).max(100).nullable().describe('Its target as a score, for a dimension.'),
    points: z.array(TrendPoint).describe('One point for each round, in the order given.'),
  })
  .meta({ id: 'TrendSeries', description: 'One figure over all rounds.' });
export type TrendSeries = z.infer<typeof TrendSeries>;

/** A round for the time line: its own result, and what it asked whom. */
export type TrendRound = {
  readonly id: string;
  readonly bank: Bank;
  readonly asked: readonly Asked[];
  readonly readiness: Readiness;
};

/**
 * The whole, each dimension, pattern and audience over rounds in the order given, by the results of the rounds themselves:
 * nothing is shown here that a result does not show. Names and targets are those of the last round's bank. A point is not alike
 * the one before when a question behind it was asked in one of the two only, of other audiences, or in other words.
 *
 * @example
 * trend([]); // => []
 */
export function trend(rounds: readonly TrendRound[]): TrendSeries[] {
  const last = rounds.at(-1);
  if (!last) return [];
  const { dimensions, patterns, audiences } = last.readiness;
  const series = (figure: string, name: string, target: number | null = null): TrendSeries => ({
    figure,
    name,
    target,
    points: rounds.map((round, place) => pointOf(round, figure, rounds[place - 1])),
  });
  return [
    series('whole', 'Readiness'),
    ...dimensions.map(({ dimension, name, target }) => series(`dimension:${dimension}`, name, (target - 1) * 25)),
    ...patterns.map(({ pattern, name }) => series(`pattern:${pattern}`, name)),
    ...audiences.map(({ audience, name }) => series(`audience:${audience}`, name)),
  ];
}

function pointOf(round: TrendRound, id: string, previous: TrendRound | undefined): TrendPoint {
  const figure = figureIn(round.readiness, id);
  const alike = previous === undefined || basisOf(previous, id) === basisOf(round, id);
  const { status = 'notAsked', score = null, scoreLow = null, scoreHigh = null } = figure ?? {};
  return { round: round.id, status, score, scoreLow, scoreHigh, alike };
}

/** What a figure rests on: each question with its words, its weights and the audiences that were asked it. */
function basisOf({ bank, asked }: TrendRound, id: string): string {
  const [kind, key] = id.split(':');
  return JSON.stringify(
    bank.dimensions.flatMap((dimension) =>
      dimension.questions.flatMap((question) => {
        if (kind === 'dimension' && dimension.id !== key) return [];
        const weight = question.patternWeights.find(({ pattern }) => pattern === key)?.weight ?? 0;
        if (kind === 'pattern' && weight === 0) return [];
        const audiences = asked.flatMap(({ audience, questions }) =>
          questions.includes(question.id) && (kind !== 'audience' || audience === key) ? [audience] : [],
        );
        const counted = kind === 'pattern' ? weight : [question.weight, dimension.weight];
        return audiences.length > 0 ? [[question.id, question.text, counted, audiences.sort()]] : [];
      }),
    ),
  );
}
