import type { EntityManager } from '@mikro-orm/postgresql';
import { RankingVerdict, type SelectionInputs } from '@peerway/use-cases';
import * as z from 'zod';
import { rankingOf } from './ranking-of.ts';

/** What was computed on the day of a decision. */
export const DecisionResult = z
  .object({
    winner: z.string().max(80).nullable().describe('The use case that came first; null where nothing was compared.'),
    verdict: RankingVerdict.nullable().describe('How sure the first place was.'),
    confidence: z.number().min(0).max(1).nullable().describe('In which share of the draws it came first.'),
    ranked: z.array(z.string().max(80)).max(500).readonly().describe('The use cases in the order of that day.'),
    iterations: z.int32().min(0).describe('How many draws that rests on.'),
    methods: z.array(z.string().max(80)).max(20).readonly().describe('The methods, with their versions.'),
  })
  .meta({ id: 'DecisionResult', description: 'What was computed on the day of a decision.' });
export type DecisionResult = z.infer<typeof DecisionResult>;

const methods = ['weighted sum 1', 'TOPSIS 1', 'PROMETHEE II 1', 'SMAA 1'];

/** What the ranking says on the day of a decision. */
export async function decisionResult(em: EntityManager, inputs: SelectionInputs): Promise<DecisionResult> {
  const { winner, verdict, confidence, useCases, iterations } = await rankingOf(em, inputs);
  return { winner, verdict, confidence, ranked: useCases.map(({ useCase }) => useCase), iterations, methods };
}
