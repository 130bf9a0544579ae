import type { EntityManager } from '@mikro-orm/core';

/** Who does the present operation, for the audit trail. */
export interface Actor {
  readonly name: string;
  readonly userId: string | null;
  /** The operation, such as closeRound. */
  readonly action: string;
}

const key = 'actor';
const nobody: Actor = { name: 'Peerway', userId: null, action: 'start' };

/** Tells an entity manager on whose behalf it writes. */
export function actAs(em: EntityManager, actor: Actor): void {
  em.setFilterParams(key, { actor });
}

/** On whose behalf an entity manager writes; the portal itself when nobody was named. */
export function actorOf(em: EntityManager): Actor {
  return (em.getFilterParams(key) as { actor?: Actor } | undefined)?.actor ?? nobody;
}
