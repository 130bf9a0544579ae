import { Migration } from '@mikro-orm/migrations';
import { here, newTableRules, owner } from './policy.ts';

/** Whether the row is the key that the request carries. */
const carried = `${here} and token_hash = (select app_setting('app.key'))`;

/** Keys by which programs work with the API. */
export class ApiKeys extends Migration {
  override up(): void {
    for (const statement of [
      `create table "api_key" (
        "id" uuid primary key, "workspace_id" uuid not null references "workspace" ("id"), "engagement_id" uuid, "name" text not null,
        "scope" text not null check ("scope" in ('read', 'write')), "ending" text not null, "token_hash" text not null unique,
        "expires_at" timestamptz not null, "used_at" timestamptz, "created_at" timestamptz not null,
        foreign key ("workspace_id", "engagement_id") references "engagement" ("workspace_id", "id") on delete cascade)`,
      `create index on "api_key" ("workspace_id", "engagement_id")`,
      ...newTableRules([
        { table: 'api_key', read: `(${owner}) or (${carried})`, insert: owner, change: `(${owner}) or (${carried})` },
      ]),
      // Whoever carries a key can note its use, and neither lengthen nor widen it.
      `create policy "own use only" on "api_key" as restrictive for delete using ((select app_role()) = 'owner')`,
      `revoke update on "api_key" from peerway_app`,
      `grant update ("used_at") on "api_key" to peerway_app`,
    ])
      this.addSql(statement);
  }
}
