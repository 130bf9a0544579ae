import {
  newPlanSettings,
  newTask,
  type Plan,
  type PlanResource,
  type PlanSettings,
  type PlanTask,
} from '@peerway/rollout';

/** A Monday. */
export const monday = '2027-01-04';

/** A line of so many days, with what else is said about it. */
export function line(id: string, days: number, said: Partial<PlanTask> = {}): PlanTask {
  return { ...newTask(id, `Task ${id}`), estimate: { low: days, likely: days, high: days }, ...said };
}

export function milestone(id: string, said: Partial<PlanTask> = {}): PlanTask {
  return { ...line(id, 0, said), kind: 'milestone' };
}

/** Links as `a`, `a SS`, `a FF+2`. */
export function after(...links: readonly string[]): Pick<PlanTask, 'links'> {
  return {
    links: links.map((link) => {
      const [task = '', rest = 'FS'] = link.split(' ');
      const type = rest.slice(0, 2) as PlanTask['links'][number]['type'];
      return { task, type, lagDays: Number(rest.slice(2) || 0) };
    }),
  };
}

export function done(actualStart: string, actualFinish: string): Pick<PlanTask, 'progress'> {
  return { progress: { actualStart, actualFinish, remainingDays: null } };
}

export function running(actualStart: string, remainingDays: number | null = null): Pick<PlanTask, 'progress'> {
  return { progress: { actualStart, actualFinish: null, remainingDays } };
}

export function person(id: string, said: Partial<PlanResource> = {}): PlanResource {
  return {
    id,
    kind: 'person',
    name: `Person ${id}`,
    roles: [],
    skills: [],
    capacity: 1,
    calendar: null,
    from: null,
    until: null,
    ratePerDay: null,
    member: null,
    ...said,
  };
}

export function by(...resources: readonly string[]): Pick<PlanTask, 'assignments'> {
  return { assignments: resources.map((resource) => ({ resource, share: 1 })) };
}

export function planOf(tasks: readonly PlanTask[], said: Partial<PlanSettings> = {}): Plan {
  return { settings: { ...newPlanSettings(monday), ...said }, tasks };
}
