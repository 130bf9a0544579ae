import { Migration } from '@mikro-orm/migrations';
import { calculates, decides, newTableRules, sees } from './policy.ts';

/** What an engagement enters for its business case and capacity models, and what was approved. */
export class BusinessCases extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies), ...withdrawing]) this.addSql(statement);
  }
}

const ofEngagement = `"id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null`;
const pointsToEngagement = `foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade`;
const edited = `"version" integer not null default 1, "updated_by" text not null, "updated_at" timestamptz not null`;

const tables = [
  `create table "business_case" (
    ${ofEngagement}, "content" jsonb not null, ${edited}, unique ("workspace_id", "engagement_id"), ${pointsToEngagement})`,
  `create table "capacity_model" (
    ${ofEngagement}, "use_case" text not null, "input" jsonb not null, ${edited},
    unique ("workspace_id", "engagement_id", "use_case"), ${pointsToEngagement})`,
  `create table "approved_case" (
    ${ofEngagement}, "number" integer not null check ("number" > 0), "case_version" integer not null, "note" text not null,
    "approved_by" text not null, "approved_at" timestamptz not null, "content" jsonb not null, "capacity" jsonb not null,
    "headline" jsonb not null, "fingerprint" text not null,
    "withdrawn_at" timestamptz, "withdrawn_by" text, "withdrawn_reason" text,
    check (("withdrawn_at" is null) = ("withdrawn_by" is null) and ("withdrawn_at" is null) = ("withdrawn_reason" is null)),
    unique ("workspace_id", "engagement_id", "number"), ${pointsToEngagement})`,
];

/** The stage is the members' own: whoever answers by a link reads nothing of it. */
const read = `${sees} and (select app_user()) is not null`;

const policies = [
  { table: 'business_case', read, insert: calculates, change: calculates },
  { table: 'capacity_model', read, insert: calculates, change: calculates },
  { table: 'approved_case', read, insert: decides },
];

/** What was approved stands as it was frozen: the approval can be withdrawn once, and is never removed on its own. */
const withdrawing = [
  `create policy "withdraw" on "approved_case" for update using (${decides} and "withdrawn_at" is null) with check (${decides})`,
  `grant update ("withdrawn_at", "withdrawn_by", "withdrawn_reason") on "approved_case" to peerway_app`,
];
