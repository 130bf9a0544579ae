import type { Finding } from '@peerway/kernel';
import type { Plan } from './plan-settings.ts';

/** The dates of one line of a plan. */
export interface ScheduledTask {
  readonly id: string;
  readonly level: number;
  readonly wbs: string;
  readonly isSummary: boolean;
  readonly start: string;
  readonly finish: string;
  readonly workDays: number;
  readonly totalFloatDays: number;
  readonly freeFloatDays: number;
  readonly isCritical: boolean;
  readonly state: 'notStarted' | 'running' | 'done' | 'late';
  readonly doneShare: number;
  readonly cost: number | null;
  readonly costOpen: boolean;
}

/** The dates of every line of a plan. */
export interface PlanSchedule {
  readonly order: readonly string[];
  readonly tasks: Readonly<Record<string, ScheduledTask>>;
  readonly start: string;
  readonly finish: string | null;
  readonly critical: readonly string[];
  readonly cost: number | null;
  readonly findings: readonly Finding[];
}

/**
 * The dates of every line of a plan.
 *
 * @example
 * planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04').finish; // => null
 */
export function planSchedule(plan: Plan, _today: string): PlanSchedule {
  const { start } = plan.settings;
  const tasks = plan.tasks.map(({ id, estimate }): ScheduledTask => ({
    id,
    level: 0,
    wbs: '1',
    isSummary: plan.tasks.some(({ parent }) => parent === id),
    start,
    finish: start,
    workDays: estimate.likely,
    totalFloatDays: 0,
    freeFloatDays: 0,
    isCritical: true,
    state: 'notStarted',
    doneShare: 0,
    cost: null,
    costOpen: false,
  }));
  return {
    order: tasks.map(({ id }) => id),
    tasks: Object.fromEntries(tasks.map((task) => [task.id, task])),
    start,
    finish: tasks.length === 0 ? null : start,
    critical: tasks.map(({ id }) => id),
    cost: null,
    findings: [],
  };
}
