import * as z from 'zod';
import { FactGroup, type InventoryFact } from './inventory-fact.ts';
import type { InventoryEntry } from './inventory-entry.ts';

/** A fact that is not known, and what that means. */
export const InventoryGap = z
  .object({
    fact: z.string().describe('The id of the fact.'),
    name: z.string().describe('The fact in a few words.'),
    asked: z.boolean().describe('True if the organization said that it does not know; false if nobody has looked yet.'),
    unknownMeans: z.string().describe('What to assume, and to do, as long as it is unknown.'),
    whereToLook: z.string().describe('Where the answer can be found.'),
  })
  .meta({ id: 'InventoryGap', description: 'A fact that is not known, and what that means.' });
export type InventoryGap = z.infer<typeof InventoryGap>;

/** The gaps of one group of facts, and how much of the group is known. */
export const InventoryGroupGaps = z
  .object({
    group: FactGroup.describe('The part of the organization.'),
    facts: z.int().min(0).max(10_000).describe('How many facts the group has.'),
    known: z.int().min(0).max(10_000).describe('How many of them are known.'),
    gaps: z.array(InventoryGap).readonly().describe('The facts that are not known, in the order of the inventory.'),
  })
  .meta({
    id: 'InventoryGroupGaps',
    description: 'The gaps of one group of facts, and how much of the group is known.',
  });
export type InventoryGroupGaps = z.infer<typeof InventoryGroupGaps>;

/**
 * What an inventory does not know, group by group, with what each gap means.
 *
 * Every group that has facts is there, also when all of them are known. A fact without an entry is a gap that nobody
 * has looked at. Entries of facts that do not exist are passed over; of two entries for one fact the last counts.
 *
 * @example
 * inventoryGaps([], []); // => []
 */
export function inventoryGaps(
  facts: readonly InventoryFact[],
  entries: readonly InventoryEntry[],
): InventoryGroupGaps[] {
  const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
  return FactGroup.options.flatMap((group) => {
    const asked = facts.filter((fact) => fact.group === group);
    if (asked.length === 0) return [];
    const open = asked.filter(({ id }) => entryOf.get(id)?.state !== 'known');
    const gaps = open.map(({ id, name, unknownMeans, whereToLook }) => ({
      fact: id,
      name,
      asked: entryOf.has(id),
      unknownMeans,
      whereToLook,
    }));
    return [{ group, facts: asked.length, known: asked.length - open.length, gaps }];
  });
}
