import { dayNumber } from '@peerway/schedule';
import type { PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import type { PlanTask } from './plan-task.ts';
import { same } from './same.ts';

/** A plan with its dates. */
export interface DatedPlan {
  readonly plan: Plan;
  readonly schedule: PlanSchedule;
}

/** Why a line has other dates than before. */
export type MoveReason =
  /** Something that sets dates was changed in the line itself: these fields. */
  | { readonly kind: 'edited'; readonly fields: readonly (keyof PlanTask)[] }
  /** What it waits for has moved: these lines. */
  | { readonly kind: 'predecessor'; readonly of: readonly string[] }
  /** What lies under it has moved: these lines. */
  | { readonly kind: 'children'; readonly of: readonly string[] }
  /** The line it belongs under was changed: this one. */
  | { readonly kind: 'parent'; readonly of: string }
  /** Something that holds for the whole plan was changed: calendars, people, the start, or the day that is known. */
  | { readonly kind: 'settings' };

/** A line that has other dates than before. */
export interface MovedTask {
  readonly task: string;
  readonly start: { readonly from: string; readonly to: string };
  readonly finish: { readonly from: string; readonly to: string };
  /** By how many calendar days its finish is later; negative if it is earlier. */
  readonly days: number;
  readonly because: MoveReason;
}

/** What is different between two states of a plan. */
export interface PlanDifference {
  readonly moved: readonly MovedTask[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** By how many calendar days the end of the plan is later; 0 where one of them has no tasks. */
  readonly finishDays: number;
}

const dating = [
  'kind',
  'estimate',
  'links',
  'noEarlierThan',
  'heldUntil',
  'calendar',
  'assignments',
  'progress',
  'parent',
] as const satisfies readonly (keyof PlanTask)[];

/**
 * What moved between two states of a plan, and why, in the order of the outline.
 *
 * @example
 * planDifference({ plan: { settings: newPlanSettings('2027-01-04'), tasks: [] }, schedule: planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04') }, { plan: { settings: newPlanSettings('2027-01-04'), tasks: [] }, schedule: planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04') }).moved; // => []
 */
export function planDifference(before: DatedPlan, after: DatedPlan): PlanDifference {
  const [was, now] = [before.schedule, after.schedule];
  const lines = { was: byId(before.plan), now: byId(after.plan) };
  const children = childrenOf(after.plan);
  const hasMoved = (id: string): boolean => {
    const [old, fresh] = [was.tasks[id], now.tasks[id]];
    return old === undefined || fresh === undefined
      ? (old === undefined) !== (fresh === undefined)
      : old.start !== fresh.start || old.finish !== fresh.finish;
  };
  const moved = now.order.flatMap((id): MovedTask[] => {
    const [old, fresh] = [was.tasks[id], now.tasks[id]];
    if (!old || !fresh || !hasMoved(id)) return [];
    return [
      {
        task: id,
        start: { from: old.start, to: fresh.start },
        finish: { from: old.finish, to: fresh.finish },
        days: dayNumber(fresh.finish) - dayNumber(old.finish),
        because: reasonOf(id, { lines, children, hasMoved }),
      },
    ];
  });
  return {
    moved,
    added: now.order.filter((id) => !was.tasks[id]),
    removed: was.order.filter((id) => !now.tasks[id]),
    finishDays: was.finish && now.finish ? dayNumber(now.finish) - dayNumber(was.finish) : 0,
  };
}

interface Both {
  readonly lines: Record<'was' | 'now', ReadonlyMap<string, PlanTask>>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly hasMoved: (id: string) => boolean;
}

function reasonOf(id: string, { lines, children, hasMoved }: Both): MoveReason {
  const under = (children.get(id) ?? []).filter(hasMoved);
  if (under.length > 0) return { kind: 'children', of: under };
  const task = lines.now.get(id)!;
  const fields = changedFields(lines.was.get(id), task);
  if (fields.length > 0) return { kind: 'edited', fields };
  const waits = [...task.links];
  for (const above of linesAbove(task, lines.now)) {
    if (changedFields(lines.was.get(above.id), above).length > 0) return { kind: 'parent', of: above.id };
    waits.push(...above.links);
  }
  const of = [...new Set(waits.map((link) => link.task))].filter(hasMoved);
  return of.length > 0 ? { kind: 'predecessor', of } : { kind: 'settings' };
}

function changedFields(was: PlanTask | undefined, now: PlanTask): (keyof PlanTask)[] {
  return was === undefined ? [] : dating.filter((field) => !same(was[field], now[field]));
}

function linesAbove(task: PlanTask, lines: ReadonlyMap<string, PlanTask>): PlanTask[] {
  const above: PlanTask[] = [];
  // Lines may lie under each other in a circle: each is gone through once.
  const seen = new Set([task.id]);
  for (let at = task; at.parent !== null && !seen.has(at.parent) && lines.has(at.parent);) {
    at = lines.get(at.parent)!;
    seen.add(at.id);
    above.push(at);
  }
  return above;
}

function byId({ tasks }: Plan): Map<string, PlanTask> {
  return new Map(tasks.map((task) => [task.id, task]));
}

function childrenOf({ tasks }: Plan): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of tasks) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  return children;
}
