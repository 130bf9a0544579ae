import { Finding, patterns } from '@peerway/kernel';
import * as z from 'zod';
import { CheckReason, CheckState } from './check-standing.ts';
import { PlatformCriterion, PlatformTraitName } from './platform.ts';

const points = z.number().min(0).max(100);
const unverified = z.boolean().describe('Whether it is only remembered, and still has to be checked.');

/** Where the score of a platform comes from. */
export const PlatformScoreOrigin = z.enum(['catalogue', 'inventory', 'stated', 'assumed']).meta({
  id: 'PlatformScoreOrigin',
  description:
    "The catalogue's expert default, that together with this organization's inventory, people, or nothing: then the whole scale is possible.",
});
export type PlatformScoreOrigin = z.infer<typeof PlatformScoreOrigin>;

/** How a platform does on one side. */
export const PlatformCell = z
  .object({
    criterion: PlatformCriterion,
    score: z.number().nullable().describe('1 weak to 5 strong; null when nobody has said.'),
    points: points.describe('The same from 0 to 100; the middle when nobody has said.'),
    low: points.describe('The least it may be.'),
    high: points.describe('The most it may be.'),
    origin: PlatformScoreOrigin,
    confirmed: z.boolean().describe('Whether people have said or confirmed it.'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'PlatformCell', description: 'How a platform does on one side.' });
export type PlatformCell = z.infer<typeof PlatformCell>;

/** Whether the organization has what a platform needs. */
export const PlatformNeedStanding = z
  .object({
    need: z.string().describe('The id of the need, within its platform.'),
    state: CheckState,
    code: CheckReason.nullable().describe('Why the check stands so; null when somebody answered.'),
    needed: z.number().nullable(),
    found: z.number().nullable(),
    unverified,
  })
  .meta({ id: 'PlatformNeedStanding', description: 'Whether the organization has what a platform needs.' });
export type PlatformNeedStanding = z.infer<typeof PlatformNeedStanding>;

/** Whether a platform has a trait. */
export const PlatformTraitStanding = z
  .object({
    trait: PlatformTraitName,
    holds: z.boolean().nullable().describe('Null when it is not known: a question to the vendor.'),
    answered: z.boolean().describe('Whether somebody found out, so that the text no longer counts.'),
    unverified,
  })
  .meta({ id: 'PlatformTraitStanding', description: 'Whether a platform has a trait.' });
export type PlatformTraitStanding = z.infer<typeof PlatformTraitStanding>;

/** Why a platform is out of the question. */
export const PlatformExclusion = z
  .object({
    code: z
      .enum(['traitLacking', 'traitUnknown', 'scoreBelow', 'scoreUnknown', 'needUnmet', 'needUnknown'])
      .meta({ id: 'PlatformExclusionCode', description: 'Why a platform is out; the unknown ones only when strict.' }),
    at: z.string().describe('The trait, the criterion or the id of the need.'),
    needed: z.number().nullable().describe('The number or score asked for.'),
    found: z.number().nullable().describe('What there is of it.'),
    unverified,
  })
  .meta({ id: 'PlatformExclusion', description: 'Why a platform is out of the question.' });
export type PlatformExclusion = z.infer<typeof PlatformExclusion>;

/** How a platform stands for one use case of one organization. */
export const PlatformStanding = z
  .object({
    platform: z.string(),
    rank: z.int32().nullable().describe('1 for the best; equal ones share a rank. Null when it is out.'),
    first: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('In which share of draws within the doubts it is the first; null when it is out.'),
    score: points.describe('The weighted sum of its points.'),
    low: points,
    high: points,
    cells: z.array(PlatformCell).readonly(),
    needs: z.array(PlatformNeedStanding).readonly(),
    traits: z.array(PlatformTraitStanding).readonly().describe('Every trait, in the order of the catalogue.'),
    missing: z
      .array(z.enum(patterns))
      .readonly()
      .describe('Patterns of the use case that it does not serve by itself.'),
    exclusions: z.array(PlatformExclusion).readonly().describe('Why it is out; empty when it is not.'),
  })
  .meta({ id: 'PlatformStanding', description: 'How a platform stands for one use case of one organization.' });
export type PlatformStanding = z.infer<typeof PlatformStanding>;

/** A question that has to be asked before a platform is chosen. */
export const PlatformQuestion = z
  .object({
    platform: z.string(),
    code: z.enum(['traitUnknown', 'traitUnverified', 'needUnknown', 'scoreUnknown']).meta({
      id: 'PlatformQuestionCode',
      description: 'What is not known, or only remembered: a trait, a need of the organization, a score.',
    }),
    at: z.string().describe('The trait, the id of the need or the criterion.'),
    to: z.enum(['vendor', 'organization']).meta({ id: 'PlatformQuestionTo', description: 'Who can answer.' }),
    must: z.boolean().describe('Whether the answer can put the platform out.'),
  })
  .meta({ id: 'PlatformQuestion', description: 'A question to be asked before a platform is chosen.' });
export type PlatformQuestion = z.infer<typeof PlatformQuestion>;

/** How sure the order of platforms is. */
export const PlatformOrderCertainty = z.enum(['robust', 'fragile', 'tie', 'none']).meta({
  id: 'PlatformOrderCertainty',
  description:
    '"robust": the first is so in most draws within the doubts. "fragile": another may well be. "tie": several are first. "none": there is nothing to rank.',
});
export type PlatformOrderCertainty = z.infer<typeof PlatformOrderCertainty>;

/** How much one side counted, as a share of all. */
export const PlatformShare = z
  .object({ criterion: PlatformCriterion, share: z.number().min(0).max(1) })
  .meta({ id: 'PlatformShare', description: 'How much one side counted, as a share of all.' });

/**
 * The platforms for a use case: ranked, out of the question with the reason, and what still has to be asked.
 *
 * @example
 * PlatformChoices.shape.certainty.parse('tie'); // => 'tie'
 */
export const PlatformChoices = z
  .object({
    useCase: z.string(),
    weights: z.array(PlatformShare).readonly(),
    ranked: z.array(PlatformStanding).readonly().describe('The best first.'),
    excluded: z.array(PlatformStanding).readonly().describe('Those that are out, with why.'),
    questions: z.array(PlatformQuestion).readonly().describe('What to ask, musts first.'),
    certainty: PlatformOrderCertainty,
    couldBeFirst: z
      .array(z.string())
      .readonly()
      .describe('Every platform that is first in at least one of twenty draws.'),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'PlatformChoices', description: 'The platforms for a use case of one organization.' });
export type PlatformChoices = z.infer<typeof PlatformChoices>;
