import { Migration } from '@mikro-orm/migrations';
import { here, isRun, isSeen, newTableRules } from './policy.ts';

/** Letters that wait to be sent, were sent or could not be; and what rounds and respondents say about reminders. */
export class Letters extends Migration {
  override up(): void {
    for (const statement of [...columns, ...table, ...newTableRules([policy])]) this.addSql(statement);
  }
}

const columns = [
  `alter table "respondent" add column "no_reminders" boolean not null default false`,
  `alter table "round" add column "remind_days" smallint check ("remind_days" between 1 and 30)`,
  `alter table "invitation" add unique ("workspace_id", "id")`,
];

const table = [
  `create table "letter" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "engagement_id" uuid, "round_id" uuid,
    "respondent_id" uuid, "invitation_id" uuid,
    "kind" text not null check ("kind" in ('invitation', 'reminder', 'openLink', 'membership', 'schedule')),
    "address" text, "language" text check ("language" in ('en', 'de')), "occasion" text not null,
    "state" text not null check ("state" in ('waiting', 'sent', 'failed', 'dropped')), "attempts" integer not null default 0,
    "due_at" timestamptz not null, "claimed_until" timestamptz, "reason" text, "created_at" timestamptz not null, "sent_at" timestamptz,
    check ("kind" <> 'openLink' or "state" = 'waiting' or "address" is null), check ("kind" = 'openLink' or "address" is null),
    foreign key ("workspace_id", "engagement_id", "round_id") references "round" ("workspace_id", "engagement_id", "id") on delete cascade,
    foreign key ("workspace_id", "engagement_id", "round_id", "respondent_id")
      references "respondent" ("workspace_id", "engagement_id", "round_id", "id") on delete cascade,
    foreign key ("workspace_id", "invitation_id") references "invitation" ("workspace_id", "id") on delete cascade)`,
  `create index on "letter" ("due_at") where "state" = 'waiting'`,
  `create index on "letter" ("workspace_id", "engagement_id", "round_id", "respondent_id")`,
  `create index on "letter" ("workspace_id", "invitation_id")`,
  `create unique index on "letter" ("respondent_id", "occasion")`,
];

/** Whoever carries letters looks for those that are due in all workspaces, and touches nothing else there. */
const postman = `(select app_setting('app.postman')) = 'on'`;
const policy = {
  table: 'letter',
  read: `(${here} and ${isSeen('engagement_id')}) or ${postman}`,
  insert: `${here} and ${isRun('engagement_id')}`,
  change: `(${here} and ${isRun('engagement_id')}) or ${postman}`,
};
