import type { EntityManager } from '@mikro-orm/postgresql';
import { type Course, coursesFor, type PlaceState, type TrainingSession } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import { dayNow } from '../rollout/plan-opened.ts';
import { keptParts } from './opened-change.ts';
import type { OwnPerson } from './own-person.ts';

/** The courses that apply to somebody, with the sessions in which they may still take them. */
export interface CourseForPerson {
  readonly course: Course;
  readonly sessions: readonly TrainingSession[];
}

/** What somebody has to learn, in the order of the titles; sessions that are over, or for other groups, are left out. */
export async function coursesOfPerson(em: EntityManager, person: OwnPerson): Promise<CourseForPerson[]> {
  const parts = await keptParts(em, person.engagementId, ['group', 'course', 'session']);
  const today = dayNow();
  const sessions = parts
    .of('session')
    .filter(
      ({ day, groups }) => day >= today && (groups.length === 0 || groups.some((id) => person.groups.includes(id))),
    )
    .sort((a, b) => (`${a.day} ${a.startsAt}` < `${b.day} ${b.startsAt}` ? -1 : 1));
  return coursesFor(
    parts.of('course'),
    parts.of('group'),
  )(person)
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
    .map((course) => ({ course, sessions: sessions.filter((session) => session.course === course.id) }));
}

/**
 * A coming session that somebody may take, with its course.
 * @throws DomainError NOT_FOUND.
 */
export async function sessionForPerson(
  em: EntityManager,
  person: OwnPerson,
  id: string,
): Promise<{ readonly session: TrainingSession; readonly course: CourseForPerson }> {
  for (const course of await coursesOfPerson(em, person)) {
    const session = course.sessions.find((each) => each.id === id);
    if (session) return { session, course };
  }
  throw new DomainError(
    'NOT_FOUND',
    'There is no such session for you any more. Reload the page to see which there are.',
  );
}

/** How many seats are taken, by session: of whoever is booked or came. */
export async function seatsTaken(em: EntityManager, engagement: string): Promise<ReadonlyMap<string, number>> {
  const rows = await em.execute<{ session: string; taken: number }[]>(
    `select session, count(*)::int as taken from session_place where engagement_id = ? and state <> 'absent' group by 1`,
    [engagement],
  );
  return new Map(rows.map(({ session, taken }) => [session, taken]));
}

/** The seats of somebody, by session. */
export async function placesOf(em: EntityManager, person: string): Promise<ReadonlyMap<string, PlaceState>> {
  const rows = await em.execute<{ session: string; state: PlaceState }[]>(
    'select session, state from session_place where person_id = ?',
    [person],
  );
  return new Map(rows.map(({ session, state }) => [session, state]));
}
