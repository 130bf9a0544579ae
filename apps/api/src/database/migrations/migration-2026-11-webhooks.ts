import { Migration } from '@mikro-orm/migrations';
import { here, isSeen, measures, newTableRules } from './policy.ts';

/** Programs that are told of what happens to the figures of an engagement, and what each was or is to be told. */
export class Webhooks extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies)]) this.addSql(statement);
  }
}

const ofEngagement = `"workspace_id" uuid not null, "engagement_id" uuid not null`;

const tables = [
  `create table "webhook" (
    "id" uuid primary key, ${ofEngagement}, "address" text not null, "happenings" jsonb not null,
    "state" text not null check ("state" in ('on', 'off')), "made_by" text not null, "made_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "id"),
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
  `create index on "webhook" ("state")`,
  // What caused a delivery is told once to each webhook, however often it is found again.
  `create table "webhook_delivery" (
    "id" uuid primary key, ${ofEngagement}, "webhook_id" uuid not null, "happening" text not null, "cause" text not null, "body" text not null,
    "state" text not null check ("state" in ('waiting', 'sent', 'failed')), "tries" integer not null default 0, "due_at" timestamptz not null,
    "claimed_until" timestamptz, "status" integer, "error" text, "made_at" timestamptz not null, "tried_at" timestamptz,
    unique ("workspace_id", "webhook_id", "cause"),
    foreign key ("workspace_id", "engagement_id", "webhook_id") references "webhook" ("workspace_id", "engagement_id", "id") on delete cascade)`,
  `create index on "webhook_delivery" ("webhook_id", "due_at") where "state" = 'waiting'`,
  `create index on "webhook_delivery" ("made_at") where "state" <> 'waiting'`,
];

/** Whoever carries deliveries sees, in every workspace, which are due. */
const courier = `(select app_setting('app.courier')) = 'on'`;
const owns = `${here} and (select app_role()) = 'owner'`;
const reads = `(${here} and ${isSeen('engagement_id')}) or ${courier}`;

const policies = [
  { table: 'webhook', read: reads, insert: owns, change: owns },
  { table: 'webhook_delivery', read: reads, insert: measures, change: `(${owns}) or ${courier}` },
];
