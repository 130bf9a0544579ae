import type { EntityManager } from '@mikro-orm/postgresql';
import { type Communication, hasGaps, isAddressed } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { arrayOf } from '../database/array-of.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { addPersonLetters } from './add-person-letters.ts';
import { editChange } from './edit-change.ts';
import { heldChange } from './held-change.ts';
import { changeContext, keptParts } from './opened-change.ts';

/** Which message goes out, as it was read. */
export interface Sending {
  readonly engagement: string;
  readonly communication: string;
  /** The version that was looked at. */
  readonly version: number;
}

/** What sending came to. */
export interface SentLetters {
  /** How many are written to now; whoever was before is not written to again. */
  readonly letters: number;
  /** How many it is for who have no address: they find it on their own page. */
  readonly withoutAddress: number;
}

/**
 * Sends a message by e-mail to everybody whom it is for. From then on it stays as it is. Sent again it goes to those who have joined
 * since.
 * @throws DomainError NOT_FOUND; CONFLICT; NOT_BY_MAIL for another channel; NO_WORDS, HAS_GAPS where it cannot go out as it stands;
 * NOBODY_ADDRESSED.
 */
export async function sendCommunication(
  em: EntityManager,
  access: MemberAccess,
  { engagement, communication: id, version }: Sending,
): Promise<SentLetters> {
  const { workspaceId } = await heldChange(em, engagement);
  const parts = await keptParts(em, engagement, ['communication', 'sponsor']);
  const message = parts.of('communication').find((each) => each.id === id);
  if (!message) throw new DomainError('NOT_FOUND', 'There is no such message. Reload the page.');
  refuseUnready(message);
  const people = await addressed(em, engagement, message);
  if (people.length === 0)
    throw new DomainError(
      'NOBODY_ADDRESSED',
      'Nobody is listed by name in the groups that this is for. Add people first.',
    );
  if (message.state !== 'sent') {
    // Letters name who speaks, and are written when neither the sponsor nor their name can be read any more.
    const sender = parts.of('sponsor').find((sponsor) => sponsor.id === message.sponsor)?.name ?? message.sender;
    const part = { ...message, sender, state: 'sent' as const, sentOn: dayNow() };
    await editChange(em, access, { engagement, edits: [{ kind: 'communication', id, version, part }] });
  }
  const withAddress = people.filter(({ hasAddress }) => hasAddress).map(({ id: person }) => person);
  await putDown(em, engagement, { communication: id, people: withAddress });
  const occasion = `message ${id}`;
  const letters = await addPersonLetters(em, {
    ...{ workspaceId, engagement, kind: 'message', people: withAddress, communication: id, occasion },
  });
  if (letters > 0)
    await record(em, {
      ...{ workspaceId, engagementId: engagement, subject: 'Letter', subjectId: engagement },
      after: { communication: id, letters },
    });
  return { letters, withoutAddress: people.length - withAddress.length };
}

function refuseUnready({ channel, texts, state }: Communication): void {
  if (channel !== 'email')
    throw new DomainError(
      'NOT_BY_MAIL',
      'This message reaches people in another way. Choose e-mail as its way, or put down that it was said.',
    );
  if (state === 'dropped') throw new DomainError('MESSAGE_DROPPED', 'This message was dropped. Plan it again first.');
  if (texts.length === 0) throw new DomainError('NO_WORDS', 'This message has no words yet. Write them first.');
  if (texts.some(({ subject, text }) => hasGaps(`${subject} ${text}`)))
    throw new DomainError('HAS_GAPS', 'The words still have gaps, written as [… what is missing]. Fill them first.');
}

/** Who is listed by name and meant by a message. */
async function addressed(
  em: EntityManager,
  engagement: string,
  message: Communication,
): Promise<{ readonly id: string; readonly hasAddress: boolean }[]> {
  const rows = await em.execute<{ id: string; groups: string[]; site: string | null; hasAddress: boolean }[]>(
    `select id, groups, site, email is not null as "hasAddress" from affected_person
     where engagement_id = ? and groups && ?::text[] order by id`,
    [engagement, arrayOf(message.groups)],
  );
  const { waves } = await changeContext(em, engagement);
  return rows.filter((row) => isAddressed(message, row, waves));
}

async function putDown(
  em: EntityManager,
  engagement: string,
  { communication, people }: { readonly communication: string; readonly people: readonly string[] },
): Promise<void> {
  await em.execute(
    `insert into message_receipt (id, workspace_id, engagement_id, communication, person_id, sent_at)
     select gen_random_uuid(), workspace_id, engagement_id, ?, id, now() from affected_person
     where engagement_id = ? and id = any (?::uuid[])
     on conflict (workspace_id, engagement_id, communication, person_id) do update set sent_at = coalesce(message_receipt.sent_at, excluded.sent_at)
     returning 1 as one`,
    [communication, engagement, arrayOf(people)],
  );
}
