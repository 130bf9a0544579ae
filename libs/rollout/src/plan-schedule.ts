import type { Finding } from '@peerway/kernel';
import { costOf, type TaskCost } from './task-cost.ts';
import { type ActivityPlace, activityPlaces } from './activity-places.ts';
import { planNetwork, type PlanNetwork } from './plan-network.ts';
import type { Plan } from './plan-settings.ts';
import type { PlanTask } from './plan-task.ts';
import { isLateTask, taskState, type TaskState } from './task-state.ts';
import { shownDays } from './shown-days.ts';

/** A line of the plan with its dates. */
export interface ScheduledTask extends TaskCost {
  readonly id: string;
  /** 0 at the top. */
  readonly level: number;
  /** Its number: 2.1.3. */
  readonly wbs: string;
  readonly isSummary: boolean;
  readonly start: string;
  /** The last day of it. A milestone has the same start and finish: the last day of the work that it follows. */
  readonly finish: string;
  /** Days that are worked from start to finish; 0 for a milestone. */
  readonly workDays: number;
  readonly earlyStart: string;
  /** The last day on which it can be finished without the end of the plan, or a day it must be finished by, being missed. */
  readonly lateFinish: string;
  /** By how many working days it can slip before the end of the plan, or a day it must be finished by, slips; negative if it is too late. */
  readonly totalFloatDays: number;
  /** By how many working days it can slip before any other line does. */
  readonly freeFloatDays: number;
  readonly isCritical: boolean;
  readonly state: TaskState;
  /** How much of its work is done, from 0 to 1. */
  readonly doneShare: number;
}

