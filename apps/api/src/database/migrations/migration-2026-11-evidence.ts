import { Migration } from '@mikro-orm/migrations';
import { here, newTableRules, ofRespondent, ownRowsOnly, readsAnswers, wide } from './policy.ts';

const ofWhom = `"workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid not null, "respondent_id" uuid not null`;

/** Links and files that support answers. The content of a file lies in parts, so that none is ever held whole to be read. */
export class EvidenceTables extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules([evidence, parts]), ...only, ...imported])
      this.addSql(statement);
  }
}

const tables = [
  `create table "evidence" (
    "id" uuid primary key, ${ofWhom}, "sent_as" uuid not null, "question" text not null, "kind" text not null check ("kind" in ('link', 'file')),
    "name" text not null, "url" text, "media_type" text, "bytes" integer not null check ("bytes" between 0 and 10485760), "sha256" text,
    "added_at" timestamptz not null,
    unique ("workspace_id", "id"), unique ("respondent_id", "sent_as"),
    check (("kind" = 'link') = ("url" is not null)), check ("url" ~ '^https?://'), check (("kind" = 'file') = ("media_type" is not null and "sha256" is not null)),
    foreign key ("workspace_id", "engagement_id", "round_id", "respondent_id")
      references "respondent" ("workspace_id", "engagement_id", "round_id", "id") on delete cascade)`,
  `create index on "evidence" ("workspace_id", "engagement_id", "round_id", "respondent_id")`,
  `create table "evidence_part" (
    "workspace_id" uuid not null, "engagement_id" uuid not null, "evidence_id" uuid not null, "place" integer not null, "content" bytea not null,
    primary key ("evidence_id", "place"),
    foreign key ("workspace_id", "evidence_id") references "evidence" ("workspace_id", "id") on delete cascade)`,
  `create index on "evidence_part" ("workspace_id", "evidence_id")`,
  // Packed already, most of it: the database need not try again.
  `alter table "evidence_part" alter column "content" set storage external`,
];

/** Only attributed rounds take evidence: a paper tells who gave it. */
const inAttributedRound = `exists (select from "round" where "round"."id" = "evidence"."round_id" and "round"."anonymity" = 'attributed')`;

const evidence = {
  table: 'evidence',
  read: `((${readsAnswers}) or (${ofRespondent})) and ${inAttributedRound}`,
  insert: `${ofRespondent} and ${inAttributedRound}`,
  change: `(${wide}) or (${ofRespondent})`,
};

const parts = {
  table: 'evidence_part',
  read: `${here} and "evidence_id" in (select "id" from "evidence")`,
  insert: `${here} and "evidence_id" in (select "id" from "evidence" where "respondent_id" = (select app_respondent()))`,
};

const only = ownRowsOnly([{ table: 'evidence', column: 'respondent_id' }]);

/** Whoever imports an engagement puts in rows that otherwise only respondents make. */
const imported = [
  `create policy "import" on "evidence" for insert with check (${wide} and ${inAttributedRound})`,
  `create policy "import" on "evidence_part" for insert with check (${wide} and "evidence_id" in (select "id" from "evidence"))`,
];
