import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { line, MetricsId, prose } from './metrics-parts.ts';

const LeadsTo = z.enum(['round', 'plan', 'nothing']).meta({
  id: 'ReviewLeadsTo',
  description: 'What a decision leads to: a new assessment round, a change of the plan, or nothing more.',
});

const ReviewDecision = z
  .object({
    text: line,
    leadsTo: LeadsTo,
    ref: z.string().max(120).nullable().describe('The round or the task that came of it; null until there is one.'),
  })
  .meta({ id: 'ReviewDecision', description: 'What a review decided.' });

/** A look back at the figures, and what it decided. */
export const MetricsReview = z
  .object({
    id: MetricsId,
    day: Day,
    title: line,
    summary: prose.nullable(),
    decisions: z.array(ReviewDecision).max(40).readonly(),
  })
  .meta({ id: 'MetricsReview', description: 'A look back at the figures, and what it decided.' });
export type MetricsReview = z.infer<typeof MetricsReview>;
