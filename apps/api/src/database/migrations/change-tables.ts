const ofEngagement = `"id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null`;
const pointsToEngagement = `foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade`;
const pointsToPerson = `foreign key ("workspace_id", "engagement_id", "person_id")
  references "affected_person" ("workspace_id", "engagement_id", "id") on delete cascade`;
const edited = `"version" integer not null default 1, "updated_by" text not null, "updated_at" timestamptz not null`;

/** The tables of the people side, for the migration that makes them. */
export const changeTables = [
  `create function app_person() returns uuid language sql stable as $$ select app_setting('app.person')::uuid $$`,
  `create function app_change_link() returns uuid language sql stable as $$ select app_setting('app.changeLink')::uuid $$`,
  `create function app_feedback() returns uuid language sql stable as $$ select app_setting('app.feedback')::uuid $$`,
  `create table "change_part" (
    ${ofEngagement}, "kind" text not null check ("kind" in
      ('group', 'impact', 'sponsor', 'communication', 'course', 'session', 'policy', 'exception', 'pulse', 'resistance')),
    "key" text not null, "content" jsonb not null, ${edited}, unique ("workspace_id", "engagement_id", "kind", "key"), ${pointsToEngagement})`,
  `create table "affected_person" (
    ${ofEngagement}, "name" text not null, "email" text, "number" text, "language" text not null check ("language" in ('en', 'de')),
    "groups" text[] not null, "roles" text[] not null, "site" text, "link_issue" integer not null default 1, ${edited},
    unique ("workspace_id", "engagement_id", "id"), ${pointsToEngagement})`,
  `create unique index on "affected_person" ("workspace_id", "engagement_id", lower("email"))`,
  `create unique index on "affected_person" ("workspace_id", "engagement_id", "number")`,
  `create index on "affected_person" ("workspace_id", "engagement_id", "name", "id")`,
  `create table "change_link" (
    ${ofEngagement}, "kind" text not null check ("kind" in ('pulse', 'policy', 'feedback')), "subject" text not null,
    "link_issue" integer not null default 1, "opened_by" text not null, "opened_at" timestamptz not null, "closed_at" timestamptz,
    unique ("workspace_id", "engagement_id", "kind", "subject"), ${pointsToEngagement})`,
  `create table "policy_version" (
    ${ofEngagement}, "policy" text not null, "number" integer not null check ("number" > 0), "content" jsonb not null, "hash" text not null,
    "is_editorial" boolean not null, "concerns" text[] not null, "written_by" text not null, "approved_by" text not null,
    "approved_at" timestamptz not null, "published_by" text, "published_at" timestamptz, "withdrawn_at" timestamptz,
    unique ("workspace_id", "engagement_id", "policy", "number"), unique ("workspace_id", "engagement_id", "id"), ${pointsToEngagement})`,
  `create table "acknowledgement" (
    ${ofEngagement}, "person_id" uuid not null, "policy" text not null, "version_id" uuid not null, "language" text not null
      check ("language" in ('en', 'de')), "hash" text not null, "way" text not null check ("way" in ('link', 'recorded')),
    "recorded_by" text, "acknowledged_at" timestamptz not null, unique ("workspace_id", "version_id", "person_id"), ${pointsToPerson},
    foreign key ("workspace_id", "engagement_id", "version_id") references "policy_version" ("workspace_id", "engagement_id", "id") on delete cascade)`,
  `create index on "acknowledgement" ("workspace_id", "engagement_id", "person_id")`,
  `create index on "acknowledgement" ("workspace_id", "engagement_id", "version_id")`,
  `create table "completion" (
    ${ofEngagement}, "person_id" uuid not null, "course" text not null, "completed_on" text not null,
    "way" text not null check ("way" in ('check', 'session', 'recorded', 'imported')), "score" smallint check ("score" between 0 and 100),
    "recorded_by" text, "recorded_at" timestamptz not null, unique ("workspace_id", "person_id", "course", "completed_on"), ${pointsToPerson})`,
  `create index on "completion" ("workspace_id", "engagement_id", "person_id")`,
  `create table "session_place" (
    ${ofEngagement}, "session" text not null, "person_id" uuid not null, "state" text not null check ("state" in ('booked', 'attended', 'absent')),
    "booked_by" text, "booked_at" timestamptz not null, unique ("workspace_id", "engagement_id", "session", "person_id"), ${pointsToPerson})`,
  `create index on "session_place" ("workspace_id", "engagement_id", "person_id")`,
  `create table "course_file" (
    ${ofEngagement}, "course" text not null, "name" text not null, "media_type" text not null, "bytes" integer not null,
    "sha256" text not null, "added_by" text not null, "added_at" timestamptz not null, unique ("workspace_id", "id"), ${pointsToEngagement})`,
  `create index on "course_file" ("workspace_id", "engagement_id", "course")`,
  `create table "course_file_part" (
    "workspace_id" uuid not null, "engagement_id" uuid not null, "file_id" uuid not null, "place" integer not null, "content" bytea not null,
    primary key ("workspace_id", "file_id", "place"),
    foreign key ("workspace_id", "file_id") references "course_file" ("workspace_id", "id") on delete cascade)`,
  `create index on "course_file_part" ("workspace_id", "file_id")`,
  `alter table "course_file_part" alter column "content" set storage external`,
  // Who has had their turn, and what was answered, are two lists without anything in common but the pulse.
  `create table "pulse_turn" (
    ${ofEngagement}, "pulse" text not null, "person_id" uuid, "sent_as" uuid, check (("person_id" is null) <> ("sent_as" is null)),
    unique ("workspace_id", "engagement_id", "pulse", "person_id"), unique ("workspace_id", "engagement_id", "pulse", "sent_as"),
    ${pointsToEngagement}, ${pointsToPerson})`,
  `create index on "pulse_turn" ("workspace_id", "engagement_id", "person_id")`,
  `create table "pulse_answer" (
    ${ofEngagement}, "pulse" text not null, "content" jsonb not null, ${pointsToEngagement})`,
  `create index on "pulse_answer" ("workspace_id", "engagement_id", "pulse")`,
  `create table "feedback" (
    ${ofEngagement}, "text" text not null, "given_on" text not null, "sent_as" uuid not null, "link_issue" integer not null default 1,
    "handling" jsonb not null, "version" integer not null default 1, "updated_by" text, "updated_at" timestamptz,
    unique ("workspace_id", "engagement_id", "sent_as"), ${pointsToEngagement})`,
  `create index on "feedback" ("workspace_id", "engagement_id", "given_on")`,
  `create table "message_receipt" (
    ${ofEngagement}, "communication" text not null, "person_id" uuid not null, "sent_at" timestamptz, "read_at" timestamptz,
    unique ("workspace_id", "engagement_id", "communication", "person_id"), ${pointsToPerson})`,
  `create index on "message_receipt" ("workspace_id", "engagement_id", "person_id")`,
  `alter table "calendar_feed" drop constraint "calendar_feed_shows_check"`,
  `alter table "calendar_feed" add constraint "calendar_feed_shows_check" check ("shows" in ('all', 'milestones', 'mine', 'communications'))`,
];
