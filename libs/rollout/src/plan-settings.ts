import { RolloutSize } from '@peerway/use-cases';
import * as z from 'zod';
import { Day, line, PlanId } from './plan-parts.ts';
import { PlanResource } from './plan-resource.ts';
import { type PlanTask } from './plan-task.ts';
import { WorkCalendar } from './work-calendar.ts';

/** A site, team or cluster, with what sets it apart from others. */
export const PlanSite = z
  .object({
    id: PlanId,
    name: line,
    networks: z.array(line).max(30).readonly().describe('The kinds of network found there, such as "Wi-Fi only".'),
    groups: z.array(line).max(30).readonly().describe('The groups of users found there.'),
    systems: z.array(line).max(30).readonly().describe('The systems found there.'),
    people: z.int().min(0).max(10_000_000).nullable().describe('How many people work there; null if nobody said.'),
  })
  .meta({ id: 'PlanSite', description: 'A site, team or cluster, with what sets it apart from others.' });
export type PlanSite = z.infer<typeof PlanSite>;

/** Sites that are rolled out together, after those of the wave before. */
export const Wave = z
  .object({
    id: PlanId,
    name: line,
    sites: z.array(PlanId).max(500).readonly().describe('The sites in it.'),
  })
  .meta({ id: 'RolloutWave', description: 'Sites that are rolled out together.' });
export type Wave = z.infer<typeof Wave>;

/** What the generator makes a plan of. */
export const PlanScope = z
  .object({
    useCases: z.array(z.string().max(80)).max(40).readonly().describe('The use cases to roll out.'),
    size: RolloutSize.nullable().describe('The size of the rollout; null to go by the head count.'),
    waves: z.array(Wave).max(60).readonly().describe('In order; the pilot is the first. None: everything at once.'),
    leftOut: z
      .array(z.string().max(200))
      .max(500)
      .readonly()
      .describe('Ids of generated lines that people removed: they are not made again.'),
  })
  .meta({ id: 'PlanScope', description: 'What the generator makes a plan of.' });
export type PlanScope = z.infer<typeof PlanScope>;

/** Something unsure on which several tasks hang: they are early or late together. */
export const PlanCause = z
  .object({
    id: PlanId,
    name: line,
    low: z.number().min(0.1).max(1).describe('By what lengths are multiplied if it goes well.'),
    high: z.number().min(1).max(10).describe('By what they are multiplied if it goes badly.'),
    tasks: z.array(PlanId).max(2000).readonly(),
  })
  .meta({ id: 'PlanCause', description: 'Something unsure on which several tasks hang.' });
export type PlanCause = z.infer<typeof PlanCause>;

/**
 * What holds for a whole plan.
 *
 * @example
 * newPlanSettings('2027-01-04').calendars[0]?.week.filter((works) => works).length; // => 5
 */
export const PlanSettings = z
  .object({
    start: Day.describe('The first day.'),
    horizonDays: z
      .int()
      .min(1)
      .max(11_000)
      .describe('How many calendar days after the start the plan may reach: nothing is planned beyond.'),
    asOf: Day.nullable().describe('The day up to which progress is known; null for the day it is looked at.'),
    currency: z.string().regex(/^[A-Z]{3}$/, { error: 'A currency is a code of three capitals, such as EUR.' }),
    calendar: PlanId.describe('The calendar of the plan.'),
    calendars: z.array(WorkCalendar).min(1, { error: 'A plan needs a calendar.' }).max(100).readonly(),
    resources: z.array(PlanResource).max(500).readonly(),
    sites: z.array(PlanSite).max(1000).readonly(),
    scope: PlanScope,
    causes: z.array(PlanCause).max(50).readonly(),
    iterations: z.int().min(100).max(100_000).describe('How many draws a simulation makes.'),
    seed: z.int32().describe('The seed of a simulation: the same seed gives the same draws.'),
  })
  .meta({ id: 'PlanSettings', description: 'What holds for a whole plan.' });
export type PlanSettings = z.infer<typeof PlanSettings>;

/**
 * The settings of a plan about which nothing was said but its first day: five days a week, without holidays.
 *
 * @example
 * newPlanSettings('2027-01-04').scope.useCases; // => []
 */
export function newPlanSettings(start: string): PlanSettings {
  return {
    start,
    horizonDays: 3653,
    asOf: null,
    currency: 'EUR',
    calendar: 'plan',
    calendars: [
      {
        id: 'plan',
        name: 'Monday to Friday',
        country: null,
        week: [true, true, true, true, true, false, false],
        exceptions: [],
      },
    ],
    resources: [],
    sites: [],
    scope: { useCases: [], size: null, waves: [], leftOut: [] },
    causes: [],
    iterations: 2000,
    seed: 1,
  };
}

/** A plan: what holds for all of it, and its lines. */
export interface Plan {
  readonly settings: PlanSettings;
  readonly tasks: readonly PlanTask[];
}
