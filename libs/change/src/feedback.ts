import { PlanId } from '@peerway/rollout';
import * as z from 'zod';
import { ChangeId, line, prose } from './change-parts.ts';

/** How far something that people said has come. */
export const FeedbackState = z
  .enum(['new', 'planned', 'done', 'declined'])
  .meta({ id: 'FeedbackState', description: 'How far something that people said has come.' });
export type FeedbackState = z.infer<typeof FeedbackState>;

/**
 * What was done with something that people said. Whoever said it sees the state and the answer.
 *
 * @example
 * FeedbackHandling.shape.state.safeParse('lost').success; // => false
 */
export const FeedbackHandling = z
  .object({
    theme: line.nullable().describe('What it is about, in a word or two; null before somebody read it.'),
    state: FeedbackState,
    answer: prose.nullable().describe('What those who gave it are told.'),
    task: PlanId.nullable().describe('The line of the plan that came of it.'),
    group: ChangeId.nullable().describe('The group that it concerns, if one can tell.'),
  })
  .refine(({ state, answer }) => (state !== 'declined' && state !== 'done') || answer !== null, {
    error: 'Tell those who gave it what was done, or why not.',
    path: ['answer'],
  })
  .meta({ id: 'FeedbackHandling', description: 'What was done with something that people said.' });
export type FeedbackHandling = z.infer<typeof FeedbackHandling>;
