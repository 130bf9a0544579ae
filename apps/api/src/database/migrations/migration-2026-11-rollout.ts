import { Migration } from '@mikro-orm/migrations';
import { here, newTableRules, plans, sees } from './policy.ts';

/** The plan of an engagement, its risks and gates, what is said about its tasks, and the notices that come of it. */
export class Rollout extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies), ...onceWritten, ...digests]) this.addSql(statement);
  }
}

const ofEngagement = `"id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null`;
const pointsToEngagement = `foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade`;
const edited = `"version" integer not null default 1, "updated_by" text not null, "updated_at" timestamptz not null`;
const keyed = `"key" text not null, "content" jsonb not null, ${edited}, unique ("workspace_id", "engagement_id", "key")`;

const tables = [
  `create table "plan" (
    ${ofEngagement}, "content" jsonb not null, "generated" jsonb, "generated_at" timestamptz, ${edited},
    unique ("workspace_id", "engagement_id"), ${pointsToEngagement})`,
  `create table "plan_task" (${ofEngagement}, ${keyed}, ${pointsToEngagement})`,
  `create table "plan_risk" (${ofEngagement}, ${keyed}, ${pointsToEngagement})`,
  `create table "plan_gate" (
    ${ofEngagement}, ${keyed}, "locked_at" timestamptz, "locked_by" text,
    check (("locked_at" is null) = ("locked_by" is null)), ${pointsToEngagement})`,
  `create table "gate_change" (
    ${ofEngagement}, "gate" text not null, "changed_by" text not null, "changed_at" timestamptz not null, "reason" text not null,
    "before" jsonb not null, "after" jsonb not null, ${pointsToEngagement})`,
  `create index on "gate_change" ("workspace_id", "engagement_id", "gate")`,
  `create table "baseline" (
    ${ofEngagement}, "number" integer not null check ("number" > 0), "name" text not null, "taken_by" text not null,
    "taken_at" timestamptz not null, "content" jsonb not null, unique ("workspace_id", "engagement_id", "number"), ${pointsToEngagement})`,
  `create table "task_comment" (
    ${ofEngagement}, "task" text not null, "author_id" text not null, "author" text not null, "text" text not null,
    "mentions" jsonb not null, "sent_as" uuid not null, "written_at" timestamptz not null, "removed_at" timestamptz,
    unique ("workspace_id", "engagement_id", "sent_as"), ${pointsToEngagement})`,
  `create index on "task_comment" ("workspace_id", "engagement_id", "task")`,
  `create table "task_file" (
    ${ofEngagement}, "task" text not null, "name" text not null, "media_type" text not null, "bytes" integer not null,
    "sha256" text not null, "added_by" text not null, "added_by_id" text not null, "added_at" timestamptz not null,
    unique ("workspace_id", "id"), ${pointsToEngagement})`,
  `create index on "task_file" ("workspace_id", "engagement_id", "task")`,
  `create table "task_file_part" (
    "workspace_id" uuid not null, "engagement_id" uuid not null, "file_id" uuid not null, "place" integer not null, "content" bytea not null,
    primary key ("workspace_id", "file_id", "place"),
    foreign key ("workspace_id", "file_id") references "task_file" ("workspace_id", "id") on delete cascade)`,
  `create index on "task_file_part" ("workspace_id", "file_id")`,
  `alter table "task_file_part" alter column "content" set storage external`,
  `create table "notice" (
    ${ofEngagement}, "user_id" text not null, "kind" text not null, "task" text, "told" jsonb not null, "cause" text not null,
    "made_at" timestamptz not null, "read_at" timestamptz, "mailed_at" timestamptz,
    unique ("workspace_id", "engagement_id", "user_id", "cause"), ${pointsToEngagement})`,
  `create index on "notice" ("workspace_id", "user_id", "made_at")`,
  `create table "notice_choice" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id") on delete cascade, "user_id" text not null,
    "digest" text not null check ("digest" in ('off', 'daily', 'weekly')), "mailed_at" timestamptz,
    unique ("workspace_id", "user_id"))`,
  `create table "calendar_feed" (
    ${ofEngagement}, "user_id" text not null, "shows" text not null check ("shows" in ('all', 'milestones', 'mine')),
    "token_hash" text not null unique, "made_at" timestamptz not null, "read_at" timestamptz, "revoked_at" timestamptz, ${pointsToEngagement})`,
  `create index on "calendar_feed" ("workspace_id", "engagement_id", "user_id")`,
];

/** The stage is the members' own: whoever answers by a link reads nothing of it. */
const isMember = `(select app_user()) is not null`;
const read = `${sees} and ${isMember}`;
const own = `${here} and "user_id" = (select app_user())::text`;

const policies = [
  { table: 'plan', read, insert: plans, change: plans },
  { table: 'plan_task', read, insert: plans, change: plans },
  { table: 'plan_risk', read, insert: plans, change: plans },
  { table: 'plan_gate', read, insert: plans, change: plans },
  { table: 'gate_change', read, insert: plans },
  { table: 'baseline', read, insert: plans },
  { table: 'task_comment', read, insert: plans },
  { table: 'task_file', read, insert: plans, change: plans },
  { table: 'task_file_part', read, insert: plans, change: plans },
  { table: 'notice', read: `${own} and ${sees}`, insert: read },
  { table: 'notice_choice', read: own, insert: own, change: own },
  { table: 'calendar_feed', read: own, insert: `${own} and ${sees}` },
];

/** What was written stands; only who wrote a comment takes it away, only who got a notice has read it, only its owner ends a feed. */
const onceWritten = [
  `create policy "withdraw" on "task_comment" for update using (${plans} and "author_id" = (select app_user())::text) with check (${plans})`,
  `grant update ("removed_at", "text") on "task_comment" to peerway_app`,
  `create policy "read by its member" on "notice" for update using (${own}) with check (${own})`,
  `grant update ("read_at") on "notice" to peerway_app`,
  `create policy "revoke" on "calendar_feed" for update using (${own}) with check (${own})`,
  `grant update ("revoked_at") on "calendar_feed" to peerway_app`,
];

/** A digest is a letter that its member orders and ends; whoever carries letters sees it as all others. */
const ownDigest = `${here} and "kind" = 'digest' and "user_id" = (select app_user())::text`;
const digests = [
  `alter table "letter" add column "user_id" text`,
  `alter table "letter" drop constraint "letter_kind_check"`,
  `alter table "letter" add constraint "letter_kind_check" check ("kind" in ('invitation', 'reminder', 'openLink', 'membership', 'schedule', 'digest'))`,
  `alter table "letter" add check (("kind" = 'digest') = ("user_id" is not null))`,
  `create unique index on "letter" ("workspace_id", "user_id") where "kind" = 'digest'`,
  `create policy "order a digest" on "letter" for insert with check (${ownDigest})`,
  `create policy "see a digest" on "letter" for select using (${ownDigest})`,
  `create policy "end a digest" on "letter" for delete using (${ownDigest})`,
];
