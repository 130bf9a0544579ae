import { patterns, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { Aspect } from './impact.ts';

const sentence = plainText({ max: 600 });

/** What a pattern usually changes in one aspect of people's work, how much, and why. What experts say, not what a study measured. */
export const ImpactReason = z
  .object({
    pattern: z.enum(patterns),
    aspect: Aspect,
    level: z.int32().min(1).max(3).describe('1 a little, 2 clearly, 3 the work is another.'),
    reason: z.object({ en: sentence, de: sentence }),
  })
  .meta({ id: 'ImpactReason', description: 'What a pattern usually changes in one aspect of work, and why.' });
export type ImpactReason = z.infer<typeof ImpactReason>;

/**
 * What patterns usually change. An aspect that is not named for a pattern usually stays as it is.
 *
 * @example
 * ImpactReasons.safeParse({ version: 1, origin: 'expertDefault', reasons: [] }).success; // => true
 */
export const ImpactReasons = z
  .object({
    version: z.int32().min(1),
    origin: z.literal('expertDefault').describe('Where it comes from: the experience of experts.'),
    reasons: z
      .array(ImpactReason)
      .refine((all) => new Set(all.map(({ pattern, aspect }) => `${pattern}.${aspect}`)).size === all.length, {
        error: 'There is one reason for each pattern and aspect.',
      })
      .readonly(),
  })
  .meta({ id: 'ImpactReasons', description: 'What patterns usually change.' });
export type ImpactReasons = z.infer<typeof ImpactReasons>;
