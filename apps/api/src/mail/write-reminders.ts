import type { EntityManager } from '@mikro-orm/postgresql';
import { Round } from '../assessment/round.entity.ts';
import { stateOf, today } from '../assessment/round-state.ts';
import type { LetterEnd, TakenLetter } from './outbox.ts';
import { addReminders } from './add-letters.ts';

const dayMs = 86_400_000;
const morning = 'T07:00:00Z';

/**
 * Looks once a day whether a round's reminders are due, and puts them into the outbox when they are. It ends with the round,
 * and when somebody switches reminders off.
 */
export async function writeReminders(em: EntityManager, letter: TakenLetter): Promise<LetterEnd> {
  const round = await em.findOne(Round, { id: letter.roundId ?? '' });
  if (!round || round.remindDays === null) return { state: 'dropped', reason: 'SWITCHED_OFF' };
  if (stateOf(round) === 'closed') return { state: 'dropped', reason: 'ROUND_NOT_OPEN' };
  if (stateOf(round) === 'open' && isRemindingDay(round, today()))
    await addReminders(em, round, { respondents: null, language: letter.language });
  const tomorrow = new Date(Date.now() + dayMs).toISOString().slice(0, 10);
  const afterSeconds = Math.max(60, Math.round((Date.parse(tomorrow + morning) - Date.now()) / 1_000));
  return { state: 'waiting', reason: null, afterSeconds, attempts: 0 };
}

/** Whether a day is the one, so many days before closing, on which those who have not finished are reminded. */
export function isRemindingDay({ closesOn, remindDays }: Pick<Round, 'closesOn' | 'remindDays'>, day: string): boolean {
  if (closesOn === null || remindDays === null) return false;
  return Math.round((Date.parse(closesOn) - Date.parse(day)) / dayMs) === remindDays;
}
