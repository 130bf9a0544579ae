import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { record } from '../operations/record.ts';
import { tellWebhooks } from './tell-webhooks.ts';

/** One value of a KPI; `member` is '' for the whole, `at` a time in ISO 8601. */
export interface TakenValue {
  readonly kpi: string;
  readonly member: string;
  readonly at: string;
  readonly value: number;
}

/** Where values come from. */
export interface ValueSource {
  readonly kind: 'typed' | 'file' | 'program' | 'feed';
  /** The file, the program or the feed. */
  readonly name: string;
  readonly by: string;
  /** Under which the same values may be sent again; null where nobody said. */
  readonly key: string | null;
  /** Of what was sent. */
  readonly sha256: string;
}

/** Values to take, and what of the sending was refused. */
export interface ValuesSent {
  readonly workspaceId: string;
  readonly engagement: string;
  readonly values: readonly TakenValue[];
  readonly rejections: readonly object[];
  readonly rejected: number;
  /** Rows that said what another row said: they count as unchanged. */
  readonly repeated: number;
  readonly source: ValueSource;
}

/** What taking values came to. */
export interface ValuesTaken {
  readonly batch: string;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** How many refusals are kept of one sending. */
const mostKept = 1000;

/**
 * Takes values: new ones are added, other ones of the same time are corrections that keep what was before, the same ones change
 * nothing. They may come in any order and again. Whoever calls holds the engagement, and sends no time twice for a series.
 */
export async function takeMeasurements(em: EntityManager, sent: ValuesSent): Promise<ValuesTaken> {
  const batch = v7();
  const series = await seriesOf(em, sent);
  const rows = sent.values.map(({ kpi, member, at, value }) => ({
    series: series.get(placeOf({ kpi, member }))?.id,
    at,
    value,
  }));
  const { added, corrected, correctedSeries } = await add(em, sent, { batch, rows: JSON.stringify(rows) });
  const unchanged = sent.values.length + sent.repeated - added - corrected;
  await em.execute(
    `insert into measurement_batch (id, workspace_id, engagement_id, source, name, key, sha256, taken_by, taken_at, added, corrected,
       unchanged, rejected, rejections) values (?, ?, ?, ?, ?, ?, ?, ?, now(), ?, ?, ?, ?, ?::jsonb)`,
    [
      ...[batch, sent.workspaceId, sent.engagement, sent.source.kind, sent.source.name, sent.source.key],
      ...[sent.source.sha256, sent.source.by, added, corrected, unchanged, sent.rejected],
      JSON.stringify(sent.rejections.slice(0, mostKept)),
    ],
  );
  if (added + corrected > 0)
    await record(em, {
      ...{ workspaceId: sent.workspaceId, engagementId: sent.engagement, subject: 'Measurement', subjectId: batch },
      after: { source: sent.source.kind, name: sent.source.name, added, corrected },
    });
  if (corrected > 0) {
    const facts = { batch, corrected, of: placesOf(series, correctedSeries), ...sourceTold(sent.source) };
    await tellWebhooks(em, sent, [{ happening: 'measurementsCorrected', cause: `batch ${batch}`, facts }]);
  }
  return { batch, added, corrected, unchanged };
}

const sourceTold = ({ kind, name }: ValueSource): object => ({ source: kind, name });

/** The KPIs and members of some series. */
function placesOf(series: ReadonlyMap<string, SeriesPlace>, ids: readonly string[]): readonly object[] {
  return [...series.values()]
    .filter(({ id }) => ids.includes(id))
    .map(({ kpi, member }) => ({ kpi, member: member === '' ? null : member }));
}

const placeOf = ({ kpi, member }: { readonly kpi: string; readonly member: string }): string => `${kpi} ${member}`;

interface SeriesPlace {
  readonly id: string;
  readonly kpi: string;
  readonly member: string;
}

/** The series of the values; those that are not there yet are made. */
async function seriesOf(
  em: EntityManager,
  { workspaceId, engagement, values }: ValuesSent,
): Promise<ReadonlyMap<string, SeriesPlace>> {
  const places = new Map(values.map(({ kpi, member }) => [placeOf({ kpi, member }), { id: v7(), kpi, member }]));
  if (places.size === 0) return new Map();
  const asked = JSON.stringify([...places.values()]);
  await em.execute(
    `insert into measurement_series (id, workspace_id, engagement_id, kpi, member)
     select id, ?, ?, kpi, member from jsonb_to_recordset(?::jsonb) as place (id uuid, kpi text, member text)
     on conflict (workspace_id, engagement_id, kpi, member) do nothing`,
    [workspaceId, engagement, asked],
  );
  const rows = await em.execute<SeriesPlace[]>(
    `select series.id, series.kpi, series.member from measurement_series series
     join jsonb_to_recordset(?::jsonb) as place (kpi text, member text) on place.kpi = series.kpi and place.member = series.member
     where series.engagement_id = ?`,
    [asked, engagement],
  );
  return new Map(rows.map((row) => [placeOf(row), row]));
}

interface Written {
  readonly added: number;
  readonly corrected: number;
  /** The series in which something was corrected. */
  readonly correctedSeries: readonly string[];
}

/** Writes what differs from what is there, and what the days of it come to. */
async function add(
  em: EntityManager,
  { workspaceId, engagement }: ValuesSent,
  { batch, rows }: { readonly batch: string; readonly rows: string },
): Promise<Written> {
  const [written] = await em.execute<Written[]>(
    `with sent as materialized (
       select series as series_id, at, value from jsonb_to_recordset(?::jsonb) as row (series uuid, at timestamptz, value double precision)),
     differing as (
       select sent.*, coalesce(newest.revision + 1, 0) as revision from sent
       left join lateral (select revision, value from measurement kept
         where kept.workspace_id = ? and kept.series_id = sent.series_id and kept.at = sent.at order by revision desc limit 1) newest on true
       where newest.value is distinct from sent.value),
     written as (
       insert into measurement (workspace_id, engagement_id, series_id, at, revision, value, batch_id)
       select ?, ?, series_id, at, revision, value, ? from differing returning series_id, revision)
     select count(*) filter (where revision = 0)::int as added, count(*) filter (where revision > 0)::int as corrected,
       coalesce(json_agg(distinct series_id::text) filter (where revision > 0), '[]') as "correctedSeries" from written`,
    [rows, workspaceId, workspaceId, engagement, batch],
  );
  const { added, corrected, correctedSeries } = written ?? { added: 0, corrected: 0, correctedSeries: [] };
  if (added + corrected > 0) await sumDays(em, { workspaceId, engagement, rows });
  return { added, corrected, correctedSeries };
}

/** The days that values fell on are summed anew, each value in its latest revision. */
async function sumDays(
  em: EntityManager,
  {
    workspaceId,
    engagement,
    rows,
  }: { readonly workspaceId: string; readonly engagement: string; readonly rows: string },
): Promise<void> {
  await em.execute(
    `with touched as materialized (
       select distinct series as series_id, (at at time zone 'utc')::date as day
       from jsonb_to_recordset(?::jsonb) as row (series uuid, at timestamptz)),
     latest as (
       select touched.series_id, touched.day, kept.* from touched
       cross join lateral (select distinct on (at) at, value from measurement
         where workspace_id = ? and series_id = touched.series_id
           and at >= touched.day::timestamp at time zone 'utc' and at < (touched.day + 1)::timestamp at time zone 'utc'
         order by at, revision desc) kept)
     insert into measurement_day (workspace_id, engagement_id, series_id, day, count, sum, low, high, last, last_at)
     select ?, ?, series_id, day, count(*), sum(value), min(value), max(value), (array_agg(value order by at desc))[1], max(at)
     from latest group by series_id, day
     on conflict (workspace_id, series_id, day) do update set count = excluded.count, sum = excluded.sum, low = excluded.low,
       high = excluded.high, last = excluded.last, last_at = excluded.last_at`,
    [rows, workspaceId, workspaceId, engagement],
  );
}
