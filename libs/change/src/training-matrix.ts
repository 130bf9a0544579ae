import * as z from 'zod';
import { ChangeId } from './change-parts.ts';
import type { TrainedPeople } from './completion.ts';
import type { Course } from './course.ts';
import { coursesFor, courseStanding, learnerRoles, roleKey } from './course-standing.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

const people = z.int32().min(0);

/** How far the people of a row are with a course. */
export const TrainingCell = z
  .object({
    course: ChangeId,
    due: people.describe('To how many people of the row it applies: the sum of the others.'),
    done: people.describe('Who finished it, and need not think of it for a while.'),
    expiring: people.describe('Whose completion still counts, and is due again within 60 days.'),
    expired: people.describe('Who finished it, but too long ago.'),
    missing: people.describe('Who never finished it.'),
  })
  .meta({ id: 'TrainingCell', description: 'How far the people of a row are with a course.' });
export type TrainingCell = z.infer<typeof TrainingCell>;

/** A row of the training matrix. */
export const TrainingRow = z
  .object({
    kind: z
      .enum(['all', 'group', 'role'])
      .meta({ id: 'TrainingRowKind', description: 'What the people of a row share.' }),
    id: z.string().describe('The id of the group or the role; empty for everybody.'),
    people: people.describe('How many people the row has.'),
    cells: z.array(TrainingCell).readonly(),
  })
  .meta({ id: 'TrainingRow', description: 'A row of the training matrix.' });
export type TrainingRow = z.infer<typeof TrainingRow>;

/** What a training matrix is made of. */
export interface TrainingInputs {
  readonly courses: readonly Course[];
  readonly groups: readonly Pick<StakeholderGroup, 'id' | 'roles'>[];
  readonly people: readonly TrainedPeople[];
  readonly today: string;
}

/**
 * Who has finished what: a row for everybody, one for each group and one for each role of a course. Who is in several groups stands in
 * the row of each, and once in the row for everybody. Groups in the order given, roles by name.
 *
 * @example
 * trainingMatrix({ courses: [], groups: [], people: [], today: '2027-01-01' })[0].people; // => 0
 */
export function trainingMatrix({ courses, groups, people: counted, today }: TrainingInputs): readonly TrainingRow[] {
  const rows = emptyRows(courses, groups);
  const rolesOf = new Map(groups.map(({ id, roles }) => [id, roles.map(roleKey)]));
  const appliesTo = coursesFor(courses, groups);
  for (const some of counted) {
    const keys = [
      'all ',
      ...new Set(some.groups.map((id) => `group ${id}`)),
      ...learnerRoles(some, rolesOf).map((role) => `role ${role}`),
    ];
    const reached = keys.flatMap((key) => rows.get(key) ?? []);
    for (const row of reached) row.people += some.people;
    const days = daysByCourse(some);
    for (const course of appliesTo(some)) {
      const standing = courseStanding(days.get(course.id) ?? [], course, today);
      for (const { cells } of reached) {
        const cell = cells.get(course.id)!;
        cell.due += some.people;
        cell[standing] += some.people;
      }
    }
  }
  return [...rows.values()].map(({ cells, ...row }) => ({ ...row, cells: [...cells.values()] }));
}

interface CountingRow {
  readonly kind: TrainingRow['kind'];
  readonly id: string;
  people: number;
  readonly cells: ReadonlyMap<string, { -readonly [Key in keyof TrainingCell]: TrainingCell[Key] }>;
}

function emptyRows(courses: readonly Course[], groups: TrainingInputs['groups']): Map<string, CountingRow> {
  const named = new Map<string, string>();
  for (const role of [...courses, ...groups].flatMap(({ roles }) => roles))
    if (!named.has(roleKey(role))) named.set(roleKey(role), role);
  const cells = (): CountingRow['cells'] =>
    new Map(courses.map(({ id }) => [id, { course: id, due: 0, done: 0, expiring: 0, expired: 0, missing: 0 }]));
  const row = (kind: TrainingRow['kind'], id: string): CountingRow => ({ kind, id, people: 0, cells: cells() });
  return new Map([
    ['all ', row('all', '')],
    ...groups.map(({ id }) => [`group ${id}`, row('group', id)] as const),
    ...[...named]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, role]) => [`role ${key}`, row('role', role)] as const),
  ]);
}

/** The days on which each course was finished. */
export function daysByCourse({ completed }: Pick<TrainedPeople, 'completed'>): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>();
  for (const { course, on } of completed) days.set(course, [...(days.get(course) ?? []), on]);
  return days;
}
