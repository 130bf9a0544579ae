import * as z from 'zod';
import { AlternativeKind } from './alternatives.ts';

/**
 * The verdicts on a use case, from the lowest to the highest. "Undecided" stands above "not P2P": what is not known yet may
 * still turn out well.
 *
 * @example
 * useCaseVerdictKinds.indexOf('hybrid') < useCaseVerdictKinds.indexOf('p2p'); // => true
 */
export const useCaseVerdictKinds = ['notP2p', 'undecided', 'hybrid', 'p2p'] as const;

/** Whether a use case should be done with peers. */
export const UseCaseVerdictKind = z.enum(useCaseVerdictKinds).meta({
  id: 'UseCaseVerdictKind',
  description:
    '"p2p": with peers. "hybrid": with peers beside a central way. "notP2p": without peers. "undecided": too little is known to say.',
});
export type UseCaseVerdictKind = z.infer<typeof UseCaseVerdictKind>;

/** What a ground of a verdict is about. */
export const UseCaseGroundCode = z
  .enum([
    'alternativeSuffices',
    'alternativeSufficesForMore',
    'alternativeOpen',
    'alternativeRuledOut',
    'alternativesUnnamed',
    'neededUnmet',
    'neededUnknown',
    'neededMet',
    'conditionsMostlyUnmet',
    'conditionsTooFewMet',
    'conditionsPartlyMet',
    'conditionsMet',
    'readinessTooLow',
    'readinessUnknown',
    'readinessConditional',
    'readinessReached',
  ])
  .meta({
    id: 'UseCaseGroundCode',
    description:
      'What a ground says: of an alternative (suffices; suffices, but costs more than peers; not ruled out; ruled out; nobody has named any), of a prerequisite that peers cannot do without, of the other prerequisites together, or of readiness for a pattern.',
  });
export type UseCaseGroundCode = z.infer<typeof UseCaseGroundCode>;

/** One ground of a verdict, and the highest verdict that it allows. */
export const UseCaseGround = z
  .object({
    code: UseCaseGroundCode,
    allows: UseCaseVerdictKind.describe('The highest verdict that this ground allows.'),
    decides: z.boolean().describe('Whether no other ground allows less: it is one of those that decide.'),
    at: z.string().max(80).nullable().describe('The alternative, prerequisite or pattern; null for all conditions.'),
    needed: z.number().nullable().describe('The number, level, score or count asked for; null where it is none.'),
    found: z.number().nullable().describe('What there is of it; null where it is none or not known.'),
  })
  .meta({ id: 'UseCaseGround', description: 'One ground of a verdict.' });
export type UseCaseGround = z.infer<typeof UseCaseGround>;

/** What kind of step leads towards peers. */
export const UseCaseStepCode = z
  .enum([
    'meetPrerequisite',
    'findOutPrerequisite',
    'raiseReadiness',
    'findOutReadiness',
    'outgrowAlternative',
    'findOutAlternative',
    'nameAlternative',
  ])
  .meta({
    id: 'UseCaseStepCode',
    description:
      'What would have to change for P2P: a prerequisite met or found out, readiness raised or found out, an alternative that stops being enough, that is found not to be, or that has to be thought of first.',
  });
export type UseCaseStepCode = z.infer<typeof UseCaseStepCode>;

/** One thing that would have to change for P2P. */
export const UseCaseStep = z
  .object({
    code: UseCaseStepCode,
    at: z.string().max(80).describe('The prerequisite, the pattern, or the check of an alternative.'),
    alternative: AlternativeKind.nullable().describe('The alternative that the check belongs to; null for others.'),
    stops: UseCaseVerdictKind.describe('Where the verdict stops as long as this stays.'),
    needed: z.number().nullable().describe('The number, level or score asked for; null where it is none.'),
    found: z.number().nullable().describe('What there is of it today; null where it is none or not known.'),
  })
  .meta({ id: 'UseCaseStep', description: 'One thing that would have to change for P2P.' });
export type UseCaseStep = z.infer<typeof UseCaseStep>;

/** Whether an alternative is enough. */
export const AlternativeState = z.enum(['suffices', 'open', 'ruledOut']).meta({
  id: 'AlternativeState',
  description: 'Whether an alternative is enough: it is, nobody has found out yet, or it is known not to be.',
});
export type AlternativeState = z.infer<typeof AlternativeState>;

/** An alternative to peers, and how it stands here. */
export const AlternativeStanding = z
  .object({
    kind: AlternativeKind,
    state: AlternativeState,
    cost: z.int32().describe('What it costs, 1 little to 5 much.'),
    p2pCost: z.int32().describe('What peers cost, on the same scale.'),
    combines: z.boolean().describe('Whether it goes together with peers.'),
    met: z.array(z.string()).readonly().describe('Its checks that hold.'),
    unmet: z.array(z.string()).readonly().describe('Its checks that do not hold.'),
    unknown: z.array(z.string()).readonly().describe('Its checks that are not known.'),
  })
  .meta({ id: 'AlternativeStanding', description: 'An alternative to peers, and how it stands here.' });
export type AlternativeStanding = z.infer<typeof AlternativeStanding>;

/**
 * Whether a use case should be done with peers here, why, what would be enough instead, and what would have to change.
 *
 * @example
 * UseCaseVerdict.shape.kind.parse('hybrid'); // => 'hybrid'
 */
export const UseCaseVerdict = z
  .object({
    useCase: z.string().max(80),
    kind: UseCaseVerdictKind,
    alternative: AlternativeStanding.nullable().describe(
      'What to do instead or beside: the cheapest alternative that suffices, else the cheapest that is not ruled out; for hybrid else the cheapest that goes together with peers. Null for P2P, and where none is left.',
    ),
    alternatives: z.array(AlternativeStanding).readonly().describe('Every alternative, the cheapest first.'),
    reasons: z.array(UseCaseGround).readonly().describe('Every ground, those that allow least first.'),
    wouldChange: z
      .array(UseCaseStep)
      .readonly()
      .describe('What would have to change for P2P, what stops it lowest first. All of it together gives P2P.'),
  })
  .meta({ id: 'UseCaseVerdict', description: 'Whether a use case should be done with peers here.' });
export type UseCaseVerdict = z.infer<typeof UseCaseVerdict>;
