import * as z from 'zod';

/**
 * In what a case can be like an organization, in the order in which reasons are listed.
 *
 * @example
 * likenessAspects.length; // => 7
 */
export const likenessAspects = ['industry', 'pattern', 'lever', 'constraint', 'size', 'region', 'weakArea'] as const;

/** In what a case is like an organization, as a type of the API. */
export const LikenessAspect = z
  .enum(likenessAspects)
  .meta({ id: 'LikenessAspect', description: 'In what a case is like an organization.' });
export type LikenessAspect = z.infer<typeof LikenessAspect>;

/** One reason why a case is like an organization. */
export const LikenessReason = z
  .object({
    aspect: LikenessAspect.describe('In what they are alike.'),
    value: z.string().describe('What they share: an industry, a pattern, a region …, as the case says it.'),
    points: z
      .number()
      .min(0)
      .max(1)
      .describe('How much it adds to the likeness; the points of all reasons make it up.'),
  })
  .meta({ id: 'LikenessReason', description: 'One reason why a case is like an organization.' });
export type LikenessReason = z.infer<typeof LikenessReason>;

/** Why a case stands in a list of similar ones, as a type of the API. */
export const BroughtFor = z.enum(['likeness', 'didNotLast']).meta({
  id: 'BroughtFor',
  description:
    '"likeness": it is among the nearest. "didNotLast": nearer ones made room, so that at least a third of the list did not last.',
});
export type BroughtFor = z.infer<typeof BroughtFor>;

/** A case that is like an organization, with the reasons. */
export const SimilarCase = z
  .object({
    caseId: z.string().describe('The id of the case.'),
    likeness: z
      .number()
      .min(0)
      .max(1)
      .describe('How like it is in all that the profile says: 1 in everything, 0 in nothing.'),
    reasons: z
      .array(LikenessReason)
      .readonly()
      .describe('Why; the weightiest first. None where it is like in nothing.'),
    didNotLast: z.boolean().describe('Whether it was no longer running when last documented.'),
    broughtFor: BroughtFor.describe('Why it stands in the list.'),
  })
  .meta({ id: 'SimilarCase', description: 'A case that is like an organization, with the reasons.' });
export type SimilarCase = z.infer<typeof SimilarCase>;
