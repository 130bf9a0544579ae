import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { line, MetricsId } from './metrics-parts.ts';

const Counted = z.enum(['users', 'devices']).meta({ id: 'AdoptionCounted', description: 'What adoption counts.' });

const EligibleCount = z
  .object({
    member: line.nullable().describe('The wave or group; null for the whole.'),
    count: z.int32().min(1).max(100_000_000),
  })
  .meta({ id: 'EligibleCount', description: 'How many could take part.' });

const AdoptionGoal = z
  .object({ day: Day, count: z.int32().min(0).max(100_000_000) })
  .meta({ id: 'AdoptionGoal', description: 'How many are meant to take part by a day.' });

/** Who could take part, how many are meant to, and which KPIs count those who do. */
export const AdoptionPlan = z
  .object({
    id: MetricsId,
    name: line,
    counted: Counted,
    eligible: z.array(EligibleCount).min(1).max(200).readonly(),
    activeKpi: MetricsId.describe('The KPI that counts who takes part, together, at the end of each period.'),
    lapsedKpi: MetricsId.nullable().describe(
      'The KPI that counts who did and no longer does; null if nobody counts them.',
    ),
    goals: z.array(AdoptionGoal).max(40).readonly(),
  })
  .meta({
    id: 'AdoptionPlan',
    description: 'Who could take part, how many are meant to, and which KPIs count those who do.',
  });
export type AdoptionPlan = z.infer<typeof AdoptionPlan>;
