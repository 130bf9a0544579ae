import type { EntityManager } from '@mikro-orm/postgresql';
import type { Batch } from './taken-values.ts';

const most = 50;

/** What was sent last, the latest first. */
export async function takenBatches(em: EntityManager, engagement: string): Promise<Batch[]> {
  const rows = await em.execute<Batch[]>(
    `select id as batch, source, name, taken_by as "takenBy", taken_at as "takenAt", added, corrected, unchanged, rejected, rejections
     from measurement_batch where engagement_id = ? order by taken_at desc, id desc limit ?`,
    [engagement, most],
  );
  return rows.map((row) => ({ ...row, takenAt: new Date(row.takenAt) }));
}
