import * as z from 'zod';
import { FigureStatus } from './figure.ts';
import { VerdictKind } from './verdict.ts';

/**
 * Whether a figure moved between two rounds by more than chance explains.
 *
 * @example
 * MoveStanding.parse('rose'); // => 'rose'
 */
export const MoveStanding = z.enum(['rose', 'fell', 'within', 'unknown']).meta({
  id: 'MoveStanding',
  description: 'Rose or fell beyond its interval, stayed within it, or cannot be told.',
});
export type MoveStanding = z.infer<typeof MoveStanding>;

/**
 * Why it cannot be told whether a figure moved.
 *
 * @example
 * MoveReason.parse('hidden'); // => 'hidden'
 */
export const MoveReason = z.enum(['hidden', 'notAsked', 'tooFew', 'changed', 'onePerson']).meta({
  id: 'MoveReason',
  description:
    'Hidden to protect people, not asked in one of the rounds, too few answers, only questions that the banks word differently, or one person alone, who has no interval.',
});
export type MoveReason = z.infer<typeof MoveReason>;

const score = z.number().min(0).max(100).nullable();
const points = z.number().min(-100).max(100).nullable();

/**
 * What one round says of a figure, by the questions that both rounds share.
 *
 * @example
 * ComparedFigure.shape.score.parse(55.5); // => 55.5
 */
export const ComparedFigure = z
  .object({
    status: FigureStatus.describe('Whether there is a figure, and if not, why.'),
    score: score.describe('Its score by the shared questions; null unless both rounds have one.'),
    scoreLow: score.describe('The low end of its 95 % interval.'),
    scoreHigh: score.describe('The high end of its 95 % interval.'),
  })
  .meta({ id: 'ComparedFigure', description: 'What one round says of a figure, by the questions both rounds share.' });
export type ComparedFigure = z.infer<typeof ComparedFigure>;

/**
 * How far one figure moved from one round to another, and whether that is more than chance.
 *
 * @example
 * Move.shape.standing.parse('within'); // => 'within'
 */
export const Move = z
  .object({
    figure: z.string().describe('The id of the figure, such as dimension:network-readiness.'),
    name: z.string().describe('What it is called.'),
    standing: MoveStanding.describe('Whether it moved by more than chance explains.'),
    reason: MoveReason.nullable().describe('Why it cannot be told; null when it can.'),
    before: ComparedFigure.describe('What the earlier round says.'),
    after: ComparedFigure.describe('What the later round says.'),
    difference: points.describe('By how many points of score it moved.'),
    differenceLow: points.describe('The low end of the 95 % interval of the difference.'),
    differenceHigh: points.describe('The high end of the 95 % interval of the difference.'),
    questions: z.int32().min(0).describe('How many questions are compared.'),
  })
  .meta({ id: 'Move', description: 'How far one figure moved between two rounds.' });
export type Move = z.infer<typeof Move>;

/**
 * Why a question is left out of a comparison.
 *
 * @example
 * LeftOutReason.parse('changed'); // => 'changed'
 */
export const LeftOutReason = z.enum(['changed', 'onlyBefore', 'onlyAfter', 'measuredInOne']).meta({
  id: 'LeftOutReason',
  description:
    'Worded differently in the two banks, asked in one round only, or answered by people in one and measured in the other.',
});
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/**
 * A question that is not compared.
 *
 * @example
 * LeftOutQuestion.parse({ question: 'q1', dimension: 'd1', text: 'How far?', reason: 'onlyBefore' }).reason; // => 'onlyBefore'
 */
export const LeftOutQuestion = z
  .object({
    question: z.string().describe('The question.'),
    dimension: z.string().describe('Its dimension.'),
    text: z.string().describe('Its words, those of the later bank where both have it.'),
    reason: LeftOutReason.describe('Why it is not compared.'),
  })
  .meta({ id: 'LeftOutQuestion', description: 'A question that is not compared.' });
export type LeftOutQuestion = z.infer<typeof LeftOutQuestion>;

/**
 * One reason for which the verdict on a pattern changed.
 *
 * @example
 * VerdictReason.parse('blockersGone'); // => 'blockersGone'
 */
export const VerdictReason = z
  .enum([
    'blockersGone',
    'blockersNew',
    'lowEndReached',
    'lowEndLost',
    'scoreReached',
    'scoreLost',
    'figureNow',
    'figureGone',
    'linesMoved',
  ])
  .meta({
    id: 'VerdictReason',
    description:
      'Dimensions stopped or began to block; the low end of the score or the score itself crossed its line; there is a figure now or no longer; the banks draw their lines elsewhere.',
  });
export type VerdictReason = z.infer<typeof VerdictReason>;

/**
 * How the verdict on one pattern changed, and why.
 *
 * @example
 * PatternChange.shape.after.parse('ready'); // => 'ready'
 */
export const PatternChange = z
  .object({
    pattern: z.string().describe('The pattern.'),
    name: z.string().describe('Its name.'),
    before: VerdictKind.describe('Its verdict in the earlier round.'),
    after: VerdictKind.describe('Its verdict in the later round.'),
    reasons: z.array(VerdictReason).describe('What made the difference.'),
    unblocked: z.array(z.string()).describe('Dimensions that blocked it and do no longer.'),
    blocked: z.array(z.string()).describe('Dimensions that block it now and did not.'),
    moved: MoveStanding.describe('Whether its score moved beyond its interval.'),
  })
  .meta({ id: 'PatternChange', description: 'How the verdict on one pattern changed, and why.' });
export type PatternChange = z.infer<typeof PatternChange>;

/**
 * How the verdict of one round differs from that of another.
 *
 * @example
 * VerdictChange.shape.direction.parse('better'); // => 'better'
 */
export const VerdictChange = z
  .object({
    before: VerdictKind.describe('The verdict of the earlier round.'),
    after: VerdictKind.describe('The verdict of the later round.'),
    direction: z
      .enum(['better', 'worse', 'same', 'unknown'])
      .meta({ id: 'VerdictDirection', description: 'Better, worse, the same, or not to be told.' })
      .describe('Which way it went; not to be told where one of them is undecided.'),
    patterns: z.array(PatternChange).describe('The patterns whose verdict changed, in the order of the bank.'),
  })
  .meta({ id: 'VerdictChange', description: 'How the verdict of one round differs from that of another.' });
export type VerdictChange = z.infer<typeof VerdictChange>;
