import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { PlatformCriterion, PlatformTraitName } from './platform.ts';

const reason = plainText({ max: 1000, lines: 'many' }).nullable();

/** How much one side counts when platforms are compared. */
export const PlatformWeight = z
  .object({
    criterion: PlatformCriterion,
    weight: z
      .number({ error: 'A weight is a number from 0 to 100.' })
      .min(0, { error: 'A weight cannot be negative.' })
      .max(100, { error: 'A weight is at most 100 points.' })
      .describe('In points; what counts is its share of all points given.'),
  })
  .meta({ id: 'PlatformWeight', description: 'How much one side counts when platforms are compared.' });
export type PlatformWeight = z.infer<typeof PlatformWeight>;

/** A score that people gave a platform, or the catalogue's that they confirmed. */
export const StatedPlatformScore = z
  .object({
    platform: z.string().max(80),
    criterion: PlatformCriterion,
    score: z.number().min(1).max(5).nullable().describe("1 weak to 5 strong; null confirms the catalogue's."),
    reason,
  })
  .meta({ id: 'StatedPlatformScore', description: 'A score that people gave a platform or confirmed.' });
export type StatedPlatformScore = z.infer<typeof StatedPlatformScore>;

/** The least score that a platform must have on one side. */
export const PlatformMinimum = z
  .object({
    criterion: PlatformCriterion,
    score: z.number().min(1).max(5).describe('1 weak to 5 strong.'),
  })
  .meta({ id: 'PlatformMinimum', description: 'The least score that a platform must have on one side.' });
export type PlatformMinimum = z.infer<typeof PlatformMinimum>;

/** What a vendor answered, or somebody found out, about a trait or need of a platform. */
export const PlatformAnswer = z
  .object({
    platform: z.string().max(80),
    about: plainText({ max: 80 }).describe('The trait, or the id of the need.'),
    holds: z.boolean().nullable().describe('Yes or no; null as long as the question stands.'),
    reason,
  })
  .meta({ id: 'PlatformAnswer', description: 'What was found out about a trait or need of a platform.' });
export type PlatformAnswer = z.infer<typeof PlatformAnswer>;

/**
 * What an engagement has set for choosing the platform of one use case.
 *
 * @example
 * noPlatformChoice.strict; // => false
 */
export const PlatformChoice = z
  .object({
    platforms: z
      .array(z.string().max(80))
      .max(100, { error: 'At most 100 platforms can be compared at once.' })
      .readonly()
      .nullable()
      .describe('The platforms looked at; null for all that the use case names.'),
    weights: z.array(PlatformWeight).max(20).readonly().describe('A side that is not named counts 1 point.'),
    mustHaves: z.array(PlatformTraitName).max(20).readonly().describe('Without one of these a platform is out.'),
    minimums: z.array(PlatformMinimum).max(20).readonly().describe('With a lower score than one of these it is out.'),
    needsMustHold: z.boolean().describe('Whether a platform is out when the organization lacks something it needs.'),
    strict: z.boolean().describe('Whether a platform is out, too, when it is not known whether it has what it must.'),
    scores: z.array(StatedPlatformScore).max(1000).readonly(),
    answers: z.array(PlatformAnswer).max(2000).readonly(),
  })
  .meta({ id: 'PlatformChoice', description: 'What an engagement has set for choosing the platform of a use case.' });
export type PlatformChoice = z.infer<typeof PlatformChoice>;

/**
 * The choice of a platform about which nothing has been said yet: nothing is a must, every side counts the same.
 *
 * @example
 * noPlatformChoice.mustHaves; // => []
 */
export const noPlatformChoice: PlatformChoice = {
  platforms: null,
  weights: [],
  mustHaves: [],
  minimums: [],
  needsMustHold: false,
  strict: false,
  scores: [],
  answers: [],
};
