import { Migration } from '@mikro-orm/migrations';
import { newTableRules, ofRespondent, ownRowsOnly, runs } from './policy.ts';

const ofWhom = `"workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid not null, "respondent_id" uuid not null`;
const pointsToRespondent = `foreign key ("workspace_id", "engagement_id", "round_id", "respondent_id")
  references "respondent" ("workspace_id", "engagement_id", "round_id", "id") on delete cascade`;

/** What was received from queues of answers, and what of it came after its round was closed. */
export class LateAnswers extends Migration {
  override up(): void {
    for (const statement of [
      `create table "received_answer" (
        ${ofWhom}, "id" uuid not null, "question" text not null, "outcome" text not null check ("outcome" in ('saved', 'late')),
        "revision" integer not null, "received_at" timestamptz not null, "closed_at" timestamptz,
        primary key ("respondent_id", "id"), ${pointsToRespondent})`,
      `create index on "received_answer" ("workspace_id", "engagement_id", "round_id", "respondent_id")`,
      `create table "late_answer" (
        ${ofWhom}, "question" text not null, "state" text not null check ("state" in ('level', 'unknown', 'notApplicable')),
        "level" smallint check ("level" between 1 and 5), "note" text, "revision" integer not null, "follows" integer not null, "arrived_at" timestamptz not null,
        "closed_at" timestamptz not null,
        primary key ("respondent_id", "question"), check (("state" = 'level') = ("level" is not null)), ${pointsToRespondent})`,
      `create index on "late_answer" ("workspace_id", "engagement_id", "round_id", "respondent_id")`,
      ...newTableRules([
        // Nobody but the sender asks whether something was received; it is never changed.
        { table: 'received_answer', read: ofRespondent, insert: ofRespondent },
        {
          table: 'late_answer',
          read: `(${runs}) or (${ofRespondent})`,
          insert: ofRespondent,
          change: `(${runs}) or (${ofRespondent})`,
        },
      ]),
      ...ownRowsOnly([
        { table: 'received_answer', column: 'respondent_id' },
        { table: 'late_answer', column: 'respondent_id' },
      ]),
    ]) {
      this.addSql(statement);
    }
  }
}
