import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { line, MetricsId, prose } from './metrics-parts.ts';

const OriginKind = z
  .enum(['useCase', 'platform', 'case', 'own'])
  .meta({ id: 'MeasureOriginKind', description: 'Where a measure comes from.' });

const ExperimentState = z
  .enum(['planned', 'running', 'kept', 'dropped'])
  .meta({ id: 'ExperimentState', description: 'How far an experiment has come.' });

const MeasureOrigin = z
  .object({
    kind: OriginKind,
    ref: z.string().max(120).nullable().describe('The id of the use case, platform or case; null for an own measure.'),
  })
  .meta({ id: 'MeasureOrigin', description: 'Who suggests a measure.' });

/** A measure that is tried against a worsening KPI, and what came of it. */
export const Experiment = z
  .object({
    id: MetricsId,
    kpi: MetricsId,
    measure: line.describe('What is tried.'),
    origin: MeasureOrigin,
    expectation: prose.nullable().describe('What it is expected to do, written down beforehand.'),
    startedOn: Day,
    endedOn: Day.nullable().describe('Null while it runs.'),
    owner: line.nullable(),
    state: ExperimentState,
    note: prose.nullable().describe('What came of it, in words.'),
  })
  .meta({ id: 'Experiment', description: 'A measure tried against a worsening KPI, and what came of it.' });
export type Experiment = z.infer<typeof Experiment>;
