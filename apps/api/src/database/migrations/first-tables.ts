/** The auth library's tables. Its column names are camel case. */
export const accountTables = [
  `create table "user" (
    "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null default false,
    "image" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
  `create table "session" (
    "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now(), "ipAddress" text, "userAgent" text,
    "userId" text not null references "user" ("id") on delete cascade)`,
  `create index on "session" ("userId")`,
  `create table "account" (
    "id" text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade,
    "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
    "scope" text, "password" text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
  `create index on "account" ("userId")`,
  `create table "verification" (
    "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`,
  `create index on "verification" ("identifier")`,
  `create table "rateLimit" ("id" text primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null)`,
];

/** Every key holds workspace_id, so that no row can point into another tenant. */
export const workspaceTables = [
  `create table "workspace" (
    "id" uuid primary key, "name" text not null, "version" integer not null default 1, "created_at" timestamptz not null)`,
  `create table "member" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "user_id" text not null references "user" ("id"),
    "role" text not null check ("role" in ('owner', 'consultant', 'guest')), "created_at" timestamptz not null,
    unique ("workspace_id", "id"), unique ("workspace_id", "user_id"))`,
  `create index on "member" ("user_id")`,
  `create table "organization" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "name" text not null, "profile" jsonb not null,
    "sample" boolean not null default false, "version" integer not null default 1, "created_at" timestamptz not null,
    unique ("workspace_id", "id"))`,
  `create table "inventory_row" (
    "workspace_id" uuid not null, "organization_id" uuid not null, "fact" text not null, "entry" jsonb not null, "saved_at" timestamptz not null,
    primary key ("organization_id", "fact"),
    foreign key ("workspace_id", "organization_id") references "organization" ("workspace_id", "id") on delete cascade)`,
  `create index on "inventory_row" ("workspace_id", "organization_id")`,
  `create table "engagement" (
    "id" uuid primary key, "workspace_id" uuid not null, "organization_id" uuid not null, "name" text not null, "aim" text,
    "sample" boolean not null default false, "version" integer not null default 1, "created_at" timestamptz not null,
    unique ("workspace_id", "id"),
    foreign key ("workspace_id", "organization_id") references "organization" ("workspace_id", "id") on delete cascade)`,
  `create index on "engagement" ("workspace_id", "organization_id")`,
  `create table "engagement_member" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "member_id" uuid not null,
    "role" text not null check ("role" in ('executive', 'contributor', 'viewer')), "created_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "member_id"),
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade,
    foreign key ("workspace_id", "member_id") references "member" ("workspace_id", "id") on delete cascade)`,
  `create index on "engagement_member" ("member_id")`,
  `create table "invitation" (
    "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "engagement_id" uuid,
    "member_role" text not null check ("member_role" in ('owner', 'consultant', 'guest')),
    "engagement_role" text check ("engagement_role" in ('executive', 'contributor', 'viewer')),
    "email" text, "token_hash" text not null unique, "expires_at" timestamptz not null, "used_at" timestamptz, "created_at" timestamptz not null,
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
  `create index on "invitation" ("workspace_id", "engagement_id")`,
];

/** Rounds, those who answer them, and what they said. */
export const assessmentTables = [
  `create table "round" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "name" text not null, "bank_version" text not null,
    "kind" text not null check ("kind" in ('quick', 'full')), "state" text not null check ("state" in ('draft', 'open', 'closed')),
    "anonymity" text not null check ("anonymity" in ('attributed', 'anonymous')), "asked" jsonb not null, "closes_on" text,
    "closed_at" timestamptz, "reopened_at" timestamptz, "open_link_issue" integer, "open_links_issued" integer not null default 0,
    "version" integer not null default 1, "created_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "id"),
    foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
  `create table "respondent" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid not null,
    "audience" text not null check ("audience" in ('executive', 'it', 'security', 'operations', 'team')), "place" integer not null,
    "joined" boolean not null default false, "name" text, "email" text,
    "link_issue" integer not null default 1, "started_at" timestamptz, "finished_at" timestamptz, "created_at" timestamptz not null,
    unique ("workspace_id", "engagement_id", "round_id", "id"),
    foreign key ("workspace_id", "engagement_id", "round_id") references "round" ("workspace_id", "engagement_id", "id") on delete cascade)`,
  `create table "answer" (
    "workspace_id" uuid not null, "engagement_id" uuid not null, "round_id" uuid not null, "respondent_id" uuid not null, "question" text not null,
    "state" text not null check ("state" in ('level', 'unknown', 'notApplicable')), "level" smallint check ("level" between 1 and 5),
    "note" text, "revision" integer not null default 1, "saved_at" timestamptz not null,
    primary key ("respondent_id", "question"), check (("state" = 'level') = ("level" is not null)),
    foreign key ("workspace_id", "engagement_id", "round_id", "respondent_id")
      references "respondent" ("workspace_id", "engagement_id", "round_id", "id") on delete cascade)`,
  `create index on "answer" ("workspace_id", "engagement_id", "round_id")`,
];

/** The audit trail outlives what it speaks of: it points nowhere. */
export const auditTable = [
  `create table "audit_entry" (
    "id" uuid primary key, "workspace_id" uuid not null, "engagement_id" uuid, "at" timestamptz not null, "actor_user_id" text,
    "actor" text not null, "action" text not null, "subject" text not null, "subject_id" text not null, "before" jsonb, "after" jsonb)`,
  `create index on "audit_entry" ("workspace_id", "engagement_id", "id")`,
  `create index on "audit_entry" ("workspace_id", "id")`,
];
