import { Migration } from '@mikro-orm/migrations';
import { here, newTableRules, ofRespondent, runs, sees } from './policy.ts';

const beforeToo = `respondent_id = (select app_before())`;

/** Rounds that follow another one, people who answered before, and the milestones of an engagement. */
export class FollowingRounds extends Migration {
  override up(): void {
    for (const statement of [
      `alter table "round" add column "follows_id" uuid, add column "only_questions" jsonb,
        add column "shows_before" boolean not null default false,
        add foreign key ("workspace_id", "engagement_id", "follows_id") references "round" ("workspace_id", "engagement_id", "id")
          on delete set null ("follows_id")`,
      `create index on "round" ("workspace_id", "engagement_id", "follows_id")`,
      `alter table "respondent" add unique ("workspace_id", "engagement_id", "id")`,
      `alter table "respondent" add column "before_id" uuid,
        add foreign key ("workspace_id", "engagement_id", "before_id") references "respondent" ("workspace_id", "engagement_id", "id")
          on delete set null ("before_id")`,
      `create index on "respondent" ("workspace_id", "engagement_id", "before_id")`,
      `create table "milestone" (
        "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid, "name" text not null,
        "day" text not null, "version" integer not null default 1, "created_at" timestamptz not null,
        foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade,
        foreign key ("workspace_id", "engagement_id", "round_id") references "round" ("workspace_id", "engagement_id", "id")
          on delete set null ("round_id"))`,
      `create index on "milestone" ("workspace_id", "engagement_id", "round_id")`,
      ...newTableRules([
        {
          table: 'milestone',
          read: sees,
          insert: `${runs} and (select app_respondent() is null)`,
          change: `${runs} and (select app_respondent() is null)`,
        },
      ]),
      // Whoever answers by link reads what the same person said in the round before, where the round lets them; never more.
      `create function app_before() returns uuid language sql stable as $$
        select respondent.before_id from respondent join round on round.id = respondent.round_id
        where respondent.id = app_respondent() and round.shows_before $$`,
      `alter policy "read" on "answer" using ((${sees}) or (${ofRespondent}) or (${here} and ${beforeToo}))`,
      `alter policy "own rows only" on "answer"
        using ((select app_respondent() is null) or respondent_id = (select app_respondent()) or ${beforeToo})`,
    ]) {
      this.addSql(statement);
    }
  }
}
