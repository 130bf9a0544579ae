import * as z from 'zod';
import { plainText } from '@peerway/kernel';
import { line, MetricsId } from './metrics-parts.ts';

/** A question that is put to a Prometheus server again and again, and whose answers become measurements of a KPI. */
export const Feed = z
  .object({
    id: MetricsId,
    name: line,
    kpi: MetricsId.describe('The KPI it feeds.'),
    server: z
      .string()
      .max(500)
      .regex(/^https?:\/\/[^\s<>"'@]+$/i, {
        error: 'An address of a server begins with https:// or http://, holds no spaces and no password.',
      })
      .describe('Where the Prometheus server answers.'),
    query: plainText({ max: 4000, lines: 'many' }).describe('The question, in PromQL.'),
    stepMinutes: z.int32().min(1).max(1440).describe('How far apart the points are.'),
    memberLabel: z
      .string()
      .max(100)
      .nullable()
      .describe('The label that names the site, wave or group; null if all is one.'),
    backFillDays: z.int32().min(0).max(400).describe('How far back it is asked the first time.'),
    isOn: z.boolean().describe('Whether it is asked.'),
  })
  .meta({ id: 'Feed', description: 'A question put to a Prometheus server, whose answers become measurements.' });
export type Feed = z.infer<typeof Feed>;
