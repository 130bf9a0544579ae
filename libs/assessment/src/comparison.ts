import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import { LeftOutQuestion, Move, VerdictChange } from './comparison-parts.ts';

/**
 * What moved between two rounds, and what did not.
 *
 * @example
 * Comparison.shape.bankBefore.parse('2026-1'); // => '2026-1'
 */
export const Comparison = z
  .object({
    bankBefore: z.string().describe('The bank version of the earlier round.'),
    bankAfter: z.string().describe('The bank version of the later round; its weights are used for both.'),
    seed: z.int32().describe('The seed of the bootstrap.'),
    resamples: z.int32().min(0).describe('How many resamples the intervals rest on; 0 when there is none.'),
    anonymous: z.boolean().describe('Whether small groups of either round are hidden in both.'),
    paired: z
      .int32()
      .min(0)
      .nullable()
      .describe('How many people answered both rounds and are drawn as one; null where nobody may be recognised.'),
    whole: Move.describe('The whole.'),
    dimensions: z.array(Move).describe('Each dimension, in the order of the later bank.'),
    patterns: z.array(Move).describe('Each pattern, in the order of the later bank.'),
    audiences: z.array(Move).describe('Each audience.'),
    questions: z.array(Move).describe('Each question that is compared, in the order of the later bank.'),
    leftOut: z.array(LeftOutQuestion).describe('Questions that are not compared, and why.'),
    verdict: VerdictChange.describe('How the verdict changed, and why.'),
    findings: z.array(Finding).describe('What limits this comparison.'),
  })
  .meta({ id: 'Comparison', description: 'What moved between two rounds, and what did not.' });
export type Comparison = z.infer<typeof Comparison>;
