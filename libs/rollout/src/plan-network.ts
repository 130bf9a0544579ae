import type { Finding } from '@peerway/kernel';
import { type Activity, dayNumber, type ScheduleProblem } from '@peerway/schedule';
import { type PlanLinks, planLinks } from './plan-links.ts';
import { type PlanOutline, planOutline } from './plan-outline.ts';
import type { PlanResource } from './plan-resource.ts';
import type { Plan } from './plan-settings.ts';
import { planTime, type PlanTime } from './plan-time.ts';
import { taskActivity, type TaskSurroundings } from './task-activity.ts';

/** A plan as a network of activities. */
export interface PlanNetwork {
  readonly outline: PlanOutline;
  readonly time: PlanTime;
  /**
   * Activities without circles, in days since the origin: each task that has nothing under it by its own id, and the ends of summaries as
   * milestones `<id>/start` and `<id>/finish` where something hangs on them. Capacity and demand are in hundredths of a person.
   */
  readonly problem: ScheduleProblem;
  /** The activities by id. */
  readonly activities: ReadonlyMap<string, Activity>;
  /** The tasks under each summary that have nothing under them. */
  readonly leaves: ReadonlyMap<string, readonly string[]>;
  /** The day up to which progress is known, in days since the origin. */
  readonly asOf: number;
  /** The first day beyond which nothing is planned, in days since the origin. */
  readonly horizon: number;
  readonly resources: ReadonlyMap<string, PlanResource>;
  readonly findings: readonly Finding[];
}

/**
 * The network of a plan: summaries dissolved into their tasks, calendars of people and tasks brought together, progress pinned, what
 * cannot be meant left out and said. Unit 0 is the first day of the plan, or the day on which the first work on it began.
 *
 * @example
 * planNetwork({ settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'Map')] }, '2027-01-04').problem.activities.length; // => 1
 */
export function planNetwork(plan: Plan, today: string): PlanNetwork {
  const { settings, tasks } = plan;
  const findings: Finding[] = [];
  const outline = planOutline(tasks);
  findings.push(...outline.findings);
  const start = dayNumber(settings.start);
  const origin = Math.min(start, ...firstDays(plan));
  const asOf = dayNumber(settings.asOf ?? today) - origin;
  const horizon = start + settings.horizonDays - origin;
  const time = planTime(settings, origin, Math.max(horizon, asOf + 1), findings);
  const resources = new Map(settings.resources.map((resource) => [resource.id, resource]));
  if (resources.size < settings.resources.length) findings.push(...repeated(settings.resources));
  const links = planLinks(outline, findings);
  const earliest = Math.max(start - origin, asOf);
  const activities = activitiesOf(outline, links, { time, resources, asOf, earliest, findings });
  const problem: ScheduleProblem = {
    activities,
    calendars: Object.fromEntries(time.units),
    lagCalendar: time.planCalendar,
    resources: Object.fromEntries(settings.resources.map(({ id, capacity }) => [id, Math.round(capacity * 100)])),
  };
  return {
    outline,
    time,
    problem,
    activities: new Map(activities.map((activity) => [activity.id, activity])),
    leaves: links.leaves,
    asOf,
    horizon,
    resources,
    findings: distinct(findings),
  };
}

type Parts = Pick<TaskSurroundings, 'time' | 'resources' | 'asOf' | 'earliest' | 'findings'>;

function activitiesOf(outline: PlanOutline, links: PlanLinks, parts: Parts): Activity[] {
  const limits = limitsOf(outline, parts.time, parts.earliest);
  const end = (name: string, earliest?: number): Activity => ({
    id: name,
    duration: 0,
    predecessors: links.predecessors.get(name) ?? [],
    ...(earliest === undefined ? {} : { earliest }),
  });
  return outline.order.flatMap((id): Activity[] => {
    const { task, children } = outline.lines.get(id)!;
    const predecessors = links.predecessors.get(id) ?? [];
    if (children.length === 0) return [taskActivity(task, { ...parts, predecessors, ...limits.get(id)! })];
    if (task.assignments.length > 0)
      parts.findings.push({ code: 'SUMMARY_HAS_WORK', at: `task:${id}`, detail: task.name });
    const first = () => firstOf(links.leaves.get(id)!, limits, outline, parts.time);
    return [
      ...(links.starts.has(id) ? [end(`${id}/start`, first())] : []),
      ...(links.finishes.has(id) ? [end(`${id}/finish`)] : []),
    ];
  });
}

function firstDays({ tasks }: Plan): number[] {
  let first: string | null = null;
  for (const { progress } of tasks)
    if (progress.actualStart !== null && (first === null || progress.actualStart < first)) first = progress.actualStart;
  return first === null ? [] : [dayNumber(first)];
}

interface Limits {
  readonly earliest: number;
  readonly due: number | undefined;
}

/** From when each line may begin and by when it must be finished, with what holds for the lines above it. */
function limitsOf({ order, lines }: PlanOutline, { unitOf }: PlanTime, earliestOfAll: number): Map<string, Limits> {
  const limits = new Map<string, Limits>();
  for (const id of order) {
    const { task, parent } = lines.get(id)!;
    const above = parent === null ? { earliest: earliestOfAll, due: undefined } : limits.get(parent)!;
    const own = [task.noEarlierThan, task.heldUntil].flatMap((day) => (day === null ? [] : [unitOf(day)]));
    const due = task.finishBy === null ? undefined : Math.max(0, unitOf(task.finishBy) + 1);
    limits.set(id, {
      earliest: Math.max(above.earliest, ...own),
      due: due === undefined || above.due === undefined ? (due ?? above.due) : Math.min(due, above.due),
    });
  }
  return limits;
}

function firstOf(
  leaves: readonly string[],
  limits: ReadonlyMap<string, Limits>,
  { lines }: PlanOutline,
  { unitOf }: PlanTime,
): number {
  let first = Number.POSITIVE_INFINITY;
  for (const leaf of leaves) {
    const { actualStart } = lines.get(leaf)!.task.progress;
    first = Math.min(first, actualStart === null ? limits.get(leaf)!.earliest : unitOf(actualStart));
  }
  return first;
}

function repeated(resources: readonly PlanResource[]): Finding[] {
  const seen = new Set<string>();
  return resources.flatMap(({ id, name }) =>
    seen.size < seen.add(id).size ? [] : [{ code: 'DUPLICATE_ID', at: `resource:${id}`, detail: name }],
  );
}

function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((found) => [`${found.code}\n${found.at}\n${found.detail}`, found])).values()];
}
