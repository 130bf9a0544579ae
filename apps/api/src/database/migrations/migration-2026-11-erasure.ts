import { Migration } from '@mikro-orm/migrations';
import { wide } from './policy.ts';

/** What of the trail may name a person who answered; and those subjects alone whose erasure the transaction was told. */
const ofErased = `"subject" in ('Respondent', 'Answer', 'LateAnswer', 'Evidence')
  and "subject_id" = any (string_to_array((select app_setting('app.erasing')), ','))`;

/**
 * How long people are known by name, and a way to take a person out of the audit trail: an entry may be blanked, never changed
 * into another one, never removed.
 */
export class Erasure extends Migration {
  override up(): void {
    for (const statement of [
      `alter table "workspace" add column "retention_months" smallint check ("retention_months" between 1 and 120)`,
      `alter table "round" add column "forgotten_at" timestamptz`,
      // Whoever looks after retention asks, before any workspace is told, which workspaces want it.
      `create policy "keeper" on "workspace" for select
        using ((select app_workspace()) is null and (select app_setting('app.keeper')) = 'on' and "retention_months" is not null)`,
      `create index on "audit_entry" ("subject_id")`,
      `create policy "erase" on "audit_entry" for update using (${wide} and ${ofErased})
        with check (${wide} and ${ofErased} and "before" is null and "after" is null)`,
      ...onlyBlanked,
      `grant update ("actor", "before", "after") on "audit_entry" to peerway_app`,
    ])
      this.addSql(statement);
  }
}

/** A policy sees only the row as it will be. That a member stays named for what a member did needs the row as it was, too. */
const onlyBlanked = [
  `create function only_blanked() returns trigger language plpgsql as $$
    begin
      if new.before is not null or new.after is not null or (new.actor <> old.actor and
          (new.actor <> 'An erased respondent' or old.actor_user_id is not null or old.subject = 'Respondent')) then
        raise exception 'an entry of the audit trail can be blanked, and nothing else' using errcode = '42501';
      end if;
      return new;
    end $$`,
  `create trigger "only blanked" before update on "audit_entry" for each row execute function only_blanked()`,
];
