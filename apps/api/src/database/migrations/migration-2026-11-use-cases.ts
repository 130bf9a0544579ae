import { Migration } from '@mikro-orm/migrations';
import { decides, here, newTableRules, sees, selects, wide } from './policy.ts';

/** A workspace's own use cases, and what an engagement sets, finds out, scores and decides in the stage Select. */
export class UseCases extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies), ...withdrawing]) this.addSql(statement);
  }
}

const ofEngagement = `"id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null`;
const pointsToEngagement = `foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade`;
const edited = `"version" integer not null default 1, "updated_by" text not null, "updated_at" timestamptz not null`;
const recorded = `"recorded_by" text not null, "recorded_at" timestamptz not null`;

const tables = [
  `create table "own_use_case" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "use_case_id" text not null, "content" jsonb not null,
    "created_by" text not null, "created_at" timestamptz not null, ${edited},
    unique ("workspace_id", "use_case_id"), check ("content" ->> 'id' = "use_case_id"))`,
  `create table "selection" (
    ${ofEngagement}, "settings" jsonb not null, ${edited}, unique ("workspace_id", "engagement_id"), ${pointsToEngagement})`,
  `create table "finding_out" (
    ${ofEngagement}, "use_case" text not null, "prerequisite" text not null, "said" jsonb not null, ${recorded},
    unique ("workspace_id", "engagement_id", "use_case", "prerequisite"), ${pointsToEngagement},
    check ("said" ->> 'useCase' = "use_case" and "said" ->> 'prerequisite' = "prerequisite"))`,
  `create table "stated_score" (
    ${ofEngagement}, "use_case" text not null, "criterion" text not null, "said" jsonb not null, ${recorded},
    unique ("workspace_id", "engagement_id", "use_case", "criterion"), ${pointsToEngagement},
    check ("said" ->> 'useCase' = "use_case" and "said" ->> 'criterion' = "criterion"))`,
  `create table "platform_choice" (
    ${ofEngagement}, "use_case" text not null, "choice" jsonb not null, ${edited},
    unique ("workspace_id", "engagement_id", "use_case"), ${pointsToEngagement})`,
  `create table "decision_record" (
    ${ofEngagement}, "about" text not null check ("about" in ('useCases', 'platform')), "use_case" text, "chosen" jsonb not null,
    "reason" text not null, "decided_by" text not null, "decided_on" text not null, ${recorded},
    "inputs" jsonb not null, "fingerprint" text not null, "catalogue" text not null, "result" jsonb, "sent_as" uuid not null,
    "withdrawn_at" timestamptz, "withdrawn_by" text, "withdrawn_reason" text,
    check (("about" = 'platform') = ("use_case" is not null)), check (jsonb_array_length("chosen") > 0),
    check (("withdrawn_at" is null) = ("withdrawn_by" is null) and ("withdrawn_at" is null) = ("withdrawn_reason" is null)),
    unique ("workspace_id", "engagement_id", "sent_as"), ${pointsToEngagement})`,
  `create index on "decision_record" ("workspace_id", "engagement_id", "id")`,
];

/** The stage is the members' own: whoever answers by a link reads nothing of it. */
const byMember = `(select app_user()) is not null`;

const policies = [
  { table: 'own_use_case', read: `${here} and ${byMember}`, insert: wide, change: wide },
  ...['selection', 'finding_out', 'stated_score', 'platform_choice'].map((table) => ({
    table,
    read: `${sees} and ${byMember}`,
    insert: selects,
    change: selects,
  })),
  { table: 'decision_record', read: `${sees} and ${byMember}`, insert: decides },
];

/** A decision stands as it was recorded: it can be withdrawn once, and is never removed on its own. */
const withdrawing = [
  `create policy "withdraw" on "decision_record" for update using (${decides} and "withdrawn_at" is null) with check (${decides})`,
  `grant update ("withdrawn_at", "withdrawn_by", "withdrawn_reason") on "decision_record" to peerway_app`,
];
