import * as z from 'zod';
import { ChangeId } from './change-parts.ts';
import { coursesFor, courseStanding } from './course-standing.ts';
import { daysByCourse, type TrainingInputs } from './training-matrix.ts';

const people = z.int32().min(0);

/** How many people hold every required course that applies to them. */
export const TrainedShare = z
  .object({
    people: people.describe('How many are looked at.'),
    asked: people.describe('To how many of them a required course applies.'),
    trained: people.describe('How many of these hold each of them today.'),
    lacking: z
      .array(
        z
          .object({ course: ChangeId, people: people.describe('How many have not finished it, or too long ago.') })
          .meta({ id: 'LackingCourse', description: 'A required course that people lack.' }),
      )
      .readonly()
      .describe('Most people first.'),
  })
  .meta({ id: 'TrainedShare', description: 'How many people hold every required course that applies to them.' });
export type TrainedShare = z.infer<typeof TrainedShare>;

/** Whom to look at; null for no limit. Somebody is looked at who works at one of the sites and is in one of the groups. */
export interface TrainedWhere {
  readonly sites: readonly string[] | null;
  readonly groups: readonly string[] | null;
}

/**
 * Who of the people of some sites and groups holds every required course that applies to them, each counted once. Somebody of whom
 * nobody knows the site is looked at only where the sites are not limited. A course that expires on the day no longer counts.
 *
 * @example
 * trainedShare({ courses: [], groups: [], people: [], today: '2027-01-01' }, { sites: null, groups: null }).asked; // => 0
 */
export function trainedShare(
  { courses, groups, people: counted, today }: TrainingInputs,
  { sites, groups: wanted }: TrainedWhere,
): TrainedShare {
  const appliesTo = coursesFor(
    courses.filter(({ isRequired }) => isRequired),
    groups,
  );
  const share = { people: 0, asked: 0, trained: 0 };
  const lacking = new Map<string, number>();
  for (const some of counted) {
    if (sites !== null && !(some.site !== null && sites.includes(some.site))) continue;
    if (wanted !== null && !some.groups.some((group) => wanted.includes(group))) continue;
    share.people += some.people;
    const asked = appliesTo(some);
    if (asked.length === 0) continue;
    share.asked += some.people;
    const days = daysByCourse(some);
    const lacks = asked.filter((course) => {
      const standing = courseStanding(days.get(course.id) ?? [], course, today);
      return standing === 'missing' || standing === 'expired';
    });
    if (lacks.length === 0) share.trained += some.people;
    for (const { id } of lacks) lacking.set(id, (lacking.get(id) ?? 0) + some.people);
  }
  return {
    ...share,
    lacking: [...lacking]
      .map(([course, count]) => ({ course, people: count }))
      .sort((a, b) => b.people - a.people || (a.course < b.course ? -1 : 1)),
  };
}
