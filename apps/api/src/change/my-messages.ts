import type { EntityManager } from '@mikro-orm/postgresql';
import { type Communication, isAddressed } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { Access } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { keptParts } from './opened-change.ts';
import { type OwnPerson, ownPerson } from './own-person.ts';

/** A message, as somebody has it who is meant by it. */
export interface MessageToMe {
  readonly message: Communication;
  readonly readAt: Date | null;
}

/**
 * What was said to somebody, the latest first: messages with words that have gone out or were put down as said. By a personal link
 * the plan cannot be read, so what was said to a wave is shown in all of its groups.
 */
export async function messagesToMe(em: EntityManager, person: OwnPerson): Promise<MessageToMe[]> {
  const messages = (await keptParts(em, person.engagementId, ['communication'])).of('communication');
  const receipts = await em.execute<{ communication: string; readAt: Date | string | null }[]>(
    'select communication, read_at as "readAt" from message_receipt where person_id = ?',
    [person.id],
  );
  const readAt = new Map(receipts.map((receipt) => [receipt.communication, receipt.readAt]));
  return messages
    .filter((message) => isToMe(message, person))
    .sort((a, b) => ((a.sentOn ?? '') < (b.sentOn ?? '') ? 1 : -1))
    .map((message) => {
      const at = readAt.get(message.id);
      return { message, readAt: at ? new Date(at) : null };
    });
}

/**
 * Puts down that somebody has opened a message, once: the first time stands.
 * @throws DomainError LINK_INVALID; NOT_FOUND for what was not said to them.
 */
export async function readMessage(em: EntityManager, access: Access, communication: string): Promise<boolean> {
  const person = await ownPerson(em, access);
  const messages = (await keptParts(em, person.engagementId, ['communication'])).of('communication');
  if (!messages.some((message) => message.id === communication && isToMe(message, person)))
    throw new DomainError('NOT_FOUND', 'There is no such message for you. Reload the page.');
  const { id, workspaceId, engagementId } = person;
  const rows = await em.execute<{ id: string }[]>(
    `insert into message_receipt (id, workspace_id, engagement_id, communication, person_id, read_at)
     values (gen_random_uuid(), ?, ?, ?, ?, now())
     on conflict (workspace_id, engagement_id, communication, person_id) do update set read_at = excluded.read_at
     where message_receipt.read_at is null returning id`,
    [workspaceId, engagementId, communication, id],
  );
  const [row] = rows;
  const about = { workspaceId, engagementId, subject: 'MessageReceipt', subjectId: row?.id ?? '' };
  if (row) await record(em, { ...about, after: { communication } });
  return rows.length > 0;
}

function isToMe(message: Communication, person: OwnPerson): boolean {
  return message.state === 'sent' && message.texts.length > 0 && isAddressed(message, person, []);
}
