import { Migration } from '@mikro-orm/migrations';
import { approves, changes, here, newTableRules, sees } from './policy.ts';
import { changeTables } from './change-tables.ts';

/** The people side of an engagement: what its team writes, whom it reaches, and what these do, by a link and without an account. */
export class Change extends Migration {
  override up(): void {
    for (const statement of [
      ...changeTables,
      ...newTableRules(policies),
      ...onceWritten,
      ...apart,
      ...forLinks,
      ...letters,
    ])
      this.addSql(statement);
  }
}

const isMember = `(select app_user()) is not null`;
/** What members of the engagement see. */
const read = `${sees} and ${isMember}`;
/** What lies in the engagement of the person whose link is used. */
const byPerson = `${here} and "engagement_id" in (select "engagement_id" from "affected_person" where "id" = (select app_person()))`;
/** What lies in the engagement of an open link of one kind. */
const byLink = (kind: string): string =>
  `${here} and "engagement_id" in (select "engagement_id" from "change_link" where "id" = (select app_change_link()) and "kind" = '${kind}' and "closed_at" is null)`;
const own = `${here} and "person_id" = (select app_person())`;
const published = `"published_at" is not null`;
/** Whoever imports an engagement puts in rows that otherwise only people themselves make. */
const imports = `${here} and (select app_wide())`;
const any = (...ways: readonly string[]): string => ways.map((way) => `(${way})`).join(' or ');

/** Pulses that are over, or that still take answers, as the database's own clock has it. */
const pulses = (
  state: 'over' | 'open',
): string => `("workspace_id", "engagement_id", "pulse") in (select part."workspace_id", part."engagement_id", part."key"
  from "change_part" part where part."workspace_id" = (select app_workspace()) and part."kind" = 'pulse' and ${state === 'over' ? '' : 'not '}
  ((part."content" ->> 'isClosed')::boolean or part."content" ->> 'closesOn' < to_char(now() at time zone 'utc', 'YYYY-MM-DD')))`;
/** As long as a pulse takes answers nobody reads any, not even those who run the portal for the workspace. */
const overNow = pulses('over');
/** Once it is over none comes in any more: a result never grows by single answers. */
const takesAnswers = pulses('open');

const policies = [
  {
    table: 'change_part',
    read: any(
      read,
      `${byPerson} and "kind" in ('group', 'communication', 'course', 'session', 'policy', 'exception', 'pulse')`,
      `${byLink('pulse')} and "kind" in ('group', 'pulse')`,
      `${byLink('policy')} and "kind" = 'policy'`,
      `${byLink('feedback')} and "kind" = 'group'`,
    ),
    insert: changes,
    change: changes,
  },
  {
    table: 'affected_person',
    read: any(read, `${here} and "id" = (select app_person())`),
    insert: changes,
    change: changes,
  },
  {
    table: 'change_link',
    read: any(read, `${here} and "id" = (select app_change_link())`),
    insert: changes,
    change: changes,
  },
  {
    table: 'policy_version',
    read: any(read, `(${any(byPerson, byLink('policy'))}) and ${published}`),
    insert: approves,
  },
  { table: 'acknowledgement', read: any(read, own), insert: any(changes, own) },
  { table: 'completion', read: any(read, own), insert: any(changes, own), change: changes },
  { table: 'session_place', read: any(read, byPerson), insert: any(changes, own), change: any(changes, own) },
  { table: 'course_file', read: any(read, byPerson), insert: changes, change: changes },
  { table: 'course_file_part', read: any(read, byPerson), insert: changes, change: changes },
  {
    table: 'pulse_turn',
    read: any(read, own),
    insert: any(`(${any(own, byLink('pulse'))}) and ${takesAnswers}`, imports),
  },
  {
    table: 'pulse_answer',
    read: `${read} and ${overNow}`,
    insert: any(`(${any(byPerson, byLink('pulse'))}) and ${takesAnswers}`, imports),
  },
  {
    table: 'feedback',
    read: any(
      read,
      `${here} and "id" = (select app_feedback())`,
      `${here} and "engagement_id" = (select app_setting('app.feedbackOf'))::uuid and "handling" ->> 'answer' is not null`,
    ),
    insert: any(byLink('feedback'), imports),
    change: changes,
  },
  { table: 'message_receipt', read: any(read, own), insert: any(changes, own), change: any(changes, own) },
];

/** What was approved, signed and answered stands; only its publication is still said of a version. */
const onceWritten = [
  `create policy "publish" on "policy_version" for update using (${approves}) with check (${approves})`,
  `grant update ("published_at", "published_by", "withdrawn_at") on "policy_version" to peerway_app`,
];

/**
 * Who has had their turn cannot be read at all, only that somebody has; and neither list shows in which transaction or in which order
 * its rows were written, which would tie the two together.
 */
const apart = [
  `revoke select on "pulse_turn", "pulse_answer" from peerway_app`,
  `grant select ("workspace_id", "engagement_id", "pulse") on "pulse_turn" to peerway_app`,
  `grant select ("id", "workspace_id", "engagement_id", "pulse", "content") on "pulse_answer" to peerway_app`,
];

/** Whoever comes by a link reads what the engagement and its organization are called. */
const forLinks = [
  `create policy "read by an affected person" on "engagement" for select
     using (${here} and "id" in (select "engagement_id" from "affected_person" where "id" = (select app_person())))`,
  `create policy "read by an open link" on "engagement" for select
     using (${here} and "id" in (select "engagement_id" from "change_link" where "id" = (select app_change_link())))`,
  `create policy "read by who gave feedback" on "engagement" for select
     using (${here} and "id" = (select app_setting('app.feedbackOf'))::uuid)`,
];

const toPeople = `"kind" in ('personLink', 'message', 'policyReminder')`;
const letters = [
  `alter table "letter" add column "person_id" uuid, add column "communication" text,
     add foreign key ("workspace_id", "engagement_id", "person_id") references "affected_person" ("workspace_id", "engagement_id", "id") on delete cascade`,
  `create index on "letter" ("workspace_id", "engagement_id", "person_id")`,
  `create unique index on "letter" ("workspace_id", "person_id", "occasion")`,
  `alter table "letter" drop constraint "letter_kind_check"`,
  `alter table "letter" add constraint "letter_kind_check" check ("kind" in
     ('invitation', 'reminder', 'openLink', 'membership', 'schedule', 'digest', 'personLink', 'message', 'policyReminder'))`,
  `alter table "letter" add check ((${toPeople}) = ("person_id" is not null))`,
  `create policy "write to affected people" on "letter" for insert with check (${changes} and ${toPeople})`,
  `create policy "end letters to affected people" on "letter" for delete using (${changes} and ${toPeople})`,
];
