import * as z from 'zod';
import { Day, line, PlanId } from './plan-parts.ts';

/** Days that differ from the week: holidays and leave, or days that are worked although the week says no. */
export const CalendarException = z
  .object({
    from: Day,
    until: Day.describe('The last day of it.'),
    works: z.boolean().describe('Whether these days are worked.'),
    name: line.nullable().describe('Such as the name of the holiday.'),
  })
  .refine(({ from, until }) => from <= until, { error: 'The last day lies before the first.', path: ['until'] })
  .meta({ id: 'CalendarException', description: 'Days that differ from the week of a calendar.' });
export type CalendarException = z.infer<typeof CalendarException>;

/**
 * When work is done: the days of the week, and exceptions from them. Where exceptions overlap, the later one in the list holds.
 *
 * @example
 * WorkCalendar.safeParse({ id: 'c', name: 'Never', country: null, week: [false, false, false, false, false, false, false], exceptions: [] }).error?.issues[0]?.message; // => 'A calendar needs at least one working day a week.'
 */
export const WorkCalendar = z
  .object({
    id: PlanId,
    name: line,
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'A country is a code of two capitals, such as DE.' })
      .nullable()
      .describe('Whose public holidays it takes over; null for none.'),
    week: z
      .array(z.boolean())
      .length(7, { error: 'A week has seven days, from Monday.' })
      .refine((week) => week.includes(true), { error: 'A calendar needs at least one working day a week.' })
      .readonly()
      .describe('Whether each day of the week is worked, from Monday.'),
    exceptions: z.array(CalendarException).max(1000).readonly(),
  })
  .meta({ id: 'WorkCalendar', description: 'When work is done.' });
export type WorkCalendar = z.infer<typeof WorkCalendar>;
