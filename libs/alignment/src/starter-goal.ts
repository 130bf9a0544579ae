import { levers, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { contributionStrengths } from './contribution.ts';
import { Perspective } from './perspective.ts';

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** How much a lever usually serves a starter goal, and why. */
export const StarterContribution = z
  .object({
    lever: z.enum(levers),
    strength: z
      .int()
      .min(1)
      .max(9)
      .refine((strength) => contributionStrengths.some((each) => each === strength), {
        error: 'How much a lever serves a goal is 0 (not at all), 1 (somewhat), 3 (clearly) or 9 (decisively).',
      })
      .describe('1 somewhat, 3 clearly, 9 decisively.'),
    reason: plainText({ max: 300 }).describe('Why.'),
  })
  .meta({ id: 'StarterContribution', description: 'How much a lever usually serves a starter goal, and why.' });
export type StarterContribution = z.infer<typeof StarterContribution>;

/**
 * A goal that an organization can take over and reword. Its contributions are expert defaults until somebody confirms them; a
 * lever that is not listed serves it not at all.
 *
 * @example
 * StarterGoal.safeParse({ id: 'grow' }).success; // => false
 */
export const StarterGoal = z
  .object({
    id: id.describe('Stays the same for ever.'),
    perspective: Perspective,
    name: plainText({ max: 120 }).describe('The goal in a few words.'),
    note: plainText({ max: 300 }).describe('What is meant by it.'),
    measure: plainText({ max: 200 }).describe('How one could see that it is reached.'),
    contributions: z.array(StarterContribution).min(1).max(7).readonly(),
  })
  .meta({ id: 'StarterGoal', description: 'A goal that an organization can take over and reword.' });
export type StarterGoal = z.infer<typeof StarterGoal>;

/** The file that holds them all. */
export const StarterGoalList = z
  .object({ $schema: z.string(), goals: z.array(StarterGoal).readonly() })
  .meta({ id: 'StarterGoalList', description: 'Goals to begin with, by perspective.' });
