import * as z from 'zod';
import { inventoryGaps } from './inventory-gaps.ts';
import type { InventoryFact } from './inventory-fact.ts';
import type { InventoryEntry } from './inventory-entry.ts';

/** How far an inventory has come, in figures. */
export const InventorySummary = z
  .object({
    facts: z.int().min(0).max(10_000).describe('How many facts there are.'),
    known: z.int().min(0).max(10_000).describe('How many of them are known.'),
    unknown: z.int().min(0).max(10_000).describe('How many the organization looked for and does not know.'),
    open: z.int().min(0).max(10_000).describe('How many nobody has looked at yet.'),
    coverage: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Known facts by all facts, from 0 to 1; null if there are no facts.'),
    undated: z.int().min(0).max(10_000).describe('How many known facts do not say for which day they hold.'),
    unsourced: z.int().min(0).max(10_000).describe('How many known facts do not say who or what says so.'),
    oldest: z.string().nullable().describe('The earliest day for which a known fact holds; null if none says a day.'),
  })
  .meta({ id: 'InventorySummary', description: 'How far an inventory has come, in figures.' });
export type InventorySummary = z.infer<typeof InventorySummary>;

/**
 * How far an inventory has come: known, looked for in vain, not looked at; and how well what is known is supported.
 *
 * @example
 * inventorySummary([], []).coverage; // => null
 */
export function inventorySummary(
  facts: readonly InventoryFact[],
  entries: readonly InventoryEntry[],
): InventorySummary {
  const gaps = inventoryGaps(facts, entries).flatMap((group) => group.gaps);
  const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
  const known = facts.flatMap(({ id }) => entryOf.get(id) ?? []).filter(({ state }) => state === 'known');
  const days = known.flatMap(({ asOf }) => asOf ?? []).toSorted();
  return {
    facts: facts.length,
    known: known.length,
    unknown: gaps.filter(({ asked }) => asked).length,
    open: gaps.filter(({ asked }) => !asked).length,
    coverage: facts.length === 0 ? null : known.length / facts.length,
    undated: known.filter(({ asOf }) => asOf === null).length,
    unsourced: known.filter(({ source }) => source === null).length,
    oldest: days[0] ?? null,
  };
}