/** The dates of a plan. */
export interface PlanSchedule {
  /** The ids of the lines in the order of the outline. */
  readonly order: readonly string[];
  readonly tasks: Readonly<Record<string, ScheduledTask>>;
  /** The first day; that of the settings for a plan without tasks. */
  readonly start: string;
  /** The last day; null for a plan without tasks. */
  readonly finish: string | null;
  /** The ids of the lines that have no room to slip, in the order of the outline. */
  readonly critical: readonly string[];
  /** What is known of the cost; null if nothing is. */
  readonly cost: number | null;
  /** Whether the rate of somebody who works on it is missing. */
  readonly costOpen: boolean;
  /** The day up to which progress is known. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
}

/**
 * The dates of a plan, as early as its links, calendars, people's days and progress allow, without regard to how many people there are.
 * Never throws: what cannot be meant is left out and said in the findings.
 *
 * @example
 * planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'Map')] }, '2027-01-04').finish; // => '2027-01-04'
 */
export function planSchedule(plan: Plan, today: string): PlanSchedule {
  const network = planNetwork(plan, today);
  return scheduleOf(network, activityPlaces(network.problem));
}

/** The lines of a network whose activities have their places. */
export function scheduleOf(network: PlanNetwork, placed: ReadonlyMap<string, ActivityPlace>): PlanSchedule {
  const { outline, time, asOf, findings } = network;
  const tasks = new Map<string, ScheduledTask>();
  const shown = shownDays(network, placed);
  // From the last line to the first, lines under a summary come before it.
  for (const id of outline.order.toReversed()) {
    const { children } = outline.lines.get(id)!;
    const leaf = () => leafOf(id, { network, placed: placed.get(id)!, point: shown.get(id) });
    tasks.set(
      id,
      children.length > 0
        ? summaryOf(
            id,
            network,
            children.map((child) => tasks.get(child)!),
          )
        : leaf(),
    );
  }
  const top = outline.order.filter((id) => outline.lines.get(id)!.parent === null).map((id) => tasks.get(id)!);
  const ordered = outline.order.map((id) => tasks.get(id)!);
  return {
    order: outline.order,
    tasks: Object.fromEntries(ordered.map((task) => [task.id, task])),
    start: top.length > 0 ? earliest(top, 'start') : time.dayOf(0),
    finish: top.length > 0 ? latest(top, 'finish') : null,
    critical: ordered.filter(({ isCritical }) => isCritical).map(({ id }) => id),
    ...sumOfCosts(top),
    asOf: time.dayOf(asOf),
    findings: [...findings, ...found(network, tasks, placed)],
  };
}

function leafOf(
  id: string,
  { network, placed, point }: { network: PlanNetwork; placed: ActivityPlace; point: number | undefined },
): ScheduledTask {
  const { outline, time, resources, asOf } = network;
  const { task, level, wbs } = outline.lines.get(id)!;
  const activity = network.activities.get(id)!;
  const days = time.working(activity.calendar ?? time.planCalendar);
  const isPoint = point !== undefined;
  const workDays = isPoint ? 0 : days.between(placed.start, placed.finish);
  const start = time.dayOf(point ?? placed.start);
  const finish = time.dayOf(point ?? placed.finish - 1);
  const isDone = task.progress.actualFinish !== null;
  const totalFloatDays = days.between(placed.finish, placed.lateFinish);
  const worked = task.progress.actualStart === null ? 0 : days.between(placed.start, Math.min(asOf, placed.finish));
  return {
    id,
    level,
    wbs,
    isSummary: false,
    start,
    finish,
    workDays,
    earlyStart: start,
    lateFinish: time.dayOf(isPoint ? point + placed.lateFinish - placed.finish : placed.lateFinish - 1),
    totalFloatDays,
    freeFloatDays: Math.max(
      0,
      isPoint ? days.between(placed.finish, placed.finish + placed.freeFloat) : placed.freeFloat,
    ),
    isCritical: !isDone && totalFloatDays <= 0,
    state: taskState(task, finish, { isUsedUp: workDays > 0 && isUsedUp(task, worked) }),
    doneShare: isDone ? 1 : workDays > 0 ? Math.max(0, worked) / workDays : 0,
    ...costOf(task, workDays, resources),
  };
}

/** Whether what runs has taken all of its estimate, while nobody has said how much is left. */
function isUsedUp({ progress, estimate }: PlanTask, worked: number): boolean {
  return progress.remainingDays === null && worked >= estimate.likely;
}

function summaryOf(
  id: string,
  { outline, time, resources }: PlanNetwork,
  children: readonly ScheduledTask[],
): ScheduledTask {
  const { task, level, wbs } = outline.lines.get(id)!;
  const start = earliest(children, 'start');
  const finish = latest(children, 'finish');
  const workDays = time.working(time.planCalendar).between(time.unitOf(start), time.unitOf(finish) + 1);
  const work = children.reduce((sum, child) => sum + child.workDays, 0);
  const isDone = children.every(({ state }) => state === 'done');
  const hasBegun = children.some(({ state, doneShare }) => state === 'running' || doneShare > 0);
  const isLate = !isDone && (isLateTask(task, finish) || children.some(({ state }) => state === 'late'));
  const done = children.reduce((sum, child) => sum + child.doneShare * (work > 0 ? child.workDays : 1), 0);
  const own = costOf({ ...task, assignments: [] }, 0, resources);
  return {
    id,
    level,
    wbs,
    isSummary: true,
    start,
    finish,
    workDays,
    earlyStart: earliest(children, 'earlyStart'),
    lateFinish: latest(children, 'lateFinish'),
    totalFloatDays: least(children, 'totalFloatDays'),
    freeFloatDays: least(children, 'freeFloatDays'),
    isCritical: children.some(({ isCritical }) => isCritical),
    state: isDone ? 'done' : isLate ? 'late' : hasBegun ? 'running' : 'notStarted',
    doneShare: isDone ? 1 : done / (work > 0 ? work : children.length),
    ...sumOfCosts([own, ...children]),
  };
}

function found(
  { outline, activities, horizon }: PlanNetwork,
  tasks: ReadonlyMap<string, ScheduledTask>,
  placed: ReadonlyMap<string, ActivityPlace>,
): Finding[] {
  return outline.order.flatMap((id) => {
    const { task, children } = outline.lines.get(id)!;
    const { finish } = tasks.get(id)!;
    const at = `task:${id}`;
    const missed = task.finishBy !== null && finish > task.finishBy;
    const place = children.length === 0 ? placed.get(id)! : undefined;
    const early = place
      ? (activities.get(id)!.predecessors ?? []).filter(({ id: before, type = 'FS' }) => {
          const isOpen = outline.lines.get(before)?.task.progress.actualFinish === null;
          return task.progress.actualStart !== null && type === 'FS' && isOpen;
        })
      : [];
    return [
      ...(missed ? [{ code: 'FINISH_BY_MISSED', at, detail: task.finishBy ?? '' }] : []),
      ...(place && place.finish > horizon ? [{ code: 'BEYOND_HORIZON', at, detail: finish }] : []),
      ...early.map(({ id: before }) => ({ code: 'STARTED_BEFORE_LINK', at, detail: before })),
    ];
  });
}

function earliest(tasks: readonly ScheduledTask[], day: 'start' | 'earlyStart'): string {
  return tasks.reduce((first, task) => (task[day] < first ? task[day] : first), tasks[0]![day]);
}

function latest(tasks: readonly ScheduledTask[], day: 'finish' | 'lateFinish'): string {
  return tasks.reduce((last, task) => (task[day] > last ? task[day] : last), tasks[0]![day]);
}

function least(tasks: readonly ScheduledTask[], days: 'totalFloatDays' | 'freeFloatDays'): number {
  return Math.min(...tasks.map((task) => task[days]));
}

function sumOfCosts(parts: readonly TaskCost[]): TaskCost {
  const costOpen = parts.some((part) => part.costOpen);
  const known = parts.flatMap(({ cost }) => (cost === null ? [] : [cost]));
  const sum = known.reduce((total, cost) => total + cost, 0);
  return { cost: costOpen && sum === 0 ? null : sum, costOpen };
}
