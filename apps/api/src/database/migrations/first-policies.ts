import {
  here,
  isEdited,
  isRun,
  isSeen,
  ofRespondent,
  owner,
  ownRowsOnly,
  runs,
  sees,
  type TablePolicy,
  tableRules,
  wide,
} from './policy.ts';

/** What the current transaction was told about who asks; set by the path of a request, empty otherwise. */
export const accessFunctions = [
  `create function app_setting(name text) returns text language sql stable as $$ select nullif(current_setting(name, true), '') $$`,
  `create function app_workspace() returns uuid language sql stable as $$ select app_setting('app.workspace')::uuid $$`,
  `create function app_user() returns text language sql stable as $$ select app_setting('app.user') $$`,
  `create function app_respondent() returns uuid language sql stable as $$ select app_setting('app.respondent')::uuid $$`,
  `create function app_role() returns text language sql stable as $$ select coalesce(app_setting('app.role'), '') $$`,
  `create function app_wide() returns boolean language sql stable as $$ select app_role() in ('owner', 'consultant') $$`,
  `create function app_list(name text) returns uuid[] language sql stable as $$ select string_to_array(app_setting(name), ',')::uuid[] $$`,
];

const tablePolicies: readonly TablePolicy[] = [
  {
    table: 'workspace',
    read: `id = (select app_workspace()) or id in (select workspace_id from member where user_id = (select app_user()))`,
    insert: `id = (select app_workspace())`,
    change: `id = (select app_workspace()) and (select app_role()) = 'owner'`,
  },
  {
    table: 'member',
    read: `user_id = (select app_user()) or (${here} and ((select app_wide()) or id in (select member_id from engagement_member)))`,
    insert: `${here} and ((select app_role()) = 'owner' or (user_id = (select app_user()) and (select app_setting('app.invitation')) is not null))`,
    change: owner,
  },
  {
    table: 'engagement_member',
    read: `(${sees}) or member_id = any (string_to_array((select app_setting('app.members')), ',')::uuid[])`,
    insert: `${here} and ((select app_wide()) or (select app_setting('app.invitation')) is not null)`,
    change: wide,
  },
  {
    table: 'organization',
    read: `${here} and ((select app_wide()) or id in (select organization_id from engagement))`,
    insert: wide,
    change: `${here} and ((select app_wide()) or id in (select organization_id from engagement where ${isEdited('engagement.id')}))`,
  },
  {
    table: 'inventory_row',
    read: `${here} and organization_id in (select id from organization)`,
    insert: `${here} and ((select app_wide()) or organization_id in (select organization_id from engagement where ${isEdited('engagement.id')}))`,
    change: `${here} and ((select app_wide()) or organization_id in (select organization_id from engagement where ${isEdited('engagement.id')}))`,
  },
  {
    table: 'engagement',
    read: `${here} and (${isSeen('id')}
      or id in (select engagement_id from invitation where token_hash = (select app_setting('app.invitation')))
      or id in (select engagement_id from respondent where id = (select app_respondent())))`,
    insert: wide,
    change: `${here} and ${isEdited('id')}`,
  },
  {
    table: 'invitation',
    read: `${here} and ((select app_wide()) or token_hash = (select app_setting('app.invitation')))`,
    insert: wide,
    change: `${here} and ((select app_wide()) or token_hash = (select app_setting('app.invitation')))`,
  },
  {
    table: 'round',
    read: `${here} and (${isSeen('engagement_id')} or id = (select app_setting('app.round'))::uuid
      or id in (select round_id from respondent where id = (select app_respondent())))`,
    insert: `${runs} and (select app_respondent() is null)`,
    change: `${runs} and (select app_respondent() is null)`,
  },
  {
    table: 'respondent',
    read: `${here} and (id = (select app_respondent()) or ${isSeen('engagement_id')})`,
    insert: runs,
    change: `${here} and (id = (select app_respondent()) or ${isRun('engagement_id')})`,
  },
  {
    table: 'answer',
    read: `(${sees}) or (${ofRespondent})`,
    insert: `(${runs}) or (${ofRespondent})`,
    change: `(${runs}) or (${ofRespondent})`,
  },
  { table: 'audit_entry', read: `${here} and ((select app_wide()) or ${isSeen('engagement_id')})`, insert: here },
];

/** Row-level security, forced, on every tenant table. */
export function policies(): string[] {
  return [
    ...tableRules(tablePolicies),
    ...ownRowsOnly([
      { table: 'respondent', column: 'id' },
      { table: 'answer', column: 'respondent_id' },
    ]),
  ];
}

/** The application's role: no owner, no superuser, and no way to alter or remove an audit row. */
export const grants = [
  // Whoever may not create roles can be handed this one: neither statement asks for a right that is not needed.
  `do $$ begin if not exists (select from pg_roles where rolname = 'peerway_app')
    then create role peerway_app nologin nosuperuser nobypassrls; end if;
    exception when duplicate_object or unique_violation then null; end $$`,
  `do $$ begin if not pg_has_role(current_user, 'peerway_app', 'set') then grant peerway_app to current_user; end if; end $$`,
  `grant usage on schema public to peerway_app`,
  `grant select, insert, update, delete on all tables in schema public to peerway_app`,
  `revoke all on "mikro_orm_migrations", "audit_entry" from peerway_app`,
  `grant select, insert on "audit_entry" to peerway_app`,
];
