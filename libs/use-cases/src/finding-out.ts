import { plainText } from '@peerway/kernel';
import * as z from 'zod';

/** What somebody found out about a prerequisite. */
export const FoundState = z.enum(['met', 'unmet', 'doesNotApply']).meta({
  id: 'FoundState',
  description: 'What somebody found out about a prerequisite.',
});
export type FoundState = z.infer<typeof FoundState>;

/**
 * What somebody found out about a prerequisite of a use case, or changed in its check. It goes before inventory and answers.
 *
 * @example
 * FindingOut.shape.state.parse(null); // => null
 */
export const FindingOut = z
  .object({
    useCase: z.string().max(80),
    prerequisite: z.string().max(80),
    state: FoundState.nullable().describe('What was found out; null leaves it to the check.'),
    threshold: z
      .number()
      .min(0)
      .max(1_000_000)
      .nullable()
      .describe(
        "The least number or level that this organization asks for instead of the catalogue's; null keeps that.",
      ),
    reason: plainText({ max: 1000, lines: 'many' }).nullable().describe('How one knows; null if nobody said.'),
    day: z.iso.date().nullable().describe('The day it was found out (year-month-day); null if not said.'),
  })
  .meta({ id: 'FindingOut', description: 'What somebody found out about a prerequisite, or changed in its check.' });
export type FindingOut = z.infer<typeof FindingOut>;
