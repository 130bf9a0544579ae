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
  if (round.anonymity !== Anonymity.anonymous || round.reopenedAt === null) return false;
  const rows = await em.execute<{ people: number }[]>(
    `select count(distinct respondent.id)::int as people from respondent join answer on answer.respondent_id = respondent.id
     where respondent.round_id = ? and answer.round_id = ? and answer.saved_at >= ? group by respondent.audience`,
    [round.id, round.id, round.reopenedAt],
  );
  const floor = (await bankIn(em, round.bankVersion)).thresholds.anonymityFloor;
  return rows.some(({ people }) => people < floor);
}
