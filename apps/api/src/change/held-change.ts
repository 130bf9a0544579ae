import type { EntityManager } from '@mikro-orm/postgresql';
import { Engagement } from '../workspace/engagement.entity.ts';

/** The engagement whose people side is written: until the transaction ends nobody else writes it. */
export async function heldChange(em: EntityManager, id: string): Promise<Engagement> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 29)) is null as held', [id]);
  return engagement;
}
