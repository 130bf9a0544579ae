import { Finding, levers } from '@peerway/kernel';
import * as z from 'zod';

/** What one goal brings to a lever. */
export const GoalShare = z
  .object({
    goal: z.string().describe('The id of the goal.'),
    share: z.number().min(0).max(1).describe('The part of the whole that comes from this goal.'),
  })
  .meta({ id: 'GoalShare', description: 'What one goal brings to a lever.' });
export type GoalShare = z.infer<typeof GoalShare>;

/** How much a lever counts. */
export const LeverWeight = z
  .object({
    lever: z.enum(levers),
    weight: z.number().min(0).max(1).describe('Its share of the whole, 0 to 1; the shares of all levers add up to 1.'),
    low: z.number().min(0).max(1).describe('The least that it counts by the goals of any one person.'),
    high: z.number().min(0).max(1).describe('The most that it counts by the goals of any one person.'),
    byGoal: z.array(GoalShare).readonly().describe('The goals that it serves, most first; they add up to its weight.'),
  })
  .meta({ id: 'LeverWeight', description: 'How much a lever counts.' });
export type LeverWeight = z.infer<typeof LeverWeight>;

/**
 * How much each lever counts, by the goals that it serves.
 *
 * @example
 * LeverWeights.shape.levers.parse([]); // => []
 */
export const LeverWeights = z
  .object({
    levers: z
      .array(LeverWeight)
      .readonly()
      .describe('Heaviest first, all seven; empty as long as no lever serves a goal.'),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'LeverWeights', description: 'How much each lever counts, by the goals that it serves.' });
export type LeverWeights = z.infer<typeof LeverWeights>;
