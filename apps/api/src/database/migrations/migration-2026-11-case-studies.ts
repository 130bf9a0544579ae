import { Migration } from '@mikro-orm/migrations';
import { cites, here, newTableRules, sees, wide } from './policy.ts';

/** A workspace's own cases, its corrections of public ones, and where cases are cited. */
export class CaseStudies extends Migration {
  override up(): void {
    for (const statement of [...tables, ...newTableRules(policies)]) this.addSql(statement);
  }
}

const kept = `"version" integer not null default 1, "created_by" text not null, "created_at" timestamptz not null`;
const changed = `"updated_by" text not null, "updated_at" timestamptz not null`;
/** A case has one id, whichever way one looks for it. */
const oneId = `unique ("workspace_id", "case_id"), check ("study" ->> 'id' = "case_id")`;

const tables = [
  `create table "own_case" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "case_id" text not null, "study" jsonb not null,
    ${kept}, ${changed}, ${oneId})`,
  `create table "case_correction" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "case_id" text not null, "study" jsonb not null,
    "reason" text not null, "base" text not null, ${kept}, ${changed}, ${oneId})`,
  `create table "citation" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "case_id" text not null,
    "about" text not null check ("about" in ('engagement', 'goal', 'useCase', 'risk', 'planItem', 'action')),
    "name" text, "reference" text, "note" text, "stance" text not null check ("stance" in ('for', 'against', 'context')), ${kept},
    check (("about" = 'engagement') = ("name" is null)),
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
  `create index on "citation" ("workspace_id", "engagement_id", "id")`,
  `create index on "citation" ("workspace_id", "case_id")`,
];

/** The library is the members' own: whoever answers by a link reads nothing of it. */
const byMember = `(select app_user()) is not null`;

const policies = [
  { table: 'own_case', read: `${here} and ${byMember}`, insert: wide, change: wide },
  { table: 'case_correction', read: `${here} and ${byMember}`, insert: wide, change: wide },
  { table: 'citation', read: `${sees} and ${byMember}`, insert: cites, change: cites },
];
