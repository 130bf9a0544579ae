import * as z from 'zod';
import { Effort } from './question.ts';

/**
 * An action that the bank recommends because a question was answered low.
 *
 * @example
 * RecommendedAction.shape.priority.parse(1.5); // => 1.5
 */
export const RecommendedAction = z
  .object({
    question: z.string().describe('The question that was answered low.'),
    action: z.string().describe('What to do.'),
    dimension: z.string().describe('The dimension it lifts.'),
    ownerRole: z.string().describe('Who would lead it.'),
    effortPersonWeeks: Effort.describe('The effort it takes.'),
    expectedLift: z.number().describe('By how many levels it should raise the question, never beyond level 5.'),
    dimensionLift: z.number().describe('By how many levels that raises the mean of the dimension.'),
    weight: z.number().describe('Question weight times dimension weight.'),
    priority: z.number().describe('Expected lift times weight for each person-week; higher comes first.'),
    appliesBecauseLevel: z.number().min(1).max(5).describe('The mean level that makes it apply.'),
    appliesWhenLevelAtMost: z.int().min(1).max(5).describe('The level at which, or under which, the bank advises it.'),
    targetLevel: z.number().min(1).max(5).describe('The target of the dimension.'),
    basis: z.string().describe('How sure effort and lift are.'),
  })
  .meta({
    id: 'RecommendedAction',
    description: 'An action that the bank recommends because a question was answered low.',
  });
export type RecommendedAction = z.infer<typeof RecommendedAction>;
