import * as z from 'zod';
import { Day, DayEstimate, line, Money, PlanId, prose } from './plan-parts.ts';

/** What a line of the plan is. What has lines under it is a summary of them, whatever it is called here. */
export const TaskKind = z
  .enum(['task', 'milestone', 'gate'])
  .meta({ id: 'TaskKind', description: 'Work, a point in time, or a point at which it is decided whether to go on.' });
export type TaskKind = z.infer<typeof TaskKind>;

/** What a task waits for. */
export const TaskLink = z
  .object({
    task: PlanId.describe('The task that comes before.'),
    type: z.enum(['FS', 'SS', 'FF', 'SF']).meta({
      id: 'TaskLinkType',
      description: 'Which end of the other it waits for, with which of its own: finish-start…',
    }),
    lagDays: z.int().min(-1000).max(1000).describe('Working days in between; negative for an overlap.'),
  })
  .meta({ id: 'TaskLink', description: 'What a task waits for.' });
export type TaskLink = z.infer<typeof TaskLink>;

/** Who works on a task, and with how much of the time. */
export const Assignment = z
  .object({
    resource: PlanId,
    share: z
      .number()
      .min(0.05, { error: 'At least 5 % of a full day.' })
      .max(100, { error: 'At most 100 people.' })
      .describe('Full-time people: 0.5 for half days, 2 for two people of a role.'),
  })
  .meta({ id: 'TaskAssignment', description: 'Who works on a task, and with how much of the time.' });
export type Assignment = z.infer<typeof Assignment>;

/** How far a task has come. */
export const TaskProgress = z
  .object({
    actualStart: Day.nullable().describe('The day it began; null if it has not.'),
    actualFinish: Day.nullable().describe('The last day of work on it; null if it is not done.'),
    remainingDays: z.int().min(0).max(5000).nullable().describe('Working days still to do; null to keep the estimate.'),
  })
  .refine(({ actualStart, actualFinish }) => actualFinish === null || actualStart !== null, {
    error: 'What is finished must have begun: say when.',
    path: ['actualStart'],
  })
  .refine(({ actualStart, actualFinish }) => !actualStart || !actualFinish || actualStart <= actualFinish, {
    error: 'It cannot be finished before it began.',
    path: ['actualFinish'],
  })
  .meta({ id: 'TaskProgress', description: 'How far a task has come.' });
export type TaskProgress = z.infer<typeof TaskProgress>;

/** From where a line of the plan came. */
export const TaskOriginKind = z
  .enum(['typed', 'stage', 'readiness', 'prerequisite', 'training', 'policy', 'gate', 'risk', 'imported'])
  .meta({ id: 'TaskOriginKind', description: 'From where a line of the plan came.' });
export type TaskOriginKind = z.infer<typeof TaskOriginKind>;

/** Where a line of the plan came from, so that it can be followed back. */
export const TaskOrigin = z
  .object({
    kind: TaskOriginKind,
    useCase: z.string().max(80).nullable().describe('The use case behind it.'),
    part: z
      .string()
      .max(200)
      .nullable()
      .describe('Its stage, question, prerequisite, role or policy, as the catalogue names it.'),
    wave: PlanId.nullable(),
    note: prose.nullable().describe('Why it is here, in words of the catalogue; English.'),
  })
  .meta({ id: 'TaskOrigin', description: 'Where a line of the plan came from.' });
export type TaskOrigin = z.infer<typeof TaskOrigin>;

/**
 * One line of the plan. Dates are not in it: they follow from lengths, links, calendars, people and progress.
 *
 * @example
 * newTask('t1', 'Map the subnets').estimate; // => { low: 1, likely: 1, high: 1 }
 */
export const PlanTask = z
  .object({
    id: PlanId,
    parent: PlanId.nullable().describe('The line it belongs under; null at the top.'),
    rank: z.number().min(-1e9).max(1e9).describe('Its place among its siblings: lower comes first, ties by id.'),
    kind: TaskKind,
    name: line,
    note: prose.nullable(),
    estimate: DayEstimate.describe('Ignored for milestones, gates and summaries.'),
    links: z.array(TaskLink).max(100).readonly(),
    noEarlierThan: Day.nullable().describe('It does not begin before this day.'),
    finishBy: Day.nullable().describe('The day by which it must be finished; what misses it is said.'),
    promised: Day.nullable().describe('The day that was promised to somebody: how likely it holds is computed.'),
    heldUntil: Day.nullable().describe(
      'An accepted move to fit the people there are: it does not begin before this day.',
    ),
    calendar: PlanId.nullable().describe('Null for the calendar of the plan.'),
    assignments: z.array(Assignment).max(50).readonly(),
    skills: z.array(line).max(20).readonly().describe('What whoever does it must be able to do.'),
    fixedCost: Money.nullable().describe('Money beside that of the people; null for none.'),
    progress: TaskProgress,
    origin: TaskOrigin,
  })
  .meta({ id: 'PlanTask', description: 'One line of the plan.' });
export type PlanTask = z.infer<typeof PlanTask>;

/**
 * A task of one day, typed by somebody, at the end of the top of the plan.
 *
 * @example
 * newTask('t1', 'Map the subnets').origin.kind; // => 'typed'
 */
export function newTask(id: string, name: string): PlanTask {
  return {
    id,
    parent: null,
    rank: 0,
    kind: 'task',
    name,
    note: null,
    estimate: { low: 1, likely: 1, high: 1 },
    links: [],
    noEarlierThan: null,
    finishBy: null,
    promised: null,
    heldUntil: null,
    calendar: null,
    assignments: [],
    skills: [],
    fixedCost: null,
    progress: { actualStart: null, actualFinish: null, remainingDays: null },
    origin: { kind: 'typed', useCase: null, part: null, wave: null, note: null },
  };
}
