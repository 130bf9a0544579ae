import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import { Consistency, GoalWeight } from './personal-result.ts';

/** How much a goal counts for a group. */
export const GroupGoal = z
  .object({
    goal: z.string().describe('The id of the goal.'),
    weight: z.number().min(0).max(1).describe('Its share of the whole, 0 to 1, for the group.'),
    low: z.number().min(0).max(1).describe('The least that any person gives it.'),
    high: z.number().min(0).max(1).describe('The most that any person gives it.'),
    agreement: z
      .number()
      .min(0)
      .max(1)
      .describe('1 where all give it the same share; 0.5 where people typically differ by a factor of two.'),
  })
  .meta({ id: 'GroupGoal', description: 'How much a goal counts for a group.' });
export type GroupGoal = z.infer<typeof GroupGoal>;

/** How much each goal counts for one person of a group. */
export const PersonWeights = z
  .object({ participant: z.string(), weights: z.array(GoalWeight).readonly() })
  .meta({ id: 'PersonWeights', description: 'How much each goal counts for one person of a group.' });
export type PersonWeights = z.infer<typeof PersonWeights>;

/** What people differ about: the share of a goal, or which of two goals counts more. */
export const DisagreementKind = z
  .enum(['goal', 'pair'])
  .meta({ id: 'DisagreementKind', description: 'What people differ about: the share of a goal, or a pair of goals.' });
export type DisagreementKind = z.infer<typeof DisagreementKind>;

/** Something on which people stand far apart. */
export const Disagreement = z
  .object({
    kind: DisagreementKind,
    goal: z.string().describe('The goal; of a pair the first.'),
    second: z.string().nullable().describe('The second goal of a pair; null for a single goal.'),
    low: z.number().min(0).describe('The least that anybody says: a share of the whole, or a ratio for a pair.'),
    high: z.number().min(0).describe('The most that anybody says.'),
    lowest: z
      .array(z.string())
      .readonly()
      .describe('The participants who say the least; empty where names are hidden.'),
    highest: z
      .array(z.string())
      .readonly()
      .describe('The participants who say the most; empty where names are hidden.'),
  })
  .meta({ id: 'Disagreement', description: 'Something on which people stand far apart.' });
export type Disagreement = z.infer<typeof Disagreement>;

/**
 * How much each goal counts for a group, and where the group agrees.
 *
 * @example
 * GroupWeights.shape.consensus.parse(null); // => null
 */
export const GroupWeights = z
  .object({
    goals: z.array(GroupGoal).readonly().describe('In the order of the goals; empty as long as nobody is through.'),
    people: z
      .array(PersonWeights)
      .readonly()
      .describe('Who counts, with their own shares; empty where names are hidden.'),
    consensus: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('How alike the shares of all people are, 0 to 1 (Goepel 2013); null for fewer than two people.'),
    disagreements: z.array(Disagreement).readonly().describe('Where people stand furthest apart, furthest first.'),
    consistency: Consistency,
    counted: z.int().min(0).max(1000).describe('How many people count.'),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'GroupWeights', description: 'How much each goal counts for a group, and where the group agrees.' });
export type GroupWeights = z.infer<typeof GroupWeights>;
