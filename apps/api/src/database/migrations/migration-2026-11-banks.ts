import { Migration } from '@mikro-orm/migrations';
import { here, newTableRules, wide } from './policy.ts';

/** A workspace's own question banks. What is released stands: policies leave it out of every change, and a trigger refuses it. */
export class QuestionBanks extends Migration {
  override up(): void {
    for (const statement of [...table, ...newTableRules([policy]), ...releasedStands]) this.addSql(statement);
  }
}

const table = [
  `create table "question_bank" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "name" text not null, "number" integer,
    "begun_from" text not null, "state" text not null check ("state" in ('draft', 'released')), "content" jsonb not null,
    "version" integer not null default 1, "created_at" timestamptz not null, "released_at" timestamptz,
    check (("state" = 'released') = ("number" is not null)), check (("state" = 'released') = ("released_at" is not null)),
    unique ("workspace_id", "id"))`,
  `create unique index on "question_bank" ("workspace_id", lower("name"), "number")`,
  `create unique index on "question_bank" ("workspace_id", lower("name")) where "state" = 'draft'`,
];

/** Members read what is released; drafts belong to those who edit banks; a respondent reads the bank of the own round alone. */
const policy = {
  table: 'question_bank',
  read: `${here} and ((select app_wide()) or ("state" = 'released' and ((select app_user()) is not null
    or exists (select from "round" where "round"."bank_version" = "question_bank"."id"::text))))`,
  insert: wide,
  change: wide,
};

const releasedStands = [
  `create policy "released stands" on "question_bank" as restrictive for update using ("state" = 'draft') with check (true)`,
  `create policy "released stays" on "question_bank" as restrictive for delete using ("state" = 'draft')`,
  `create function released_bank_stands() returns trigger language plpgsql as $$
    begin raise exception 'a released question bank never changes' using errcode = 'restrict_violation'; end $$`,
  `create trigger "released_stands" before update or delete on "question_bank" for each row
    when (old."state" = 'released') execute function released_bank_stands()`,
];
