import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { EditedPart } from '../parts/part-store.ts';

/**
 * What went out by e-mail, or was read, stays as it was: people have it.
 * @throws DomainError MESSAGE_OUT.
 */
export async function refuseSentEdits(
  em: EntityManager,
  engagement: string,
  edits: readonly EditedPart[],
): Promise<void> {
  const changed = edits.filter(({ edit, was }) => edit.kind === 'communication' && was !== null);
  if (changed.length === 0) return;
  const rows = await em.execute<{ communication: string }[]>(
    'select distinct communication from message_receipt where engagement_id = ?',
    [engagement],
  );
  const out = new Set(rows.map(({ communication }) => communication));
  if (changed.some(({ edit }) => out.has(edit.id)))
    throw new DomainError(
      'MESSAGE_OUT',
      'People have this message already: it stays as it is. Add another one to say more.',
    );
}
