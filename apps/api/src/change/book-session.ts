import type { EntityManager } from '@mikro-orm/postgresql';
import type { TrainingSession } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { Access } from '../access/access.ts';
import { arrayOf } from '../database/array-of.ts';
import { record } from '../operations/record.ts';
import { seatsTaken, sessionForPerson } from './courses-of-person.ts';
import { ownPerson } from './own-person.ts';

/**
 * Takes a seat in a session for whoever holds the link; a seat in another session of the same course is given up for it. Sent again it
 * changes nothing. Whether the seat is new.
 * @throws DomainError LINK_INVALID; NOT_FOUND; SESSION_FULL.
 */
export async function bookSession(em: EntityManager, access: Access, id: string): Promise<boolean> {
  const person = await ownPerson(em, access);
  const { session, course } = await sessionForPerson(em, person, id);
  await holdSeats(em, person.engagementId);
  const mine = await em.execute<{ session: string }[]>('select session from session_place where person_id = ?', [
    person.id,
  ]);
  if (mine.some((place) => place.session === id)) return false;
  const others = course.sessions.map((each) => each.id).filter((each) => each !== id);
  await em.execute(
    `delete from session_place where person_id = ? and state = 'booked' and session = any (?::text[]) returning 1 as one`,
    [person.id, arrayOf(others)],
  );
  const [row] = await em.execute<{ id: string }[]>(
    `insert into session_place (id, workspace_id, engagement_id, session, person_id, state, booked_at)
     values (gen_random_uuid(), ?, ?, ?, ?, 'booked', now()) returning id`,
    [person.workspaceId, person.engagementId, id, person.id],
  );
  await refuseOverfull(em, person.engagementId, session);
  const { workspaceId, engagementId } = person;
  const about = { workspaceId, engagementId, subject: 'SessionPlace', subjectId: row?.id ?? '' };
  await record(em, { ...about, after: { session: id, state: 'booked' } });
  return true;
}

/**
 * Gives the seat up that whoever holds the link has booked. Whether there was one.
 * @throws DomainError LINK_INVALID.
 */
export async function cancelSession(em: EntityManager, access: Access, session: string): Promise<boolean> {
  const { id, workspaceId, engagementId } = await ownPerson(em, access);
  const [row] = await em.execute<{ id: string }[]>(
    `delete from session_place where person_id = ? and session = ? and state = 'booked' returning id`,
    [id, session],
  );
  const about = { workspaceId, engagementId, subject: 'SessionPlace', subjectId: row?.id ?? '' };
  if (row) await record(em, { ...about, before: { session, state: 'booked' } });
  return row !== undefined;
}

/** Until the transaction ends nobody else takes a seat in the engagement: seats are counted before they are given. */
export async function holdSeats(em: EntityManager, engagement: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 31)) is null as held', [engagement]);
}

/**
 * Looks at a session after seats were given: what was done is undone where there are not so many.
 * @throws DomainError SESSION_FULL.
 */
export async function refuseOverfull(
  em: EntityManager,
  engagement: string,
  { id, seats }: TrainingSession,
): Promise<void> {
  const taken = (await seatsTaken(em, engagement)).get(id) ?? 0;
  if (taken <= seats) return;
  throw new DomainError(
    'SESSION_FULL',
    `This session has ${seats} seats, and ${taken} would be taken. Choose another session, or add seats.`,
  );
}
