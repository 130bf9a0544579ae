import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import { ExcludedUseCase } from './score-table-result.ts';

/** What a method makes of a use case. */
export const MethodScore = z
  .object({ score: z.number(), rank: z.int32().min(1).describe('1 is best; equals share a rank.') })
  .meta({ id: 'MethodScore', description: 'What a method makes of a use case.' });
export type MethodScore = z.infer<typeof MethodScore>;

/** How sure the first place is. */
export const RankingVerdict = z.enum(['robust', 'fragile', 'tie']).meta({
  id: 'RankingVerdict',
  description: 'How sure the first place is: it holds, a little would change it, or there is no telling two apart.',
});
export type RankingVerdict = z.infer<typeof RankingVerdict>;

/** What speaks for a verdict on a ranking. */
export const RankingReasonCode = z
  .enum([
    'confidenceReached',
    'confidenceMissed',
    'methodsAgree',
    'methodsDiffer',
    'flipFar',
    'flipNear',
    'leadTooSmall',
    'sameFirstPlaces',
    'onlyOne',
  ])
  .meta({ id: 'RankingReasonCode', description: 'What speaks for a verdict on a ranking.' });
export type RankingReasonCode = z.infer<typeof RankingReasonCode>;

/** One reason for a verdict on a ranking: a figure and the line it is held against. */
export const RankingReason = z
  .object({
    code: RankingReasonCode,
    value: z.number().nullable().describe('The figure; null where there is none.'),
    line: z.number().nullable().describe('What it is held against (expert default); null where there is none.'),
    useCase: z.string().nullable().describe('The other use case concerned; null if none is.'),
  })
  .meta({ id: 'RankingReason', description: 'One reason for a verdict on a ranking.' });
export type RankingReason = z.infer<typeof RankingReason>;

/** A change of one weight that would put another use case first, the other weights keeping their proportions. */
export const Flip = z
  .object({
    criterion: z.string().describe('The criterion or group whose weight changes.'),
    useCase: z.string().describe('Which would then be first.'),
    points: z.number().describe('By how many points of 100 its share would have to change; below 0: weigh less.'),
    from: z.number().min(0).max(100).describe('Its share today, in points of 100.'),
    to: z.number().min(0).max(100).describe('Its share then.'),
  })
  .meta({ id: 'Flip', description: 'A change of one weight that would put another use case first.' });
export type Flip = z.infer<typeof Flip>;

/** A use case in a ranking. */
export const RankedUseCase = z
  .object({
    useCase: z.string(),
    weightedSum: MethodScore.describe('Points from 0 to 100, each criterion by its weight.'),
    topsis: MethodScore.describe('Nearness to the best there is on every criterion, 0 to 1.'),
    promethee: MethodScore.describe('How much it is preferred to the others on balance, -1 to 1.'),
    scoreLow: z.number().nullable().describe('One draw in twenty gives fewer points; null without draws.'),
    scoreHigh: z.number().nullable().describe('One draw in twenty gives more points; null without draws.'),
    acceptability: z
      .array(z.number().min(0).max(1))
      .readonly()
      .describe('In which share of the draws it comes to each rank, best first; empty without draws.'),
    value: z.number().nullable().describe('Points from the levers; null where none counts.'),
    feasibility: z.number().nullable().describe('Points from readiness and prerequisites; null where neither counts.'),
    cost: z.number().nullable().describe('Person-weeks; null where not compared or not known.'),
    risk: z.number().nullable().describe('Likelihood × impact, 1 to 25; null where not compared or not known.'),
    assumed: z.number().min(0).max(1).describe('The share of the weight that rests on scores which nobody knows.'),
  })
  .meta({ id: 'RankedUseCase', description: 'A use case in a ranking.' });
export type RankedUseCase = z.infer<typeof RankedUseCase>;

/**
 * The use cases in an order, by three methods side by side, with how sure the order is.
 *
 * @example
 * Ranking.shape.winner.parse(null); // => null
 */
export const Ranking = z
  .object({
    useCases: z.array(RankedUseCase).readonly().describe('Best first, by the weighted sum.'),
    winner: z.string().nullable().describe('The first; null where there is nothing to compare by.'),
    leaders: z.array(z.string()).readonly().describe('All that share the first place.'),
    verdict: RankingVerdict.nullable().describe('How sure the first place is; null without draws or without a winner.'),
    reasons: z.array(RankingReason).readonly().describe('What the verdict rests on.'),
    confidence: z.number().min(0).max(1).nullable().describe('In which share of the draws the winner is first.'),
    flips: z.array(Flip).readonly().describe('What would put another first, the smallest change first.'),
    standardError: z.number().min(0).nullable().describe('The largest standard error of an acceptability.'),
    seed: z.int32().nullable().describe('The seed of the draws; null without draws.'),
    iterations: z.int32().min(0).describe('How many draws; 0 without draws.'),
    excluded: z.array(ExcludedUseCase).readonly(),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'Ranking', description: 'The use cases in an order, with how sure the order is.' });
export type Ranking = z.infer<typeof Ranking>;
