import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { figure, line, MetricsId } from './metrics-parts.ts';

const PredictionSource = z
  .enum(['own', 'gate', 'adoption', 'plan', 'benefit'])
  .meta({ id: 'PredictionSource', description: 'Where a prediction was made.' });

const PredictedRange = z
  .object({
    low: figure,
    high: figure,
    coverage: z.number().min(0.5).max(0.99).describe('How often the value should lie between, such as 0.8.'),
  })
  .meta({ id: 'PredictedRange', description: 'Between which values something is expected to lie.' });

const PredictionOutcome = z
  .object({
    happened: z.boolean().nullable().describe('Whether it came true; null for a value.'),
    value: figure.nullable().describe('What it came to; null for a yes or no.'),
    on: Day,
    note: line.nullable(),
  })
  .meta({ id: 'PredictionOutcome', description: 'What became of a prediction.' });

/** What somebody expects, written before it is known; it is scored afterwards. */
export const Prediction = z
  .object({
    id: MetricsId,
    statement: line,
    source: PredictionSource,
    kpi: MetricsId.nullable().describe('The KPI whose value settles it; null if people do.'),
    chance: z.number().min(0).max(1).nullable().describe('How probable it is; null for a range.'),
    range: PredictedRange.nullable().describe('Null for a yes or no.'),
    madeOn: Day,
    dueOn: Day,
    author: line,
    outcome: PredictionOutcome.nullable().describe('Null until it is known.'),
  })
  .meta({ id: 'Prediction', description: 'What somebody expects, written before it is known.' });
export type Prediction = z.infer<typeof Prediction>;
