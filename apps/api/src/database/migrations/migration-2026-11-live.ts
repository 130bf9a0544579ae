import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever writes an audit row says so to all processes, at commit, by its ids: since every change is audited, none can be
 * forgotten. Answers, which come by the second, are left out: the process that saved them gathers them (`AnswerTicks`). What
 * differs in nothing is told once per transaction, so two thousand respondents are one note.
 */
const toldOfChanges = [
  `create function tell_of_change() returns trigger language plpgsql as $$
   begin
     perform pg_notify('peerway', json_build_object('s', new.subject, 'w', new.workspace_id, 'e', new.engagement_id,
       'u', new.actor_user_id, 'a', new.actor = 'A respondent' and new.subject <> 'Respondent',
       'i', case when new.subject in ('Respondent', 'Invitation') or length(new.subject_id) > 100 then null else new.subject_id end)::text);
     return null;
   end $$`,
  `create trigger "told" after insert on "audit_entry" for each row when (new.subject <> 'Answer') execute function tell_of_change()`,
  `create function tell_of_sign_out() returns trigger language plpgsql as $$
   begin
     perform pg_notify('peerway', json_build_object('s', 'Session', 'i', old."id")::text);
     return null;
   end $$`,
  `create trigger "told" after delete on "session" for each row execute function tell_of_sign_out()`,
];

/** Changes and ended sessions are told to every process, for live updates. */
export class LiveChanges extends Migration {
  override up(): void {
    for (const statement of toldOfChanges) this.addSql(statement);
  }
}
