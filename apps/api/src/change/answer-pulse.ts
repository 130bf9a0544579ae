import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Pulse, type PulseAnswer, pulsePhase, steps } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { Access } from '../access/access.ts';
import { countAttemptWithin } from '../access/attempts.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';
import { ownChangeLink } from './own-change-link.ts';
import { ownPerson } from './own-person.ts';

/** A whole office may sit behind one address; a program that answers without end may not. */
const limit = { max: 150, windowSeconds: 600 };

/** Whose turn it is: of somebody, or of a device that names what it sends. */
interface Turn {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly personId: string | null;
  readonly sentAs: string | null;
}

/**
 * Keeps what somebody answers by their personal link, once.
 *
 * That they had their turn, and what was answered, are two rows written together. Both have ids by chance and no time, and nothing
 * about it is put into the trail, whose times would tell one by the other.
 * @throws DomainError LINK_INVALID, NOT_FOUND, PULSE_CLOSED, TURN_TAKEN, or BAD_INPUT at the field.
 */
export async function answerPulse(
  em: EntityManager,
  access: Access,
  { pulse: id, answer }: { readonly pulse: string; readonly answer: PulseAnswer },
): Promise<boolean> {
  const person = await ownPerson(em, access);
  const { workspaceId, engagementId } = person;
  const pulse = await openPulse(em, engagementId, id);
  refuseUnfit(
    answer,
    pulse.groups.filter((group) => person.groups.includes(group)),
  );
  const turn = { workspaceId, engagementId, personId: person.id, sentAs: null };
  if (await taken(em, pulse, turn)) {
    await keep(em, pulse, { turn, answer });
    return true;
  }
  throw new DomainError('TURN_TAKEN', 'You have answered this already. It counts once.');
}

/**
 * Keeps what somebody answers by the open link. Sent again it is kept once.
 * @throws DomainError LINK_INVALID, RATE_LIMITED, PULSE_CLOSED, or BAD_INPUT at the field.
 */
export async function answerOpenPulse(
  em: EntityManager,
  access: Access,
  given: { readonly answer: PulseAnswer; readonly sentAs: string; readonly address: string },
): Promise<boolean> {
  const { workspaceId, engagementId, subject } = await ownChangeLink(em, access, 'pulse');
  await countAttemptWithin(em, `pulse:${given.address}`, limit);
  const pulse = await openPulse(em, engagementId, subject);
  if (!pulse.takesOpenLink) throw closed();
  refuseUnfit(given.answer, pulse.groups);
  const turn = { workspaceId, engagementId, personId: null, sentAs: given.sentAs };
  if (await taken(em, pulse, turn)) await keep(em, pulse, { turn, answer: given.answer });
  return true;
}

/**
 * A pulse that takes answers, held so that it is not closed before this answer is in: a result that grew by one answer after it was
 * seen would give that answer away.
 */
async function openPulse(em: EntityManager, engagementId: string, id: string): Promise<Pulse> {
  await em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 29)) is null as held', [engagementId]);
  const pulse = (await keptParts(em, engagementId, ['pulse'])).of('pulse').find((each) => each.id === id);
  if (!pulse) throw new DomainError('NOT_FOUND', 'This is not there any more. Reload the page to see what is.');
  if (pulsePhase(pulse, dayNow()) !== 'collecting') throw closed();
  return pulse;
}

function closed(): DomainError {
  return new DomainError('PULSE_CLOSED', 'This pulse takes no answers now. Ask whoever sent the link.');
}

function refuseUnfit(answer: PulseAnswer, groups: readonly string[]): void {
  if (!groups.includes(answer.group))
    throw new DomainError('BAD_INPUT', 'Choose one of the groups that this pulse asks.', { field: 'group' });
  if (steps.every((step) => answer[step] === null))
    throw new DomainError('BAD_INPUT', 'Answer at least one of the five questions.', { field: 'know' });
}

/** Whether the turn was still free, and is taken now. */
async function taken(em: EntityManager, { id }: Pulse, turn: Turn): Promise<boolean> {
  const { affectedRows } = await em.execute<{ affectedRows: number }>(
    `insert into pulse_turn (id, workspace_id, engagement_id, pulse, person_id, sent_as) values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [randomUUID(), turn.workspaceId, turn.engagementId, id, turn.personId, turn.sentAs],
    'run',
  );
  return affectedRows > 0;
}

async function keep(
  em: EntityManager,
  { id, asksWords }: Pulse,
  { turn, answer }: { readonly turn: Turn; readonly answer: PulseAnswer },
): Promise<void> {
  const content: PulseAnswer = { ...answer, words: asksWords ? answer.words : null };
  await em.execute(
    'insert into pulse_answer (id, workspace_id, engagement_id, pulse, content) values (?, ?, ?, ?, ?::jsonb)',
    [randomUUID(), turn.workspaceId, turn.engagementId, id, JSON.stringify(content)],
    'run',
  );
}
