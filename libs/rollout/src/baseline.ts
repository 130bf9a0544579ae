import * as z from 'zod';
import { Day, line, PlanId } from './plan-parts.ts';
import { TaskKind } from './plan-task.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';

const cost = z.number().min(0).max(1e18).nullable().describe('What is known of its cost; null if nothing is.');

/** One line of a plan as it stood on a day. */
export const BaselineTask = z
  .object({
    id: PlanId,
    name: line.describe('What it was called then.'),
    kind: TaskKind,
    isSummary: z.boolean().describe('Whether lines stood under it.'),
    start: Day.describe('Its first day.'),
    finish: Day.describe('Its last day.'),
    workDays: z.int().min(0).max(20_000).describe('The days that are worked from start to finish.'),
    cost,
  })
  .meta({ id: 'BaselineTask', description: 'One line of a plan as it stood on a day.' });
export type BaselineTask = z.infer<typeof BaselineTask>;

/** A plan as it stood on a day, frozen: what today's dates are compared with. */
export const Baseline = z
  .object({
    day: Day.describe('The day by which it was worked out.'),
    currency: z.string().max(3).describe('The currency of its costs.'),
    start: Day.describe('The first day of the plan.'),
    finish: Day.describe('The last day of the plan.'),
    cost,
    tasks: z.array(BaselineTask).max(5000).readonly().describe('Its lines in the order of the outline.'),
  })
  .meta({ id: 'PlanBaseline', description: 'A plan as it stood on a day, frozen.' });
export type Baseline = z.infer<typeof Baseline>;

/**
 * What is frozen of a plan and its schedule; undefined for a plan without tasks, which has no dates.
 *
 * @example
 * baselineOf({ settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04'), '2027-01-04'); // => undefined
 */
export function baselineOf(plan: Plan, schedule: PlanSchedule, day: string): Baseline | undefined {
  const { start, finish, cost } = schedule;
  if (start === null || finish === null) return undefined;
  const lines = new Map(plan.tasks.map((task) => [task.id, task]));
  const tasks = schedule.order.flatMap((id): BaselineTask[] => {
    const [task, dates] = [lines.get(id), schedule.tasks[id]];
    if (!task || !dates) return [];
    const { isSummary, start, finish, workDays, cost } = dates;
    return [{ id, name: task.name, kind: task.kind, isSummary, start, finish, workDays, cost }];
  });
  return { day, currency: plan.settings.currency, start, finish, cost, tasks };
}
