import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectionInputs } from '@peerway/use-cases';
import * as z from 'zod';
import type { DecisionAbout } from './decision-record.entity.ts';

/** What was computed on the day of a decision. */
export const DecisionResult = z
  .object({
    winner: z.string().nullable().describe('The use case that came first; null where nothing could be ranked.'),
    verdict: z.string().nullable().describe('How sure the first place was: robust, fragile or tie.'),
    confidence: z.number().nullable().describe('In which share of the draws it came first.'),
    ranked: z.array(z.string()).readonly().describe('The use cases in the order of that day.'),
    iterations: z.int32().describe('How many draws that rests on.'),
    methods: z.array(z.string()).readonly().describe('The methods, with their versions.'),
  })
  .meta({ id: 'DecisionResult', description: 'What was computed on the day of a decision.' });
export type DecisionResult = z.infer<typeof DecisionResult>;

/** What the ranking says on the day of a decision on use cases; null for other decisions. */
export async function decisionResult(
  _em: EntityManager,
  _inputs: SelectionInputs,
  _about: DecisionAbout,
): Promise<DecisionResult | null> {
  return null;
}
