import { dayNumber } from '@peerway/schedule';
import type { PlanResource } from './plan-resource.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import { resourceLoad, rounded } from './resource-load.ts';
import { folded } from './task-activity.ts';

/** A person who could take over what a role does in a task. */
export interface Candidate {
  readonly resource: string;
  readonly fillsRole: boolean;
  /** Skills that the task wants and this person does not have. */
  readonly missingSkills: readonly string[];
  /** On how many of the days of the task this person is there. */
  readonly daysThere: number;
  /** On how many of these days the share is still free. */
  readonly daysFree: number;
  /** What one day of it costs; null as long as nobody said. */
  readonly ratePerDay: number | null;
}

/** Which task, and which role in it is to become a person. */
export interface RoleAsked {
  readonly task: string;
  readonly role: string;
}

/**
 * Who could take over what a role does in a task, the best first: those who fill the role and have all skills, then by how many of its
 * days they are free, then by their rate. Empty for a task or role that is not there.
 *
 * @example
 * candidatesFor({ settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04'), { task: 'a', role: 'r' }); // => []
 */
export function candidatesFor(plan: Plan, schedule: PlanSchedule, { task: id, role }: RoleAsked): Candidate[] {
  const task = plan.tasks.find((one) => one.id === id);
  const dates = schedule.tasks[id];
  const share = task?.assignments.find(({ resource }) => resource === role)?.share;
  if (!task || !dates || share === undefined) return [];
  return resourceLoad(plan, schedule)
    .filter(({ resource }) => resource.kind === 'person' && fits(resource, role, task.skills))
    .filter(({ resource }) => !task.assignments.some((one) => one.resource === resource.id))
    .map(({ resource, start, demand, capacity }): Candidate => {
      const first = daysBetween(start, dates.start);
      const units = capacity.slice(first, first + daysBetween(dates.start, dates.finish) + 1);
      const free = units.filter((there, index) => there > 0 && rounded(there - demand[first + index]!) >= share);
      return {
        resource: resource.id,
        fillsRole: resource.roles.includes(role),
        missingSkills: missing(resource, task.skills),
        daysThere: units.filter((there) => there > 0).length,
        daysFree: free.length,
        ratePerDay: resource.ratePerDay,
      };
    })
    .sort(byFitness);
}

function fits(resource: PlanResource, role: string, skills: readonly string[]): boolean {
  return resource.roles.includes(role) || (skills.length > 0 && missing(resource, skills).length === 0);
}

function missing({ skills }: PlanResource, wanted: readonly string[]): string[] {
  const known = new Set(skills.map(folded));
  return wanted.filter((skill) => !known.has(folded(skill)));
}

function byFitness(a: Candidate, b: Candidate): number {
  return (
    Number(b.fillsRole) - Number(a.fillsRole) ||
    a.missingSkills.length - b.missingSkills.length ||
    b.daysFree - a.daysFree ||
    (a.ratePerDay ?? Number.MAX_VALUE) - (b.ratePerDay ?? Number.MAX_VALUE) ||
    (a.resource < b.resource ? -1 : 1)
  );
}

function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}
