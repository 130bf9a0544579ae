import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectionPlace } from '../use-cases/keep-sample-selection.ts';
import { SavedMetricsPart } from './metrics-part.entity.ts';
import { sampleMetrics } from './sample-metrics.ts';
import { sampleMetricsParts } from './sample-metrics-parts.ts';
import { sampleValues } from './sample-values.ts';
import { takeMeasurements } from './take-measurements.ts';

const sampleBy = 'Peerway';

/** Keeps what the sample engagement measures: KPIs with the weeks before and since its trial, what was made of them, and forecasts. */
export async function keepSampleMetrics(em: EntityManager, place: SelectionPlace): Promise<void> {
  const { workspaceId, engagementId, now } = place;
  const today = now.toISOString().slice(0, 10);
  const of = { workspaceId, engagementId, version: 1, updatedBy: sampleBy, updatedAt: now };
  const values = sampleMetrics.series.flatMap((series) => sampleValues(series, today));
  for (const { kind, part } of sampleMetricsParts(values, today))
    em.create(SavedMetricsPart, { ...of, kind, key: part.id, content: part }, { persist: true });
  await em.flush();
  await takeMeasurements(em, {
    ...{ workspaceId, engagement: engagementId, values, rejections: [], rejected: 0, repeated: 0 },
    source: { kind: 'file', name: 'endpoint-manager.csv', by: sampleBy, key: null, sha256: 'sample' },
  });
}
