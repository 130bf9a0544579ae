import type { EntityManager } from '@mikro-orm/postgresql';

/** One value as it came, with where it came from. */
export interface MeasuredValue {
  readonly at: Date;
  readonly value: number;
  /** 0 for the first; a correction counts on. */
  readonly revision: number;
  readonly source: 'typed' | 'file' | 'program' | 'feed';
  /** The file, the program or the feed. */
  readonly name: string;
  readonly takenBy: string;
  readonly takenAt: Date;
}

/** Which values are asked for. */
export interface ValuesAsked {
  readonly engagement: string;
  readonly kpi: string;
  /** '' for the whole. */
  readonly member: string;
  /** First and last day, YYYY-MM-DD, in UTC. */
  readonly from: string;
  readonly to: string;
}

/** How many values are shown at once. */
export const mostValues = 1000;

/** The values of a KPI between two days, the latest first, each with the ones that it corrected. */
export async function measuredValues(em: EntityManager, asked: ValuesAsked): Promise<MeasuredValue[]> {
  const rows = await em.execute<MeasuredValue[]>(
    `select kept.at, kept.value, kept.revision, batch.source, batch.name, batch.taken_by as "takenBy", batch.taken_at as "takenAt"
     from measurement_series series
     join measurement kept on kept.workspace_id = series.workspace_id and kept.series_id = series.id
     join measurement_batch batch on batch.workspace_id = kept.workspace_id and batch.id = kept.batch_id
     where series.engagement_id = ? and series.kpi = ? and series.member = ?
       and kept.at >= ?::timestamp at time zone 'utc' and kept.at < (?::date + 1)::timestamp at time zone 'utc'
     order by kept.at desc, kept.revision desc limit ?`,
    [asked.engagement, asked.kpi, asked.member, asked.from, asked.to, mostValues],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at), takenAt: new Date(row.takenAt) }));
}
