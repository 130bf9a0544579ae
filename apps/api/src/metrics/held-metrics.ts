import type { EntityManager } from '@mikro-orm/postgresql';
import { Engagement } from '../workspace/engagement.entity.ts';

/** The engagement whose figures are written: until the transaction ends nobody else writes them. */
export async function heldMetrics(em: EntityManager, id: string): Promise<Engagement> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 31)) is null as held', [id]);
  return engagement;
}
