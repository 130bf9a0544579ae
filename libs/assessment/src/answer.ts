import * as z from 'zod';
import { Audience } from './audience.ts';

/**
 * What a respondent did with a question: chose a level, does not know, or says that it does not apply.
 *
 * @example
 * AnswerState.parse('notApplicable'); // => 'notApplicable'
 */
export const AnswerState = z
  .enum(['level', 'unknown', 'notApplicable'])
  .meta({ id: 'AnswerState', description: 'What a respondent did with a question.' });
export type AnswerState = z.infer<typeof AnswerState>;

/**
 * One respondent's answer to one question. The level stands only when the state is "level".
 *
 * @example
 * Answer.parse({ respondent: 'r1', audience: 'it', question: 'q1', state: 'level', level: 4 }).level; // => 4
 */
export const Answer = z
  .object({
    respondent: z.string().min(1).describe('Who answered: an id, never a name.'),
    audience: Audience.describe('The audience the respondent belongs to.'),
    question: z.string().min(1).describe('The question.'),
    state: AnswerState.describe('A level, "do not know", or "does not apply".'),
    level: z.int().min(1).max(5).nullable().describe('The level, 1 to 5; null unless the state is "level".'),
  })
  .meta({ id: 'Answer', description: "One respondent's answer to one question." });
export type Answer = z.infer<typeof Answer>;

/**
 * A measurement that stands in for what people would have answered, with where and when it was taken.
 *
 * @example
 * MeasuredFact.parse({ question: 'q1', level: 4, source: 'network probe', date: '2026-11-20' }).level; // => 4
 */
export const MeasuredFact = z
  .object({
    question: z.string().min(1).describe('The question it answers.'),
    level: z.int().min(1).max(5).describe('The level that was measured.'),
    source: z.string().min(1).describe('What measured it.'),
    date: z.iso.date().describe('The day it was measured, as YYYY-MM-DD.'),
  })
  .meta({ id: 'MeasuredFact', description: 'A measurement that stands in for answers.' });
export type MeasuredFact = z.infer<typeof MeasuredFact>;

/**
 * Which questions an audience was asked in a round. What is not listed was not asked.
 *
 * @example
 * Asked.parse({ audience: 'team', questions: ['q1', 'q2'] }).questions.length; // => 2
 */
export const Asked = z
  .object({
    audience: Audience.describe('The audience.'),
    questions: z.array(z.string().min(1)).describe('The questions it was asked.'),
  })
  .meta({ id: 'Asked', description: 'Which questions an audience was asked in a round.' });
export type Asked = z.infer<typeof Asked>;
