import type { EntityManager } from '@mikro-orm/postgresql';
import { courseStanding, expiryOf, type PlaceState } from '@peerway/change';
import { dayNow } from '../rollout/plan-opened.ts';
import { type CourseForPerson, coursesOfPerson, placesOf, seatsTaken } from './courses-of-person.ts';
import type { MyCourse, MySession } from './my-course.resolver.ts';
import type { OwnPerson } from './own-person.ts';

/** What somebody has to learn, how far they are, and where they can take it. What is right in a check stays here. */
export async function myCourses(em: EntityManager, person: OwnPerson): Promise<MyCourse[]> {
  const courses = await coursesOfPerson(em, person);
  const rows = await em.execute<{ course: string; on: string }[]>(
    'select course, completed_on as "on" from completion where person_id = ?',
    [person.id],
  );
  const finished = Map.groupBy(rows, ({ course }) => course);
  const taken = await seatsTaken(em, person.engagementId);
  const mine = await placesOf(em, person.id);
  const today = dayNow();
  return courses.map(({ course, sessions }) => {
    const days = (finished.get(course.id) ?? []).map(({ on }) => on).sort();
    const last = days.at(-1) ?? null;
    const { id, title, topics, minutes, link, isRequired, passPercent } = course;
    return {
      ...{ engagementId: person.engagementId, course: id, title, topics, minutes, link, isRequired, passPercent },
      standing: courseStanding(days, course, today),
      finishedOn: last,
      expiresOn: last === null ? null : expiryOf(last, course),
      questions: course.questions.map((question) => ({
        id: question.id,
        text: question.text,
        options: question.options,
      })),
      sessions: sessionsShown(sessions, taken, mine),
    };
  });
}

function sessionsShown(
  sessions: CourseForPerson['sessions'],
  taken: ReadonlyMap<string, number>,
  mine: ReadonlyMap<string, PlaceState>,
): MySession[] {
  return sessions.map(({ id, day, startsAt, timeZone, minutes, place, trainer, seats }) => ({
    ...{ session: id, day, startsAt, timeZone, minutes, place, trainer },
    free: Math.max(0, seats - (taken.get(id) ?? 0)),
    state: mine.get(id) ?? null,
  }));
}
