import * as z from 'zod';
import { Audience } from './audience.ts';
import { Figure } from './figure.ts';
import { VerdictKind } from './verdict.ts';

/**
 * How a dimension stands beside its target, the interval taken into account.
 *
 * @example
 * TargetStanding.parse('met'); // => 'met'
 */
export const TargetStanding = z
  .enum(['met', 'near', 'missed', 'unknown'])
  .meta({ id: 'TargetStanding', description: 'Target met, near (the interval spans it), missed, or not known.' });
export type TargetStanding = z.infer<typeof TargetStanding>;

/**
 * The readiness of one dimension, beside its target.
 *
 * @example
 * DimensionReadiness.shape.standing.parse('missed'); // => 'missed'
 */
export const DimensionReadiness = z
  .object({
    dimension: z.string().describe('The dimension.'),
    name: z.string().describe('Its name.'),
    weight: z.number().describe('How heavily it counts in the whole.'),
    target: z.number().min(1).max(5).describe('The mean level to reach before a pilot.'),
    gap: z.number().nullable().describe('Target minus mean: positive when the target is missed.'),
    standing: TargetStanding.describe('How it stands beside its target.'),
    blocks: z.boolean().describe('Whether it misses its target by so much that it blocks.'),
    figure: Figure.describe('Its figure.'),
  })
  .meta({ id: 'DimensionReadiness', description: 'The readiness of one dimension, beside its target.' });
export type DimensionReadiness = z.infer<typeof DimensionReadiness>;

/**
 * The readiness for one P2P pattern, beside the score that a pilot needs.
 *
 * @example
 * PatternReadiness.shape.threshold.parse(60); // => 60
 */
export const PatternReadiness = z
  .object({
    pattern: z.string().describe('The pattern.'),
    name: z.string().describe('Its name.'),
    threshold: z.number().min(0).max(100).describe('The score that a pilot needs.'),
    kind: VerdictKind.describe('The verdict for this pattern.'),
    blockers: z.array(z.string()).describe('Dimensions that weigh on this pattern and block it, worst first.'),
    weightKnown: z.number().min(0).max(1).describe('The share of its weight that lies in dimensions with a figure.'),
    figure: Figure.describe('Its figure.'),
  })
  .meta({ id: 'PatternReadiness', description: 'The readiness for one P2P pattern.' });
export type PatternReadiness = z.infer<typeof PatternReadiness>;

/**
 * One cell of the heat map: a dimension as one audience sees it.
 *
 * @example
 * AudienceCell.shape.dimension.parse('data-integration'); // => 'data-integration'
 */
export const AudienceCell = z
  .object({
    dimension: z.string().describe('The dimension.'),
    figure: Figure.describe('The figure of this audience for it.'),
  })
  .meta({ id: 'AudienceCell', description: 'A dimension as one audience sees it.' });
export type AudienceCell = z.infer<typeof AudienceCell>;

/**
 * What one audience answered, as a whole and for each dimension: a row of the heat map.
 *
 * @example
 * AudienceReadiness.shape.audience.parse('team'); // => 'team'
 */
export const AudienceReadiness = z
  .object({
    audience: Audience.describe('The audience.'),
    name: z.string().describe('Its name.'),
    figure: Figure.describe('Its figure over all dimensions.'),
    cells: z.array(AudienceCell).describe('Its figure for each dimension, in the order of the bank.'),
  })
  .meta({ id: 'AudienceReadiness', description: 'What one audience answered: a row of the heat map.' });
export type AudienceReadiness = z.infer<typeof AudienceReadiness>;

/**
 * The mean of one audience on one question.
 *
 * @example
 * AudienceMean.parse({ audience: 'it', status: 'ok', mean: 2.4, respondents: 7 }).mean; // => 2.4
 */
export const AudienceMean = z
  .object({
    audience: Audience.describe('The audience.'),
    status: Figure.shape.status.describe('Whether there is a mean, and if not, why.'),
    mean: z.number().min(1).max(5).nullable().describe('Its mean level; null unless the status is "ok".'),
    respondents: z.int32().min(0).nullable().describe('How many of it answered; null when hidden or not asked.'),
  })
  .meta({ id: 'AudienceMean', description: 'The mean of one audience on one question.' });
export type AudienceMean = z.infer<typeof AudienceMean>;

/**
 * The figure of one question over all who answered it, or what was measured in their place.
 *
 * @example
 * QuestionReadiness.shape.measured.parse(false); // => false
 */
export const QuestionReadiness = z
  .object({
    question: z.string().describe('The question.'),
    dimension: z.string().describe('Its dimension.'),
    figure: Figure.describe('Its figure.'),
    measured: z.boolean().describe('Whether a measurement stands in for the answers.'),
    measuredSource: z.string().nullable().describe('What measured it, when it was measured.'),
    measuredOn: z.string().nullable().describe('The day it was measured, as YYYY-MM-DD, when it was.'),
  })
  .meta({ id: 'QuestionReadiness', description: 'The figure of one question.' });
export type QuestionReadiness = z.infer<typeof QuestionReadiness>;

/**
 * One point for the team to discuss: a question on which people differ, and what it decides.
 *
 * @example
 * AgendaItem.shape.spread.parse(1.2); // => 1.2
 */
export const AgendaItem = z
  .object({
    question: z.string().describe('The question.'),
    text: z.string().describe('The question as it was asked.'),
    dimension: z.string().describe('Its dimension.'),
    weight: z.number().describe('Question weight times dimension weight.'),
    spread: z.number().min(0).describe('The standard deviation of the answers, in levels.'),
    priority: z.number().min(0).describe('Weight times disagreement; higher comes first.'),
    figure: Figure.describe('The figure of the question; its distribution draws the dots.'),
    audiences: z.array(AudienceMean).describe('The mean of each audience, as far as it may be shown.'),
  })
  .meta({ id: 'AgendaItem', description: 'One point for the team to discuss.' });
export type AgendaItem = z.infer<typeof AgendaItem>;

/**
 * The widest gap between two audiences on a dimension.
 *
 * @example
 * AudienceGap.parse({ dimension: 'd', high: 'executive', highMean: 4, low: 'operations', lowMean: 2, gap: 2, sharedQuestions: 3 }).gap; // => 2
 */
export const AudienceGap = z
  .object({
    dimension: z.string().describe('The dimension.'),
    high: Audience.describe('The audience with the highest mean.'),
    highMean: z.number().min(1).max(5).describe('Its mean level.'),
    low: Audience.describe('The audience with the lowest mean.'),
    lowMean: z.number().min(1).max(5).describe('Its mean level.'),
    gap: z.number().min(0).describe('The difference in levels.'),
    sharedQuestions: z
      .int32()
      .min(0)
      .describe('How many questions both answered; with none, they speak of different sides.'),
  })
  .meta({ id: 'AudienceGap', description: 'The widest gap between two audiences on a dimension.' });
export type AudienceGap = z.infer<typeof AudienceGap>;
