import type { Finding } from '@peerway/kernel';
import { dayNumber } from '@peerway/schedule';
import type { PlanResource } from './plan-resource.ts';
import type { PlanSchedule, ScheduledTask } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import type { PlanTask } from './plan-task.ts';
import { planTime, type PlanTime } from './plan-time.ts';

/** A line of the plan that takes people's time, with the days on which they work on it. */
export interface WorkedTask {
  readonly task: PlanTask;
  readonly dates: ScheduledTask;
  /** Units since the first day of the schedule; the days on which it is worked on. */
  readonly days: readonly number[];
}

/** The days of a schedule, and which tasks are worked on in them. */
export interface WorkedDays {
  readonly time: PlanTime;
  /** How many days there are from the first to the last. */
  readonly length: number;
  readonly resources: ReadonlyMap<string, PlanResource>;
  readonly worked: readonly WorkedTask[];
}

/** Which tasks are worked on from the first day of a schedule to the last: all that have no lines under them. */
export function workedDays({ settings, tasks }: Plan, schedule: PlanSchedule): WorkedDays {
  const origin = dayNumber(schedule.start);
  const length = schedule.finish === null ? 0 : dayNumber(schedule.finish) - origin + 1;
  const findings: Finding[] = [];
  const time = planTime(settings, origin, length, findings);
  const resources = new Map(settings.resources.map((resource) => [resource.id, resource]));
  const lines = new Map(tasks.toReversed().map((task) => [task.id, task]));
  const worked = schedule.order.flatMap((id): WorkedTask[] => {
    const [task, dates] = [lines.get(id), schedule.tasks[id]];
    if (!task || !dates || dates.isSummary) return [];
    const people = task.assignments.flatMap(({ resource }) => resources.get(resource) ?? []);
    const units = time.units.get(time.calendarOf(task, people))!;
    const [first, last] = [time.unitOf(dates.start), time.unitOf(dates.finish)];
    const days: number[] = [];
    for (let unit = first; unit <= last && dates.workDays > 0; unit++) if (units[unit]) days.push(unit);
    return [{ task, dates, days }];
  });
  return { time, length, resources, worked };
}
