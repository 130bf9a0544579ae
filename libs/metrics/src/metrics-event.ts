import { Day } from '@peerway/rollout';
import * as z from 'zod';
import { line, MetricsId } from './metrics-parts.ts';

const EventKind = z
  .enum(['goLive', 'policy', 'incident', 'other'])
  .meta({ id: 'MetricsEventKind', description: 'What kind of thing happened.' });

/** Something that happened and may show in the figures. */
export const MetricsEvent = z
  .object({
    id: MetricsId,
    day: Day,
    kind: EventKind,
    title: line,
    kpis: z.array(MetricsId).max(200).readonly().describe('The KPIs it concerns; empty for all.'),
    rebases: z.boolean().describe('Whether the limits of these KPIs are computed anew from that day on.'),
    why: line.nullable().describe('Why the limits are computed anew; needed where they are.'),
  })
  .meta({ id: 'MetricsEvent', description: 'Something that happened and may show in the figures.' });
export type MetricsEvent = z.infer<typeof MetricsEvent>;
