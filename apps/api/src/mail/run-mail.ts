import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { Anonymity, type Round } from '../assessment/round.entity.ts';
import { refuseClosed, stateOf } from '../assessment/round-state.ts';
import { addSchedule } from './add-letters.ts';

/**
 * Refuses to write to people where that cannot work: no mail server, a round that takes no answers, nobody known by address.
 * @throws DomainError MAIL_OFF, ROUND_CLOSED, or BAD_INPUT
 */
export function refuseUnfitForMail(round: Round, whom: 'people' | 'openLink', canSend: boolean): void {
  if (!canSend)
    throw new DomainError('MAIL_OFF', 'This portal sends no e-mail: no mail server is set up. Copy the links instead.');
  refuseClosed(round);
  if (stateOf(round) === 'draft')
    throw new DomainError('BAD_INPUT', 'This round is not open yet. Open it first: until then its links do not work.');
  if (whom === 'people' && round.anonymity === Anonymity.anonymous)
    throw new DomainError(
      'BAD_INPUT',
      'An anonymous round keeps no addresses. Send its open link by e-mail, or hand out the numbered links.',
    );
  if (whom === 'openLink' && round.openLinkIssue === null)
    throw new DomainError('BAD_INPUT', 'The link for everybody is off. Switch it on first.');
}

/** Switches reminders before closing on or off. */
export async function switchReminders(
  em: EntityManager,
  round: Round,
  days: number | null,
  language: string,
): Promise<void> {
  refuseClosed(round);
  if (days !== null && round.anonymity === Anonymity.anonymous)
    throw new DomainError('BAD_INPUT', 'An anonymous round keeps no addresses, so nobody can be reminded.');
  if (days !== null && round.closesOn === null)
    throw new DomainError('BAD_INPUT', 'This round has no closing date. Choose one first.');
  round.remindDays = days;
  await em.flush();
  if (days !== null) await addSchedule(em, round, language);
}

/** Lets letters that were given up, or wait after a failed attempt, be tried at once. */
export async function retryLetters(em: EntityManager, round: Round): Promise<number> {
  const rows = await em.execute(
    `update letter set state = 'waiting', attempts = 0, due_at = now(), reason = null
     where round_id = ? and kind <> 'schedule' and (kind <> 'openLink' or address is not null)
       and (state = 'failed' or (state = 'waiting' and reason is not null)) returning 1 as one`,
    [round.id],
  );
  return rows.length;
}
