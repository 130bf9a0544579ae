import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import { Figure } from './figure.ts';
import {
  AgendaItem,
  AudienceGap,
  AudienceReadiness,
  DimensionReadiness,
  PatternReadiness,
  QuestionReadiness,
} from './readiness-parts.ts';
import { RecommendedAction } from './recommended-action.ts';
import { Verdict } from './verdict.ts';

/**
 * Everything a round of answers says about readiness.
 *
 * @example
 * Readiness.shape.bankVersion.parse('2026-1'); // => '2026-1'
 */
export const Readiness = z
  .object({
    bankVersion: z.string().describe('The version of the question bank that was answered.'),
    seed: z.int32().describe('The seed of the bootstrap.'),
    resamples: z.int32().min(0).describe('How many bootstrap resamples the intervals rest on; 0 for one person.'),
    anonymous: z.boolean().describe('Whether small groups are hidden.'),
    respondents: z.int32().min(0).nullable().describe('How many people gave at least one level.'),
    coverage: z.number().min(0).max(1).nullable().describe('The share of applicable questions that were answered.'),
    whole: Figure.describe('The readiness of the whole.'),
    verdict: Verdict.describe('Where the organization stands.'),
    dimensions: z.array(DimensionReadiness).describe('Each dimension, in the order of the bank.'),
    patterns: z.array(PatternReadiness).describe('Each pattern, in the order of the bank.'),
    audiences: z.array(AudienceReadiness).describe('Each audience: the rows of the heat map.'),
    questions: z.array(QuestionReadiness).describe('Each question, in the order of the bank.'),
    agenda: z.array(AgendaItem).describe('What to discuss, most important first.'),
    gaps: z.array(AudienceGap).describe('The widest gap between audiences on each dimension, widest first.'),
    actions: z.array(RecommendedAction).describe('What to do, best return for the effort first.'),
    findings: z.array(Finding).describe('What limits these figures.'),
  })
  .meta({ id: 'Readiness', description: 'Everything a round of answers says about readiness.' });
export type Readiness = z.infer<typeof Readiness>;
