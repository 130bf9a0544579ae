import { Migration } from '@mikro-orm/migrations';
import { here, newTableRules, owner } from './policy.ts';

/** How a workspace shows itself, to everybody in it and to those whom it asks. */
export class Brands extends Migration {
  override up(): void {
    for (const statement of [
      `create table "brand" (
        "workspace_id" uuid primary key references "workspace" ("id"), "colour" text check ("colour" ~ '^#[0-9a-f]{6}$'), "logo" text,
        "version" integer not null default 1)`,
      ...newTableRules([{ table: 'brand', read: here, insert: owner, change: owner }]),
    ])
      this.addSql(statement);
  }
}
