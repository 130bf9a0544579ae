import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../operations/record.ts';
import { heldMetrics } from './held-metrics.ts';

/** Removes all values of a KPI, with what they corrected. @returns how many series there were. */
export async function removeMeasurements(
  em: EntityManager,
  { engagement, kpi }: { readonly engagement: string; readonly kpi: string },
): Promise<number> {
  const { workspaceId } = await heldMetrics(em, engagement);
  const rows = await em.execute<{ id: string; values: number }[]>(
    `select series.id, (select count(*)::int from measurement kept where kept.workspace_id = series.workspace_id and kept.series_id = series.id) as values
     from measurement_series series where series.engagement_id = ? and series.kpi = ?`,
    [engagement, kpi],
  );
  if (rows.length === 0) return 0;
  await em.execute('delete from measurement_series where engagement_id = ? and kpi = ?', [engagement, kpi]);
  const values = rows.reduce((sum, row) => sum + row.values, 0);
  await record(em, {
    ...{ workspaceId, engagementId: engagement, subject: 'Measurement', subjectId: kpi },
    before: { values },
  });
  return values;
}
