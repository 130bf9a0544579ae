import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { arrayOf } from '../database/array-of.ts';
import type { PersonLetterKind } from '../mail/letter.entity.ts';

/** Letters to people whom a rollout reaches. */
export interface PersonLetters {
  readonly workspaceId: string;
  readonly engagement: string;
  readonly kind: PersonLetterKind;
  readonly people: readonly string[];
  /** The message that they bring; null for other letters. */
  readonly communication: string | null;
  /** What somebody gets one such letter for only, such as the reminder of one day. */
  readonly occasion: string;
}

/**
 * Puts a letter to each of the people who have an address into the outbox; whoever had one on this occasion gets no second. Gives how
 * many are written to.
 */
export async function addPersonLetters(
  em: EntityManager,
  { workspaceId, engagement, kind, people, communication, occasion }: PersonLetters,
): Promise<number> {
  const rows = await em.execute<unknown[]>(
    `insert into letter (id, workspace_id, engagement_id, person_id, kind, communication, occasion, state, due_at, created_at)
     select gen_random_uuid(), ?::uuid, engagement_id, id, ?, ?, ?, 'waiting', now(), now() from affected_person
     where engagement_id = ? and email is not null and id = any (?::uuid[]) on conflict do nothing returning 1 as one`,
    [workspaceId, kind, communication, occasion, engagement, arrayOf(people)],
  );
  return rows.length;
}

/** @throws DomainError MAIL_OFF where the portal sends no e-mail. */
export function refuseWithoutMail(mail: unknown): void {
  if (mail === undefined)
    throw new DomainError('MAIL_OFF', 'This portal sends no e-mail: no mail server is set up. Copy the links instead.');
}
