import type { EntityManager } from '@mikro-orm/postgresql';
import { beginTold } from '../access/settings-in-transaction.ts';
import type { Orm } from '../database/orm.ts';
import type { LetterKind } from './letter.entity.ts';

/** A letter that this process has taken on to send. */
export interface TakenLetter {
  readonly id: string;
  readonly workspaceId: string;
  readonly engagementId: string | null;
  readonly roundId: string | null;
  readonly respondentId: string | null;
  readonly invitationId: string | null;
  readonly userId: string | null;
  readonly personId: string | null;
  readonly communication: string | null;
  readonly kind: LetterKind;
  readonly address: string | null;
  readonly language: string | null;
  readonly attempts: number;
}

/** What became of a letter that was taken on. */
export type LetterEnd =
  | { readonly state: 'sent' }
  | { readonly state: 'dropped' | 'failed'; readonly reason: string }
  | { readonly state: 'waiting'; readonly reason: string | null; readonly afterSeconds: number; readonly attempts?: 0 };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** How long to wait before each further attempt; after the last the letter is given up, two days after the first. */
const waits = [
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
];
/** Longer than sending everything that is taken on at once can last. */
const CLAIM = '5 minutes';

/** What becomes of a letter after a failed attempt: another one later, or none. */
export function afterFailure(attempts: number, reason: string, isFinal: boolean): LetterEnd {
  const afterSeconds = waits[attempts - 1];
  if (isFinal || afterSeconds === undefined) return { state: 'failed', reason };
  return { state: 'waiting', reason, afterSeconds };
}

/**
 * Takes on letters that are due, of any workspace, so that no other process sends them. What is not ended within five minutes
 * is free again: then this process has died, and the letter may be sent a second time.
 */
export async function takeLetters(orm: Orm, most: number): Promise<TakenLetter[]> {
  return asPostman(orm, (em) =>
    em.execute<TakenLetter[]>(
      `update letter set claimed_until = now() + interval '${CLAIM}', attempts = attempts + 1
       where id in (select id from letter where state = 'waiting' and due_at <= now()
         and (claimed_until is null or claimed_until < now()) order by due_at limit ? for update skip locked)
       returning id, workspace_id as "workspaceId", engagement_id as "engagementId", round_id as "roundId",
         respondent_id as "respondentId", invitation_id as "invitationId", user_id as "userId", person_id as "personId",
         communication, kind, address, language, attempts`,
      [most],
    ),
  );
}

/** Says what became of a letter. An address that was kept for it is forgotten as soon as it waits no more. */
export async function endLetter(orm: Orm, id: string, end: LetterEnd): Promise<void> {
  const isWaiting = end.state === 'waiting';
  const reason = end.state === 'sent' ? null : end.reason;
  await asPostman(orm, (em) =>
    em.execute(
      `update letter set state = ?, reason = ?, claimed_until = null, address = case when ? then address end,
         sent_at = case when ? then now() else sent_at end, due_at = now() + ? * interval '1 second',
         attempts = case when ? then 0 else attempts end
       where id = ? and state = 'waiting'`,
      [
        end.state,
        reason,
        isWaiting,
        end.state === 'sent',
        isWaiting ? end.afterSeconds : 0,
        isWaiting && end.attempts === 0,
        id,
      ],
    ),
  );
}

async function asPostman<T>(orm: Orm, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const em = orm.em.fork() as EntityManager;
  try {
    await beginTold(em, { postman: 'on' });
    const result = await work(em);
    await em.commit();
    return result;
  } finally {
    if (em.isInTransaction()) await em.rollback();
  }
}
