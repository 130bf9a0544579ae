import { Finding } from '@peerway/kernel';
import * as z from 'zod';

/** A share of the whole, and the goal that has it. */
export const GoalWeight = z
  .object({
    goal: z.string().describe('The id of the goal.'),
    weight: z.number().min(0).max(1).describe('Its share of the whole, 0 to 1; the shares of all goals add up to 1.'),
  })
  .meta({ id: 'GoalWeight', description: 'How much one goal counts.' });
export type GoalWeight = z.infer<typeof GoalWeight>;

/** How well the judgements of pairs fit each other, in a word. */
export const ConsistencyVerdict = z.enum(['good', 'tolerable', 'revisit', 'unknown']).meta({
  id: 'ConsistencyVerdict',
  description:
    'How well judgements of pairs fit each other: a consistency ratio up to 0.1 is good, up to 0.2 tolerable, beyond that some should be revisited. Unknown where no judgement can contradict another.',
});
export type ConsistencyVerdict = z.infer<typeof ConsistencyVerdict>;

/** A judgement that fits the others badly. */
export const JudgementToRevisit = z
  .object({
    first: z.string(),
    second: z.string(),
    said: z.number().positive().describe('How many times as much the first goal counts, by this judgement.'),
    implied: z.number().positive().describe('How many times as much it counts by all judgements together.'),
  })
  .meta({ id: 'JudgementToRevisit', description: 'A judgement that fits the others badly.' });
export type JudgementToRevisit = z.infer<typeof JudgementToRevisit>;

/** How well judgements of pairs fit each other. */
export const Consistency = z
  .object({
    ratio: z
      .number()
      .min(0)
      .nullable()
      .describe("Saaty's consistency ratio; null where no judgement can contradict another."),
    verdict: ConsistencyVerdict,
    revisit: z
      .array(JudgementToRevisit)
      .readonly()
      .describe('The judgements that fit worst, worst first; at most three, and none where all fit well.'),
  })
  .meta({ id: 'Consistency', description: 'How well judgements of pairs fit each other.' });
export type Consistency = z.infer<typeof Consistency>;

/**
 * How much each goal counts for one person.
 *
 * @example
 * PersonalWeights.shape.weights.parse([]); // => []
 */
export const PersonalWeights = z
  .object({
    weights: z
      .array(GoalWeight)
      .readonly()
      .describe('In the order of the goals; empty as long as they cannot be told.'),
    consistency: Consistency,
    answered: z.int().min(0).max(1000).describe('How many questions were answered.'),
    asked: z.int().min(0).max(1000).describe('How many there are: pairs of goals, or goals.'),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'PersonalWeights', description: 'How much each goal counts for one person.' });
export type PersonalWeights = z.infer<typeof PersonalWeights>;
