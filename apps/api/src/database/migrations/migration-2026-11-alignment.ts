import { Migration } from '@mikro-orm/migrations';
import { edits, here, isSeen, isWeighed, newTableRules, sees, weighs } from './policy.ts';

/** Goals, which lever serves which, weighings and those who take part in them. */
export class Alignment extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies), ...forLinks]) this.addSql(statement);
  }
}

const kept = `"version" integer not null default 1`;
const ofEngagement = `"id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null`;
const inEngagement = `foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade`;

const tables = [
  `create function app_participant() returns uuid language sql stable as $$ select app_setting('app.participant')::uuid $$`,
  `create table "goal" (
    ${ofEngagement}, "name" text not null, "note" text,
    "perspective" text not null check ("perspective" in ('financial', 'customer', 'process', 'growth')),
    "owner" text, "measure" text, "starter" text, ${kept}, "created_by" text not null, "created_at" timestamptz not null,
    unique ("workspace_id", "id"), ${inEngagement})`,
  `create index on "goal" ("workspace_id", "engagement_id", "id")`,
  `create table "contribution" (
    ${ofEngagement}, "goal_id" uuid not null, "lever" text not null, "strength" smallint not null check ("strength" in (0, 1, 3, 9)),
    "reason" text, "confirmed" boolean not null, ${kept}, "updated_by" text not null, "updated_at" timestamptz not null,
    unique ("workspace_id", "goal_id", "lever"), ${inEngagement},
    foreign key ("workspace_id", "goal_id") references "goal" ("workspace_id", "id") on delete cascade)`,
  `create index on "contribution" ("workspace_id", "engagement_id")`,
  `create table "weighing" (
    ${ofEngagement}, "name" text not null, "method" text not null check ("method" in ('pairwise', 'points', 'ranking')),
    "phase" text not null check ("phase" in ('alone', 'together', 'closed')), "goals" jsonb not null, "reopened_because" text,
    "closed_at" timestamptz, ${kept}, "created_by" text not null, "created_at" timestamptz not null,
    check (("phase" = 'closed') = ("closed_at" is not null)), unique ("workspace_id", "id"), ${inEngagement})`,
  `create index on "weighing" ("workspace_id", "engagement_id", "id")`,
  `create table "participant" (
    ${ofEngagement}, "weighing_id" uuid not null, "name" text not null, "weight" double precision not null check ("weight" > 0 and "weight" <= 100),
    "link_issue" integer not null default 1, "answered" integer not null default 0, "started_at" timestamptz, "finished_at" timestamptz,
    ${kept}, "created_at" timestamptz not null, unique ("workspace_id", "id"), ${inEngagement},
    foreign key ("workspace_id", "weighing_id") references "weighing" ("workspace_id", "id") on delete cascade)`,
  `create index on "participant" ("workspace_id", "weighing_id", "id")`,
  `create index on "participant" ("workspace_id", "engagement_id")`,
  // Apart from the person, so that the database itself can keep it from everybody else.
  `create table "participant_answers" (
    "workspace_id" uuid not null, "engagement_id" uuid not null, "weighing_id" uuid not null, "participant_id" uuid primary key,
    "answers" jsonb not null, "revision" integer not null default 1, "saved_at" timestamptz not null, ${inEngagement},
    foreign key ("workspace_id", "weighing_id") references "weighing" ("workspace_id", "id") on delete cascade,
    foreign key ("workspace_id", "participant_id") references "participant" ("workspace_id", "id") on delete cascade)`,
  `create index on "participant_answers" ("workspace_id", "weighing_id")`,
  `create index on "participant_answers" ("workspace_id", "engagement_id")`,
];

const byMember = `(select app_user()) is not null`;
const own = (column: string): string => `${column} = (select app_participant())`;

const policies = [
  { table: 'goal', read: `${sees} and ${byMember}`, insert: edits, change: edits },
  { table: 'contribution', read: `${sees} and ${byMember}`, insert: edits, change: edits },
  {
    table: 'weighing',
    read: `${here} and (${isSeen('engagement_id')} or id in (select weighing_id from participant where ${own('id')}))`,
    insert: weighs,
    change: weighs,
  },
  {
    table: 'participant',
    read: `${here} and (${isSeen('engagement_id')} or ${own('id')} or weighing_id = (select app_setting('app.weighing'))::uuid)`,
    insert: weighs,
    change: `${here} and (${isWeighed('engagement_id')} or ${own('id')})`,
  },
  {
    table: 'participant_answers',
    // As long as people weigh alone, nobody reads what anybody else says: no owner, no consultant.
    read: `${here} and (${own('participant_id')} or (weighing_id in (select id from weighing where phase <> 'alone')
      and (${isSeen('engagement_id')} or weighing_id = (select app_setting('app.weighing'))::uuid)))`,
    insert: `${here} and (${own('participant_id')} or (select app_wide()))`,
    change: `${here} and ${own('participant_id')}`,
  },
];

/** Whoever weighs by a link reads what the engagement and its organization are called. */
const forLinks = [
  `create policy "read by a participant" on "engagement" for select
     using (${here} and id in (select engagement_id from participant where ${own('id')}))`,
];
