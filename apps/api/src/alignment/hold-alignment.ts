import type { EntityManager } from '@mikro-orm/postgresql';

/** Goals and weighings of an engagement are added one after the other: each sees what the one before made. */
export async function holdAlignment(em: EntityManager, engagement: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 13)) is null as held', [engagement]);
}

/** While answers to a weighing are kept nobody moves it, and while it moves nobody keeps any. */
export async function holdWeighing(em: EntityManager, weighing: string, how: 'alone' | 'together'): Promise<void> {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await em.execute(`select ${lock}(hashtextextended(?, 14)) is null as held`, [weighing]);
}
