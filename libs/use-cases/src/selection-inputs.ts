import { levers, patterns } from '@peerway/kernel';
import { InventoryState, InventoryValue } from '@peerway/organization';
import * as z from 'zod';
import { FindingOut } from './finding-out.ts';
import { RolloutSize } from './rollout-size.ts';
import { SelectionSettings, StatedScore } from './selection-settings.ts';

/** How much a lever counts, from Align. */
export const LeverInput = z
  .object({
    lever: z.enum(levers),
    weight: z.number().min(0).max(1),
    low: z.number().min(0).max(1).describe('The least any participant gives it.'),
    high: z.number().min(0).max(1).describe('The most any participant gives it.'),
  })
  .meta({ id: 'SelectionLever', description: 'How much a lever counts, from Align.' });
export type LeverInput = z.infer<typeof LeverInput>;

/** How ready the organization is for a pattern, from Assess. */
export const PatternInput = z
  .object({
    pattern: z.enum(patterns),
    score: z.number().min(0).max(100).nullable().describe('0 to 100; null when it is not known or not shown.'),
    low: z.number().min(0).max(100).nullable(),
    high: z.number().min(0).max(100).nullable(),
  })
  .meta({ id: 'SelectionPattern', description: 'How ready the organization is for a pattern, from Assess.' });
export type PatternInput = z.infer<typeof PatternInput>;

/** The mean level of a question, from Assess. */
export const QuestionInput = z
  .object({
    question: z.string().max(100),
    level: z.number().min(1).max(5).nullable().describe('The mean level; null when it is not known or not shown.'),
  })
  .meta({ id: 'SelectionQuestion', description: 'The mean level of a question, from Assess.' });
export type QuestionInput = z.infer<typeof QuestionInput>;

/** What is known of a fact, from the inventory. */
export const FactInput = z
  .object({ fact: z.string().max(100), state: InventoryState, value: InventoryValue.nullable() })
  .meta({ id: 'SelectionFact', description: 'What is known of a fact, from the inventory.' });
export type FactInput = z.infer<typeof FactInput>;

/**
 * Everything that a ranking rests on besides the catalogue and the workspace's own use cases. A decision keeps a copy, so that
 * one can say later what changed since.
 *
 * @example
 * SelectionInputs.shape.levers.parse([]); // => []
 */
export const SelectionInputs = z
  .object({
    size: RolloutSize.describe('The size of the rollout that effort is taken for.'),
    levers: z.array(LeverInput).max(7).readonly().describe('From Align; empty as long as nothing was weighed.'),
    patterns: z.array(PatternInput).max(17).readonly().describe('From Assess; empty as long as nothing was answered.'),
    questions: z.array(QuestionInput).max(500).readonly(),
    facts: z.array(FactInput).max(500).readonly().describe('From the inventory.'),
    findings: z.array(FindingOut).max(20_000).readonly().describe('What was found out about prerequisites.'),
    scores: z.array(StatedScore).max(20_000).readonly().describe('What people scored or confirmed.'),
    settings: SelectionSettings,
  })
  .meta({ id: 'SelectionInputs', description: 'Everything that a ranking rests on besides the catalogue.' });
export type SelectionInputs = z.infer<typeof SelectionInputs>;
