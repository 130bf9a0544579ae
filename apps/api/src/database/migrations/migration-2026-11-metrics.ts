import { Migration } from '@mikro-orm/migrations';
import { measures, newTableRules, sees } from './policy.ts';

/** What an engagement measures: what its team writes about it, the values, and what is asked of Prometheus servers. */
export class Metrics extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies), ...onceWritten]) this.addSql(statement);
  }
}

const ofEngagement = `"workspace_id" uuid not null, "engagement_id" uuid not null`;
const pointsToEngagement = `foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade`;
const pointsToSeries = `foreign key ("workspace_id", "series_id") references "measurement_series" ("workspace_id", "id") on delete cascade`;

const tables = [
  `create table "metrics_part" (
    "id" uuid primary key, ${ofEngagement}, "kind" text not null check ("kind" in
      ('kpi', 'event', 'feed', 'signalNote', 'experiment', 'prediction', 'dashboard', 'adoption', 'benefitLink', 'review')),
    "key" text not null, "content" jsonb not null, "version" integer not null default 1, "updated_by" text not null,
    "updated_at" timestamptz not null, unique ("workspace_id", "engagement_id", "kind", "key"), ${pointsToEngagement})`,
  // A series is what is measured together: a KPI, and the site, wave or group; '' is the whole.
  `create table "measurement_series" (
    "id" uuid primary key, ${ofEngagement}, "kpi" text not null, "member" text not null,
    unique ("workspace_id", "engagement_id", "kpi", "member"), unique ("workspace_id", "id"), ${pointsToEngagement})`,
  // Values that came together: who or what sent them, and which of them were refused.
  `create table "measurement_batch" (
    "id" uuid primary key, ${ofEngagement}, "source" text not null check ("source" in ('typed', 'file', 'program', 'feed')), "name" text not null,
    "key" text, "sha256" text not null, "taken_by" text not null, "taken_at" timestamptz not null, "added" integer not null,
    "corrected" integer not null, "unchanged" integer not null, "rejected" integer not null, "rejections" jsonb not null,
    unique ("workspace_id", "engagement_id", "key"), unique ("workspace_id", "id"), ${pointsToEngagement})`,
  `create index on "measurement_batch" ("workspace_id", "engagement_id", "taken_at")`,
  // A corrected value is another row with a higher revision: the one before stays.
  `create table "measurement" (
    ${ofEngagement}, "series_id" uuid not null, "at" timestamptz not null, "revision" integer not null default 0, "value" double precision not null
      check ("value" > '-Infinity' and "value" < 'Infinity'), "batch_id" uuid not null,
    primary key ("workspace_id", "series_id", "at", "revision"), ${pointsToSeries})`,
  // What the days come to: a dashboard over millions of values reads these.
  `create table "measurement_day" (
    ${ofEngagement}, "series_id" uuid not null, "day" date not null, "count" integer not null, "sum" double precision not null,
    "low" double precision not null, "high" double precision not null, "last" double precision not null, "last_at" timestamptz not null,
    primary key ("workspace_id", "series_id", "day"), ${pointsToSeries})`,
  `create table "feed_state" (
    ${ofEngagement}, "feed" text not null, "polled_to" timestamptz, "next_at" timestamptz not null, "failures" integer not null default 0,
    "last_error_code" text, "last_error_detail" text, "last_tried_at" timestamptz, "last_success_at" timestamptz,
    "points" integer not null default 0, primary key ("workspace_id", "engagement_id", "feed"), ${pointsToEngagement})`,
  `create index on "feed_state" ("next_at")`,
];

/** Whoever asks the servers sees, in every workspace, which feeds are due. */
const poller = `(select app_setting('app.poller')) = 'on'`;

const policies = [
  { table: 'metrics_part', read: sees, insert: measures, change: measures },
  { table: 'measurement_series', read: sees, insert: measures, change: measures },
  { table: 'measurement_batch', read: sees, insert: measures },
  { table: 'measurement', read: sees, insert: measures, change: measures },
  { table: 'measurement_day', read: sees, insert: measures, change: measures },
  { table: 'feed_state', read: `(${sees}) or ${poller}`, insert: measures, change: measures },
];

/** A value is never written over: it is corrected by another, or goes with all of its KPI. */
const onceWritten = [`revoke update on "measurement" from peerway_app`, `drop policy "change" on "measurement"`];
