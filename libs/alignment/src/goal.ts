import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { Perspective } from './perspective.ts';

/**
 * A strategic goal as people write it down.
 *
 * @example
 * GoalDraft.parse({ name: 'Fewer outages', note: null, perspective: 'process', owner: null, measure: null, starter: null }).owner; // => null
 */
export const GoalDraft = z
  .object({
    name: plainText({ max: 120 }).describe('The goal in a few words.'),
    note: plainText({ max: 1000, lines: 'many' }).nullable().describe('What else should be known about it.'),
    perspective: Perspective,
    owner: plainText({ max: 120 }).nullable().describe('Who answers for it; null as long as nobody does.'),
    measure: plainText({ max: 200 }).nullable().describe('How one sees that it is reached; null if not said yet.'),
    starter: z.string().max(60).nullable().describe('The starter goal that it came from; null for own words.'),
  })
  .meta({ id: 'GoalDraft', description: 'A strategic goal as people write it down.' });
export type GoalDraft = z.infer<typeof GoalDraft>;
