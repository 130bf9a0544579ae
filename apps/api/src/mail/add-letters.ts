import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Invitation } from '../access/invitation.entity.ts';
import type { Round } from '../assessment/round.entity.ts';
import { today } from '../assessment/round-state.ts';

/** Who gets a letter, and in which language where they have said none. */
export interface Recipients {
  /** Null for everybody whom it concerns. */
  readonly respondents: readonly string[] | null;
  readonly language: string | null;
}

/**
 * Puts an invitation to each of the people named into the outbox, or to all who were not written to yet; nobody gets two on one
 * day. Gives how many.
 */
export function addInvitations(em: EntityManager, round: Round, recipients: Recipients): Promise<number> {
  const unwritten = `and not exists (select from letter where letter.respondent_id = respondent.id and letter.kind = 'invitation')`;
  return add(em, round, { ...recipients, kind: 'invitation', which: recipients.respondents ? '' : unwritten });
}

/** Puts a reminder into the outbox for those who have not finished and have not asked to be left alone; one a day at most. */
export function addReminders(em: EntityManager, round: Round, recipients: Recipients): Promise<number> {
  return add(em, round, { ...recipients, kind: 'reminder', which: 'and not no_reminders' });
}

interface Addition extends Recipients {
  readonly kind: 'invitation' | 'reminder';
  /** A condition beside that of having an address and not having finished. */
  readonly which: string;
}

async function add(em: EntityManager, round: Round, { kind, respondents, language, which }: Addition): Promise<number> {
  const named = respondents ? 'and id in (?)' : '';
  const rows = await em.execute(
    `insert into letter (id, workspace_id, engagement_id, round_id, respondent_id, kind, language, occasion, state, due_at, created_at)
     select gen_random_uuid(), workspace_id, engagement_id, round_id, id, ?, ?, ?, 'waiting', now(), now() from respondent
     where round_id = ? and email is not null and finished_at is null ${named} ${which}
     on conflict (respondent_id, occasion) do nothing returning 1 as one`,
    [kind, language, `${kind} ${today()}`, round.id, ...(respondents ? [[...respondents]] : [])],
  );
  return rows.length;
}

/** Puts the open link of a round into the outbox for addresses that belong to nobody here, and are forgotten when it is sent. */
export async function addOpenLinks(
  em: EntityManager,
  round: Round,
  { addresses, language }: { readonly addresses: readonly string[]; readonly language: string | null },
): Promise<number> {
  const { workspaceId, id } = round;
  const letters = addresses.map((address) => ({ id: v7(), address }));
  const rows = await em.execute(
    `insert into letter (id, workspace_id, engagement_id, round_id, kind, address, language, occasion, state, due_at, created_at)
     select id, ?::uuid, ?::uuid, ?::uuid, 'openLink', address, ?, 'openLink', 'waiting', now(), now()
     from jsonb_to_recordset(?::jsonb) as letter (id uuid, address text) returning 1 as one`,
    [workspaceId, round.engagement.id, id, language, JSON.stringify(letters)],
  );
  return rows.length;
}

/** Puts the link of an invitation to become a member into the outbox. */
export async function addMembershipLetter(
  em: EntityManager,
  { id, workspaceId }: Invitation,
  language: string | null,
): Promise<void> {
  await em.execute(
    `insert into letter (id, workspace_id, invitation_id, kind, language, occasion, state, due_at, created_at)
     values (?, ?, ?, 'membership', ?, 'membership', 'waiting', now(), now())`,
    [v7(), workspaceId, id, language],
  );
}

/** Lets the outbox look at a round every morning from now on; a round is looked at once, however often this is asked. */
export async function addSchedule(em: EntityManager, round: Round, language: string | null): Promise<void> {
  await em.execute(`delete from letter where round_id = ? and kind = 'schedule'`, [round.id]);
  await em.execute(
    `insert into letter (id, workspace_id, engagement_id, round_id, kind, language, occasion, state, due_at, created_at)
     values (?, ?, ?, ?, 'schedule', ?, 'schedule', 'waiting', now(), now())`,
    [v7(), round.workspaceId, round.engagement.id, round.id, language],
  );
}
