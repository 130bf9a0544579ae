import * as z from 'zod';
import { Audience } from './audience.ts';

/**
 * One of the five levels of a question, told by what an outsider could observe.
 *
 * @example
 * QuestionLevel.parse({ level: 3, observable: 'A one-page statement names the problem' }).level; // => 3
 */
export const QuestionLevel = z
  .object({
    level: z.int().min(1).max(5).describe('The level, 1 (lowest) to 5 (highest).'),
    observable: z.string().min(1).describe('What an outsider could observe at this level.'),
  })
  .meta({ id: 'QuestionLevel', description: 'One of the five described levels of a question.' });
export type QuestionLevel = z.infer<typeof QuestionLevel>;

/**
 * How much a question decides for one P2P pattern.
 *
 * @example
 * PatternWeight.parse({ pattern: 'file-sync', weight: 3 }).weight; // => 3
 */
export const PatternWeight = z
  .object({
    pattern: z.string().min(1).describe('The P2P pattern.'),
    weight: z.int().min(0).max(3).describe('0 not relevant, 1 helpful, 2 important, 3 decisive.'),
  })
  .meta({ id: 'PatternWeight', description: 'How much a question decides for one P2P pattern.' });
export type PatternWeight = z.infer<typeof PatternWeight>;

/**
 * The published model, or the honest lack of one, that shaped a question.
 *
 * @example
 * Grounding.parse({ model: 'DORA', element: 'deployment frequency' }).model; // => 'DORA'
 */
export const Grounding = z
  .object({
    model: z.string().min(1).describe('The id of a model named by the bank.'),
    element: z
      .string()
      .min(1)
      .nullable()
      .describe('The part of it that shaped the question; null when it has no parts.'),
  })
  .meta({ id: 'Grounding', description: 'The model that shaped a question.' });
export type Grounding = z.infer<typeof Grounding>;

/**
 * An estimate of effort in person-weeks, as three points.
 *
 * @example
 * Effort.parse({ optimistic: 0.5, likely: 1, pessimistic: 2 }).likely; // => 1
 */
export const Effort = z
  .object({
    optimistic: z.number().positive().describe('Person-weeks if all goes well.'),
    likely: z.number().positive().describe('Person-weeks most likely.'),
    pessimistic: z.number().positive().describe('Person-weeks if much goes wrong.'),
  })
  .meta({ id: 'Effort', description: 'An estimate of effort in person-weeks, as three points.' });
export type Effort = z.infer<typeof Effort>;

/**
 * What the bank recommends when a question is answered low.
 *
 * @example
 * Recommendation.shape.basis.parse('expert default'); // => 'expert default'
 */
export const Recommendation = z
  .object({
    appliesWhenLevelAtMost: z.int().min(1).max(5).describe('It applies when the answers come to this level or less.'),
    action: z.string().min(1).describe('What to do.'),
    effortPersonWeeks: Effort.describe('The effort it takes.'),
    ownerRole: z.string().min(1).describe('Who would lead it.'),
    expectedLiftLevels: z.number().positive().describe('By how many levels it is expected to raise the question.'),
    basis: z.string().min(1).describe('How sure effort and lift are.'),
  })
  .meta({ id: 'Recommendation', description: 'What the bank recommends when a question is answered low.' });
export type Recommendation = z.infer<typeof Recommendation>;

/**
 * A question of the bank, with its five levels.
 *
 * @example
 * Question.shape.audiences.parse(['executive']); // => ['executive']
 */
export const Question = z
  .object({
    id: z.string().min(1).describe('Its id, stable across bank versions.'),
    text: z.string().min(1).describe('The question as it is asked.'),
    whyItMatters: z.string().min(1).describe('Why the answer decides something.'),
    levels: z.array(QuestionLevel).length(5).describe('The five levels, lowest first.'),
    weight: z.number().positive().describe('How heavily it counts within its dimension.'),
    weightReason: z.string().min(1).describe('Why it counts that heavily.'),
    patternWeights: z.array(PatternWeight).describe('How much it decides for each pattern.'),
    evidenceToAsk: z.array(z.string().min(1)).describe('Papers and records that would support an answer.'),
    audiences: z.array(Audience).min(1).describe('Who is asked, the best placed first.'),
    groundedIn: z.array(Grounding).describe('The models that shaped it.'),
    recommendation: Recommendation.describe('What to do when it is answered low.'),
  })
  .meta({ id: 'Question', description: 'A question of the bank, with its five levels.' });
export type Question = z.infer<typeof Question>;
