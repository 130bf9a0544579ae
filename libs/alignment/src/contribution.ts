import { levers, plainText } from '@peerway/kernel';
import * as z from 'zod';

/**
 * How much a lever serves a goal: not at all, somewhat, clearly, decisively. The numbers of the house of quality (Akao 1990).
 *
 * @example
 * contributionStrengths.at(-1); // => 9
 */
export const contributionStrengths = [0, 1, 3, 9] as const;
export type ContributionStrength = (typeof contributionStrengths)[number];

/** How much one lever serves one goal, and why. */
export const Contribution = z
  .object({
    goal: z.string().max(60).describe('The id of the goal.'),
    lever: z.enum(levers),
    strength: z
      .int()
      .min(0)
      .max(9)
      .refine((strength) => contributionStrengths.some((each) => each === strength), {
        error: 'How much a lever serves a goal is 0 (not at all), 1 (somewhat), 3 (clearly) or 9 (decisively).',
      })
      .describe('0 not at all, 1 somewhat, 3 clearly, 9 decisively.'),
    reason: plainText({ max: 500, lines: 'many' }).nullable().describe('Why; null if nobody said.'),
    confirmed: z.boolean().describe('False for the default of a starter goal that nobody has confirmed.'),
  })
  .meta({ id: 'Contribution', description: 'How much one lever serves one goal, and why.' });
export type Contribution = z.infer<typeof Contribution>;
