import type { Finding } from '@peerway/kernel';
import type { Activity, Predecessor } from '@peerway/schedule';
import type { PlanResource } from './plan-resource.ts';
import type { PlanTask } from './plan-task.ts';
import type { PlanTime } from './plan-time.ts';

/** What surrounds a task in its plan. */
export interface TaskSurroundings {
  readonly predecessors: readonly Predecessor[];
  readonly earliest: number;
  readonly due: number | undefined;
  readonly time: PlanTime;
  readonly resources: ReadonlyMap<string, PlanResource>;
  readonly asOf: number;
  readonly findings: Finding[];
}

/** A task as an activity: a milestone has no calendar, so that it stands where what it follows ends. */
export function taskActivity(task: PlanTask, around: TaskSurroundings): Activity {
  const { time, earliest, due, predecessors, findings } = around;
  const assigned = assignedTo(task, around);
  const isPoint = task.kind !== 'task';
  const duration = isPoint ? 0 : task.estimate.likely;
  const calendar = duration === 0 ? undefined : time.calendarOf(task, assigned);
  const pinned = pinnedAt(task, around, calendar ?? time.calendarOf(task, []));
  missingSkills(task, assigned, findings);
  return {
    id: task.id,
    duration,
    predecessors,
    earliest,
    ...(duration > 0 && assigned.length > 0 ? { demands: demandsOf(task, around) } : {}),
    ...(due === undefined ? {} : { due }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}

function assignedTo(task: PlanTask, { resources, findings }: TaskSurroundings): PlanResource[] {
  return task.assignments.flatMap(({ resource }) => {
    const found = resources.get(resource);
    if (!found) findings.push({ code: 'UNKNOWN_RESOURCE', at: `task:${task.id}`, detail: resource });
    return found ? [found] : [];
  });
}

function demandsOf(task: PlanTask, { resources, findings }: TaskSurroundings): Record<string, number> {
  const demands = new Map<string, number>();
  for (const { resource, share } of task.assignments)
    if (resources.has(resource)) demands.set(resource, (demands.get(resource) ?? 0) + Math.round(share * 100));
  for (const [id, demand] of demands) {
    const { capacity, name } = resources.get(id)!;
    const most = Math.round(capacity * 100);
    if (demand <= most) continue;
    findings.push({ code: 'DEMAND_ABOVE_CAPACITY', at: `task:${task.id}`, detail: name });
    demands.set(id, most);
  }
  return Object.fromEntries(demands);
}

/** Where a task that has begun stands: what is done where it was done, the rest of what runs from the day that is known on. */
function pinnedAt(task: PlanTask, { time, asOf, findings }: TaskSurroundings, calendar: string): Activity['pinned'] {
  const { actualStart, actualFinish, remainingDays } = task.progress;
  if (actualStart === null) return undefined;
  const start = time.unitOf(actualStart);
  const finish = actualFinish === null ? null : time.unitOf(actualFinish);
  const latest = finish ?? start;
  if (latest > asOf)
    findings.push({ code: 'PROGRESS_IN_FUTURE', at: `task:${task.id}`, detail: actualFinish ?? actualStart });
  const isPoint = task.kind !== 'task';
  if (finish !== null) return isPoint ? { start: finish + 1, finish: finish + 1 } : { start, finish: finish + 1 };
  if (isPoint) return undefined;
  const days = time.working(calendar);
  const begun = Math.max(start, asOf);
  const worked = start < asOf ? days.between(start, asOf) : 0;
  const rest = remainingDays ?? Math.max(task.estimate.likely === 0 ? 0 : 1, task.estimate.likely - worked);
  return { start, finish: Math.max(start, days.finishOf(begun, rest)) };
}

function missingSkills(task: PlanTask, assigned: readonly PlanResource[], findings: Finding[]): void {
  if (task.skills.length === 0 || assigned.length === 0) return;
  const known = new Set(assigned.flatMap(({ skills }) => skills.map(folded)));
  for (const skill of task.skills)
    if (!known.has(folded(skill))) findings.push({ code: 'SKILL_MISSING', at: `task:${task.id}`, detail: skill });
}

/** Skills are the same however they are capitalized. */
export function folded(skill: string): string {
  return skill.trim().toLowerCase();
}
