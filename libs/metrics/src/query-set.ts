import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { BetterWay, Gathering } from './kpi.ts';
import { Feed } from './feed.ts';
import { MetricsId } from './metrics-parts.ts';

const twofold = z.object({ en: plainText({ max: 300 }), de: plainText({ max: 300 }) });

const ReadyQuery = z
  .object({
    id: MetricsId,
    name: twofold,
    unit: plainText({ max: 40 }),
    direction: BetterWay,
    gathering: Gathering,
    query: Feed.shape.query,
    memberLabel: Feed.shape.memberLabel,
    note: twofold.nullable().describe('What one should know of it.'),
  })
  .meta({ id: 'ReadyQuery', description: 'A question in PromQL with the KPI that it feeds.' });

/**
 * Questions that can be put to what one platform exports.
 *
 * @example
 * QuerySet.shape.queries.safeParse([]).success; // => false
 */
export const QuerySet = z
  .object({
    platform: z.string().max(80).describe('The platform of the catalogue.'),
    source: z.url({ protocol: /^https$/ }).describe('Where its metrics are described.'),
    scrape: twofold.describe('Where Prometheus finds them.'),
    queries: z.array(ReadyQuery).min(1).max(20).readonly(),
  })
  .meta({ id: 'QuerySet', description: 'Questions that can be put to what one platform exports.' });
export type QuerySet = z.infer<typeof QuerySet>;

/**
 * All sets of questions: one file of content.
 *
 * @example
 * QuerySetFile.safeParse({ sets: [] }).success; // => false
 */
export const QuerySetFile = z
  .object({ $schema: z.string().optional(), sets: z.array(QuerySet).min(1).readonly() })
  .meta({ id: 'QuerySetFile', description: 'Ready-made questions to Prometheus, by platform.' });
