import type { EntityManager } from '@mikro-orm/postgresql';
import { Round } from './round.entity.ts';

/** Reads a round of an engagement; one of another engagement does not exist here. */
export function roundIn(em: EntityManager, engagement: string, id: string): Promise<Round> {
  return em.findOneOrFail(Round, { id, engagement });
}

/**
 * Waits until no answer to the round is being saved, and keeps new ones waiting until the transaction ends. Saving holds the
 * same lock shared, so answers never wait for one another.
 */
export async function holdAnswers(em: EntityManager, roundId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0)) is null as held`, [roundId]);
}
