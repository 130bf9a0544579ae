import { dayNumber, isoDay, monthsAfter } from '@peerway/schedule';
import * as z from 'zod';
import type { Course } from './course.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

/** How far somebody is with a course that applies to them. */
export const CourseStanding = z
  .enum(['done', 'expiring', 'expired', 'missing'])
  .meta({ id: 'CourseStanding', description: 'How far somebody is with a course that applies to them.' });
export type CourseStanding = z.infer<typeof CourseStanding>;

/**
 * For how many days before its end a completion counts as expiring.
 *
 * @example
 * expiringDays; // => 60
 */
export const expiringDays = 60;

/**
 * The day from which a completion no longer counts, because the course is due again: as many calendar months later, at the end of a
 * month that is too short for the day. Null where the course is never due again.
 *
 * @example
 * expiryOf('2027-01-31', { validMonths: 1 }); // => '2027-02-28'
 */
export function expiryOf(completedOn: string, { validMonths }: Pick<Course, 'validMonths'>): string | null {
  return validMonths === null ? null : monthsAfter(completedOn, validMonths);
}

/**
 * The day that lies some days after another.
 *
 * @example
 * dayAfter('2028-02-28', 2); // => '2028-03-01'
 */
export function dayAfter(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/**
 * How far somebody is who finished a course on these days: the latest one counts, and none that still lies ahead. On the day on which
 * it is due again it has expired; it is expiring in the 60 days before.
 *
 * @example
 * courseStanding(['2026-03-01'], { validMonths: 12 }, '2027-02-01'); // => 'expiring'
 */
export function courseStanding(
  completedOn: readonly string[],
  course: Pick<Course, 'validMonths'>,
  today: string,
): CourseStanding {
  const latest = completedOn.filter((day) => day <= today).reduce((a, b) => (a > b ? a : b), '');
  if (latest === '') return 'missing';
  const expiry = expiryOf(latest, course);
  if (expiry === null) return 'done';
  if (expiry <= today) return 'expired';
  return expiry <= dayAfter(today, expiringDays) ? 'expiring' : 'done';
}

/** Somebody, as far as training goes. */
export interface Learner {
  readonly groups: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Whether a course applies to somebody: they are in one of its groups, or have one of its roles, themselves or through a group. A
 * course without groups and roles applies to everybody. Capital letters in roles make no difference.
 *
 * @example
 * coursesFor([{ groups: [], roles: ['Support'] }], [])({ groups: [], roles: ['support'] }).length; // => 1
 */
export function coursesFor<Asked extends Pick<Course, 'groups' | 'roles'>>(
  courses: readonly Asked[],
  groups: readonly Pick<StakeholderGroup, 'id' | 'roles'>[],
): (learner: Learner) => readonly Asked[] {
  const rolesOf = new Map(groups.map(({ id, roles }) => [id, roles.map(roleKey)]));
  const asked = courses.map((course) => ({
    course,
    groups: new Set(course.groups),
    roles: new Set(course.roles.map(roleKey)),
    isForAll: course.groups.length === 0 && course.roles.length === 0,
  }));
  return (learner) => {
    const roles = learnerRoles(learner, rolesOf);
    return asked
      .filter(
        (each) =>
          each.isForAll ||
          learner.groups.some((group) => each.groups.has(group)) ||
          roles.some((role) => each.roles.has(role)),
      )
      .map(({ course }) => course);
  };
}

/** The roles that somebody has, themselves and through their groups, as they are compared. */
export function learnerRoles(
  { groups, roles }: Learner,
  rolesOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...new Set([...roles.map(roleKey), ...groups.flatMap((group) => rolesOf.get(group) ?? [])])];
}

/**
 * A role as it is compared: in one form of Unicode, without spaces around it and with single ones within, in small letters.
 *
 * @example
 * roleKey(' Night  Shift'); // => 'night shift'
 */
export function roleKey(role: string): string {
  return role.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
