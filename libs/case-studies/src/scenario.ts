import { patterns } from '@peerway/kernel';
import * as z from 'zod';
import { CaseId } from './case-study.ts';
import { plainProse } from './plain-prose.ts';

/**
 * An illustrative consulting situation: which patterns could fit it, which real cases speak to it, and what to ask first. Nobody
 * lived through it, so it never counts where cases are counted.
 */
export const Scenario = z
  .object({
    id: CaseId.describe('What it is called in addresses and references.'),
    title: plainProse({ max: 200 }).describe('The scenario in one line.'),
    industry: z.string().max(60).describe('The id of the industry.'),
    scenario: plainProse({ max: 4000, lines: 'many' }).describe('The situation.'),
    candidatePatterns: z
      .array(z.enum(patterns))
      .min(1)
      .readonly()
      .describe('The P2P patterns that could fit, the likeliest first.'),
    evidenceCaseIds: z.array(CaseId).min(1).readonly().describe('The real cases that speak to it.'),
    fitNotes: plainProse({ max: 4000, lines: 'many' }).describe('What fits, what does not, and why.'),
    suggestedUseCases: z
      .array(plainProse({ max: 200 }))
      .readonly()
      .describe('The use cases to look at.'),
    startingQuestions: z
      .array(plainProse({ max: 500 }))
      .min(1)
      .readonly()
      .describe('What to ask first.'),
  })
  .meta({ id: 'Scenario', description: 'An illustrative situation, not a documented adoption.' });
export type Scenario = z.infer<typeof Scenario>;
