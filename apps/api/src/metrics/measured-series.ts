import type { EntityManager } from '@mikro-orm/postgresql';
import type { MeasuredDay } from '@peerway/metrics';
import { arrayOf } from '../database/array-of.ts';

/** What was measured of a KPI, day by day, of one site, wave or group or of the whole. */
export interface MeasuredSeries {
  readonly kpi: string;
  readonly member: string;
  /** When the latest value was measured. */
  readonly latestAt: Date;
  readonly days: readonly Omit<MeasuredDay, 'member'>[];
}

/** Which days are asked for. */
export interface SeriesAsked {
  readonly engagement: string;
  /** Of which KPIs; empty for all. */
  readonly kpis: readonly string[];
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
}

/** How many days are given at once, over all series. */
const mostDays = 50_000;

/** The days of some KPIs, in one statement however many there are. */
export async function measuredSeries(
  em: EntityManager,
  { engagement, kpis, from }: SeriesAsked,
): Promise<MeasuredSeries[]> {
  const rows = await em.execute<MeasuredSeries[]>(
    `select series.kpi, series.member, max(whole.last_at) as "latestAt",
       json_agg(json_build_object('day', whole.day, 'count', whole.count, 'sum', whole.sum, 'last', whole.last,
         'low', whole.low, 'high', whole.high) order by whole.day) as days
     from measurement_series series
     join lateral (select * from measurement_day kept where kept.workspace_id = series.workspace_id and kept.series_id = series.id
       and kept.day >= ?::date order by kept.day desc limit ?) whole on true
     where series.engagement_id = ? and (? or series.kpi = any (?::text[]))
     group by series.kpi, series.member order by series.kpi, series.member`,
    [from, mostDays, engagement, kpis.length === 0, arrayOf(kpis)],
  );
  return rows.map((row) => ({ ...row, latestAt: new Date(row.latestAt) }));
}
