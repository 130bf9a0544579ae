import type { EntityManager } from '@mikro-orm/postgresql';
import { bankIn } from './bank-in.ts';
import { Anonymity, type Round } from './round.entity.ts';

/** What of a round decides whether its result could tell on somebody who answered after it was reopened. */
export type ReopenedRound = Pick<Round, 'id' | 'anonymity' | 'bankVersion' | 'reopenedAt'>;

/**
 * Whether too few people of an audience answered since an anonymous round was reopened: whoever compares the result before and
 * after would see what these few said. In all other rounds it is false, without a statement.
 */
export async function isBlurred(em: EntityManager, round: ReopenedRound): Promise<boolean> {
  return (await blurredAmong(em, [round])).has(round.id);
}

/** The same for several rounds, in one statement or none. */
export async function blurredAmong(em: EntityManager, rounds: readonly ReopenedRound[]): Promise<Set<string>> {
  const reopened = rounds.filter(
    ({ anonymity, reopenedAt }) => anonymity === Anonymity.anonymous && reopenedAt !== null,
  );
  if (reopened.length === 0) return new Set();
  const rows = await em.execute<{ round: string; people: number }[]>(
    `select round.id as round, count(distinct respondent.id)::int as people
     from round join respondent on respondent.round_id = round.id
       join answer on answer.respondent_id = respondent.id and answer.round_id = round.id and answer.saved_at >= round.reopened_at
     where round.id in (?) group by round.id, respondent.audience`,
    [reopened.map(({ id }) => id)],
  );
  const blurred = new Set<string>();
  for (const { id, bankVersion } of reopened) {
    const floor = (await bankIn(em, bankVersion)).thresholds.anonymityFloor;
    if (rows.some(({ round, people }) => round === id && people < floor)) blurred.add(id);
  }
  return blurred;
}
