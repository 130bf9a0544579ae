import * as z from 'zod';
import { plainText } from '@peerway/kernel';

/** Whether the organization knows a fact. Unknown is an answer of its own: it never stands for "no" or nought. */
export const InventoryState = z.enum(['known', 'unknown']).meta({
  id: 'InventoryState',
  description: 'Whether the organization knows the fact. Unknown is not the same as no.',
});
export type InventoryState = z.infer<typeof InventoryState>;

/** The answer to a fact: exactly one of its fields is filled, the one that belongs to the type of the fact. */
export const InventoryValue = z
  .object({
    number: z
      .number({ error: 'A finite number is needed here.' })
      .nullable()
      .describe('For a fact of type number, in the unit of the fact.'),
    flag: z.boolean().nullable().describe('For a fact of type boolean: yes or no.'),
    text: plainText({ max: 500 }).nullable().describe('For a fact of type text.'),
    choices: z
      .array(z.string().max(100))
      .max(100)
      .readonly()
      .nullable()
      .describe(
        'For a fact of type enum the id of the one option, for a list the ids of those that hold; an empty list means none of them.',
      ),
  })
  .meta({
    id: 'InventoryValue',
    description: 'The answer to a fact: the one field that belongs to its type is filled.',
  });
export type InventoryValue = z.infer<typeof InventoryValue>;

/** What is known of one fact, since when and from where. */
export const InventoryEntry = z
  .object({
    fact: z.string().max(100).describe('The id of the fact.'),
    state: InventoryState.describe('Whether the organization knows it.'),
    value: InventoryValue.nullable().describe('The answer; null as long as it is unknown.'),
    asOf: z.iso
      .date({ error: 'This is not a day of the calendar: write it as 2026-03-31.' })
      .nullable()
      .describe('The day for which the answer holds (year-month-day); null if not said.'),
    source: plainText({ max: 300 }).nullable().describe('Who or what says so; null if not said.'),
    note: plainText({ max: 2000, lines: 'many' })
      .nullable()
      .describe('What else should be known about it; null if nothing.'),
  })
  .meta({ id: 'InventoryEntry', description: 'What is known of one fact, since when and from where.' });
export type InventoryEntry = z.infer<typeof InventoryEntry>;

const nothing: InventoryValue = { number: null, flag: null, text: null, choices: null };

/**
 * A value of which one field is filled.
 *
 * @example
 * valueOf({ flag: true }).number; // => null
 */
export function valueOf(filled: Partial<InventoryValue>): InventoryValue {
  return { ...nothing, ...filled };
}

/**
 * The entry of a fact that nobody knows.
 *
 * @example
 * unknownEntry('single-sign-on').state; // => 'unknown'
 */
export function unknownEntry(fact: string): InventoryEntry {
  return { fact, state: 'unknown', value: null, asOf: null, source: null, note: null };
}
