import { plainText } from '@peerway/kernel';
import * as z from 'zod';

/**
 * The id of a task, a resource, a calendar or another part of a plan. Whoever makes the part makes the id; it never changes.
 * What the generator makes has ids that say where it came from, such as `mesh-vpn.stage-3.wave-1`.
 *
 * @example
 * PlanId.safeParse('two words').success; // => false
 */
export const PlanId = z
  .string({ error: 'An id is needed.' })
  .max(160, { error: 'An id is at most 160 characters long.' })
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, {
    error:
      'An id is made of letters, digits, dots, colons, hyphens and underscores, and begins with a letter or digit.',
  });

/** A day, as YYYY-MM-DD. */
export const Day = z.iso
  .date({ error: 'A day is written as YYYY-MM-DD.' })
  .refine((day) => day >= '1990-01-01' && day <= '2199-12-31', { error: 'A day lies between 1990 and 2199.' });

const days = z
  .int({ error: 'A duration is a whole number of working days.' })
  .min(0, { error: 'A duration cannot be negative.' })
  .max(5000, { error: 'A duration is at most 5,000 working days.' });

/**
 * How long something takes, in working days: three points that rise. The plan is drawn with the likely one.
 *
 * @example
 * DayEstimate.safeParse({ low: 3, likely: 2, high: 5 }).error?.issues[0]?.message; // => 'The three points must rise: low, likely, high.'
 */
export const DayEstimate = z
  .object({ low: days, likely: days, high: days })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    error: 'The three points must rise: low, likely, high.',
    path: ['low'],
  })
  .meta({ id: 'DayEstimate', description: 'How long something takes, in working days, in three points.' });
export type DayEstimate = z.infer<typeof DayEstimate>;

const amount = z
  .number({ error: 'An amount is a number.' })
  .min(0, { error: 'An amount cannot be negative.' })
  .max(1e12, { error: 'An amount is at most 1,000,000,000,000.' });

/** Three points of a figure that is not negative: money, days or how often. */
export const Spread = z
  .object({ low: amount, likely: amount, high: amount })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    error: 'The three points must rise: low, likely, high.',
    path: ['low'],
  })
  .meta({ id: 'Spread', description: 'Three points of a figure that is not negative.' });
export type Spread = z.infer<typeof Spread>;

/** Money in the plan's currency. */
export const Money = amount;

/** One line of text. */
export const line = plainText({ max: 200 });
/** Text over several lines. */
export const prose = plainText({ max: 4000, lines: 'many' });
