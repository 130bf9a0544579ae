import { LockMode, NotFoundError } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';

/**
 * Applies an edit that was made on a version.
 * @throws DomainError CONFLICT with both values when a newer version stands; NotFoundError when somebody removed it meanwhile.
 */
export async function editVersion<T extends { version: number }>(
  em: EntityManager,
  thing: T,
  version: number,
  edit: Partial<T>,
): Promise<void> {
  await em.lock(thing, LockMode.PESSIMISTIC_WRITE);
  if ((await em.refresh(thing)) === null) throw new NotFoundError('it was removed while the edit waited for it');
  if (thing.version !== version) {
    const current = Object.fromEntries(Object.keys(edit).map((key) => [key, thing[key as keyof T]]));
    throw new DomainError(
      'CONFLICT',
      'Somebody else changed this meanwhile. Look at their version and save yours again.',
      {
        current: { ...current, version: thing.version },
        yours: edit,
      },
    );
  }
  em.assign(thing, edit as never);
  await em.flush();
}
