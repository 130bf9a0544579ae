import type { PlanSchedule, PlanTask, TaskLink } from '@peerway/rollout';
import { dayNumber, isoDay } from '@peerway/schedule';
import type { TaskChange } from '../plan-state.ts';
import { withinLines } from './gantt-rows.ts';

type Tasks = ReadonlyMap<string, PlanTask>;

const mostDays = 5000;

/** Moves lines by so many calendar days: none begins before its new day. What has begun stays; a summary moves what leads it. */
export function movedByDays(
  tasks: Tasks,
  schedule: PlanSchedule,
  ids: ReadonlySet<string>,
  days: number,
): readonly TaskChange[] {
  if (days === 0) return [];
  const all = withinLines(tasks, schedule, ids);
  const moving = new Set(all);
  return all.flatMap((id): TaskChange[] => {
    const [task, dates] = [tasks.get(id), schedule.tasks[id]];
    if (!task || !dates || dates.isSummary || task.progress.actualStart !== null) return [];
    // What waits for another moved line follows it by itself.
    const follows = task.links.some((link) => moving.has(link.task));
    if (follows && !ids.has(id)) return [];
    const to = shifted(dates.start, days);
    return [
      [
        id,
        {
          ...task,
          noEarlierThan: to,
          heldUntil: task.heldUntil !== null && task.heldUntil > to ? null : task.heldUntil,
        },
      ],
    ];
  });
}

/** Gives a task another likely length; what it takes at best and at worst keeps its proportion. */
export function resizedTo(task: PlanTask, likely: number): PlanTask {
  const days = Math.max(1, Math.min(mostDays, Math.round(likely)));
  const { low, likely: was, high } = task.estimate;
  const scaled = (point: number): number => Math.round(was === 0 ? days : (point * days) / was);
  return {
    ...task,
    estimate: {
      low: Math.min(days, scaled(low)),
      likely: days,
      high: Math.min(mostDays, Math.max(days, scaled(high))),
    },
  };
}

/** How many working days a bar has if its end is dragged by so many calendar days: by the share of days that it works now. */
export function lengthAfter(
  dates: { readonly start: string; readonly finish: string; readonly workDays: number },
  days: number,
): number {
  const span = dayNumber(dates.finish) - dayNumber(dates.start) + 1;
  const now = Math.max(1, span + days);
  const share = span >= 7 ? dates.workDays / span : 5 / 7;
  return Math.max(1, span < 7 && now < 6 ? dates.workDays + days : Math.round(now * share));
}

/** What would come of linking one line after another: the change, or why it cannot be. */
export type Linked = { readonly change: TaskChange } | { readonly refused: 'itself' | 'family' | 'known' | 'circle' };

/** Lets a line wait for another one. */
export function linked(tasks: Tasks, before: string, after: string, type: TaskLink['type'] = 'FS'): Linked {
  const task = tasks.get(after);
  if (task === undefined || before === after || !tasks.has(before)) return { refused: 'itself' };
  if (isUnder(tasks, before, after) || isUnder(tasks, after, before)) return { refused: 'family' };
  if (task.links.some((link) => link.task === before)) return { refused: 'known' };
  if (waitsFor(tasks, before, after)) return { refused: 'circle' };
  return { change: [after, { ...task, links: [...task.links, { task: before, type, lagDays: 0 }] }] };
}

/** Links lines one after the other in their order; those that cannot be are left out. */
export function chained(tasks: Tasks, ids: readonly string[]): readonly TaskChange[] {
  return ids.slice(1).flatMap((id, at): TaskChange[] => {
    const made = linked(tasks, ids[at]!, id);
    return 'change' in made ? [made.change] : [];
  });
}

/** Takes all links away between some lines. */
export function unchained(tasks: Tasks, ids: ReadonlySet<string>): readonly TaskChange[] {
  return [...ids].flatMap((id): TaskChange[] => {
    const task = tasks.get(id);
    if (!task?.links.some((link) => ids.has(link.task))) return [];
    return [[id, { ...task, links: task.links.filter((link) => !ids.has(link.task)) }]];
  });
}

/** Gives lines that are work to somebody, for all of a day; who is on it already stays. */
export function assignedTo(tasks: Tasks, ids: Iterable<string>, resource: string): readonly TaskChange[] {
  return [...ids].flatMap((id): TaskChange[] => {
    const task = tasks.get(id);
    if (task?.kind !== 'task' || task.assignments.some((each) => each.resource === resource)) return [];
    return [[id, { ...task, assignments: [...task.assignments, { resource, share: 1 }] }]];
  });
}

/** Lets lines go by a calendar, null for that of the plan. */
export function byCalendar(tasks: Tasks, ids: Iterable<string>, calendar: string | null): readonly TaskChange[] {
  return [...ids].flatMap((id): TaskChange[] => {
    const task = tasks.get(id);
    return task === undefined || task.calendar === calendar ? [] : [[id, { ...task, calendar }]];
  });
}

function shifted(day: string, days: number): string {
  const moved = isoDay(dayNumber(day) + days);
  return moved < '1990-01-01' ? '1990-01-01' : moved > '2199-12-31' ? '2199-12-31' : moved;
}

function isUnder(tasks: Tasks, id: string, above: string): boolean {
  const seen = new Set<string>();
  for (let at = tasks.get(id)?.parent; at && !seen.has(at); at = tasks.get(at)?.parent) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/** Whether one line waits for another, directly or through others. */
function waitsFor(tasks: Tasks, id: string, other: string): boolean {
  const open = [id];
  const seen = new Set<string>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === other) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    const task = tasks.get(at);
    open.push(...(task?.links ?? []).map((link) => link.task), ...(task?.parent ? [task.parent] : []));
  }
  return false;
}
