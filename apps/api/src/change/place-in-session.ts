import type { EntityManager } from '@mikro-orm/postgresql';
import type { Course, PlaceState, TrainingSession } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { arrayOf } from '../database/array-of.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { holdSeats, refuseOverfull } from './book-session.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';

/** What is put down of people and a session. */
export interface Placing {
  readonly engagement: string;
  readonly session: string;
  readonly people: readonly string[];
  /** Null to give their seats up. */
  readonly state: PlaceState | null;
}

/**
 * Books seats for people, gives them up, or puts down who came and who did not. Who came to a course without a check has finished it on
 * the day of the session; where there is a check, that is what finishes it. People who are not there are passed over. Gives for how many
 * something changed.
 * @throws DomainError NOT_FOUND; SESSION_FULL, and then nobody is booked; DAY_AHEAD for attendance before the day.
 */
export async function placeInSession(
  em: EntityManager,
  access: MemberAccess,
  { engagement, session: id, people, state }: Placing,
): Promise<number> {
  const { workspaceId } = await heldChange(em, engagement);
  const { session, course } = await sessionHere(em, engagement, id);
  await holdSeats(em, engagement);
  if (state !== null && state !== 'booked' && session.day > dayNow())
    throw new DomainError('DAY_AHEAD', 'This session lies ahead: who came can be put down on its day.');
  const changed = state === null ? await release(em, id, people) : await put(em, access, { session, people, state });
  if (changed.length === 0) return 0;
  if (state === 'booked') await refuseOverfull(em, engagement, session);
  if (state === 'attended' && course.questions.length === 0) await finish(em, access, { session, people: changed });
  await record(em, {
    ...{ workspaceId, engagementId: engagement, subject: 'SessionPlace', subjectId: engagement },
    after: { session: id, state, people: changed },
  });
  return changed.length;
}

/**
 * A session with its course.
 * @throws DomainError NOT_FOUND.
 */
export async function sessionHere(
  em: EntityManager,
  engagement: string,
  id: string,
): Promise<{ readonly session: TrainingSession; readonly course: Course }> {
  const parts = await keptParts(em, engagement, ['session', 'course']);
  const session = parts.of('session').find((each) => each.id === id);
  const course = parts.of('course').find((each) => each.id === session?.course);
  if (session && course) return { session, course };
  throw new DomainError('NOT_FOUND', 'There is no such session, or its course is gone. Reload the page.');
}

async function release(em: EntityManager, session: string, people: readonly string[]): Promise<string[]> {
  const rows = await em.execute<{ person: string }[]>(
    `delete from session_place where session = ? and person_id = any (?::uuid[]) returning person_id as person`,
    [session, arrayOf(people)],
  );
  return rows.map(({ person }) => person);
}

async function put(
  em: EntityManager,
  { name }: MemberAccess,
  { session, people, state }: { readonly session: TrainingSession; readonly people: readonly string[]; readonly state: PlaceState }, // prettier-ignore
): Promise<string[]> {
  const rows = await em.execute<{ person: string }[]>(
    `insert into session_place (id, workspace_id, engagement_id, session, person_id, state, booked_by, booked_at)
     select gen_random_uuid(), workspace_id, engagement_id, ?, id, ?, ?, now() from affected_person where id = any (?::uuid[])
     on conflict (workspace_id, engagement_id, session, person_id) do update set state = excluded.state
     where session_place.state <> excluded.state returning person_id as person`,
    [session.id, state, name, arrayOf(people)],
  );
  return rows.map(({ person }) => person);
}

async function finish(
  em: EntityManager,
  { name }: MemberAccess,
  { session, people }: { readonly session: TrainingSession; readonly people: readonly string[] },
): Promise<void> {
  await em.execute(
    `insert into completion (id, workspace_id, engagement_id, person_id, course, completed_on, way, recorded_by, recorded_at)
     select gen_random_uuid(), workspace_id, engagement_id, id, ?, ?, 'session', ?, now() from affected_person
     where id = any (?::uuid[]) on conflict do nothing returning 1 as one`,
    [session.course, session.day, name, arrayOf(people)],
  );
}
