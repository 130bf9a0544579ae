import * as z from 'zod';
import { Day, line, Money, PlanId } from './plan-parts.ts';

/** What a resource is. A role stands for people who have no names yet. */
export const ResourceKind = z
  .enum(['role', 'person', 'equipment'])
  .meta({ id: 'ResourceKind', description: 'What a resource is; a role stands for people who have no names yet.' });
export type ResourceKind = z.infer<typeof ResourceKind>;

/** Who or what does the work of a plan. */
export const PlanResource = z
  .object({
    id: PlanId,
    kind: ResourceKind,
    name: line,
    roles: z.array(PlanId).max(20).readonly().describe('The roles that a person can fill; empty for a role itself.'),
    skills: z.array(line).max(30).readonly(),
    capacity: z
      .number()
      .min(0.05, { error: 'At least 0.05: leave out who has no time at all.' })
      .max(500, { error: 'At most 500.' })
      .describe('How many full-time people it is: 0.6 for three days a week, 4 for a role that four people fill.'),
    calendar: PlanId.nullable().describe('Null for the calendar of the plan.'),
    from: Day.nullable().describe('The first day it is there; null for always.'),
    until: Day.nullable().describe('The last day it is there; null for always.'),
    ratePerDay: Money.nullable().describe('What a full day costs; null as long as nobody said.'),
    member: z.string().max(80).nullable().describe('The member of the workspace it is, who then gets notices.'),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    error: 'The last day lies before the first.',
    path: ['until'],
  })
  .meta({ id: 'PlanResource', description: 'Who or what does the work of a plan.' });
export type PlanResource = z.infer<typeof PlanResource>;
