import { unknownEntry, type InventoryEntry } from './inventory-entry.ts';
import type { InventoryFact } from './inventory-fact.ts';

/**
 * An inventory with an entry for every fact, in the order of the facts: what nobody has entered is unknown.
 *
 * Of two entries for one fact the last counts; entries of facts that do not exist are left out.
 *
 * @example
 * fullInventory([], []); // => []
 */
export function fullInventory(facts: readonly InventoryFact[], entries: readonly InventoryEntry[]): InventoryEntry[] {
  const entryOf = new Map(entries.map((entry) => [entry.fact, entry]));
  return facts.map(({ id }) => entryOf.get(id) ?? unknownEntry(id));
}
