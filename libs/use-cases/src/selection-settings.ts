import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { Criterion } from './criterion.ts';
import { RolloutSize } from './rollout-size.ts';

/**
 * A score that people gave or confirmed for one use case on one criterion, in the criterion's unit.
 *
 * @example
 * StatedScore.shape.value.parse(null); // => null
 */
export const StatedScore = z
  .object({
    useCase: z.string().max(80),
    criterion: z.string().max(60),
    value: z.number().min(-1e9).max(1e9).nullable().describe("The score; null confirms the catalogue's as it is."),
    low: z.number().min(-1e9).max(1e9).nullable().describe('The least it may be; null if there is no doubt.'),
    high: z.number().min(-1e9).max(1e9).nullable().describe('The most it may be; null if there is no doubt.'),
    reason: plainText({ max: 1000, lines: 'many' }).nullable(),
  })
  .meta({ id: 'StatedScore', description: 'A score that people gave or confirmed.' });
export type StatedScore = z.infer<typeof StatedScore>;

/**
 * What an engagement has set for choosing: the tree of criteria, which use cases are looked at, and for which size of rollout.
 *
 * @example
 * SelectionSettings.shape.useCases.parse(null); // => null
 */
export const SelectionSettings = z
  .object({
    criteria: z.array(Criterion).max(60, { error: 'A tree takes at most 60 criteria.' }).readonly(),
    useCases: z
      .array(z.string().max(80))
      .max(300, { error: 'At most 300 use cases can be compared at once.' })
      .readonly()
      .nullable()
      .describe('The use cases looked at; null for all of them.'),
    size: RolloutSize.nullable().describe("For which size effort is taken; null follows the organization's profile."),
    seed: z.int32().min(0).describe('The seed of the draws behind "how sure is the order".'),
  })
  .meta({ id: 'SelectionSettings', description: 'What an engagement has set for choosing.' });
export type SelectionSettings = z.infer<typeof SelectionSettings>;
