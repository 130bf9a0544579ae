import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Keeps one thing for as long as one operation lasts, such as the loader that gathers what many fields ask for.
 *
 * Every operation has an entity manager of its own, and what is kept goes with it.
 */
export function perOperation<T>(make: (em: EntityManager) => T): (em: EntityManager) => T {
  const kept = new WeakMap<EntityManager, T>();
  return (em) => {
    const own = em.getContext() as EntityManager;
    const known = kept.get(own) ?? make(own);
    kept.set(own, known);
    return known;
  };
}
