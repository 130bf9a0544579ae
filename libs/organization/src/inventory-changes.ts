import * as z from 'zod';
import { InventoryEntry, type InventoryValue } from './inventory-entry.ts';

/** What new entries change about one fact. */
export const InventoryChange = z
  .object({
    fact: z.string().describe('The id of the fact.'),
    before: InventoryEntry.nullable().describe('What was said of it before; null if nothing was.'),
    after: InventoryEntry.describe('What is said of it now.'),
  })
  .meta({ id: 'InventoryChange', description: 'What new entries change about one fact.' });
export type InventoryChange = z.infer<typeof InventoryChange>;

/**
 * What new entries would change in an inventory; entries that say what is there already change nothing.
 *
 * The order in which the options of a list are named makes no difference.
 *
 * @example
 * inventoryChanges([], [unknownEntry('single-sign-on')])[0]?.before; // => null
 */
export function inventoryChanges(
  current: readonly InventoryEntry[],
  entries: readonly InventoryEntry[],
): InventoryChange[] {
  const entryOf = new Map(current.map((entry) => [entry.fact, entry]));
  return entries.flatMap((after) => {
    const before = entryOf.get(after.fact) ?? null;
    return before && saysTheSame(before, after) ? [] : [{ fact: after.fact, before, after }];
  });
}

function saysTheSame(one: InventoryEntry, other: InventoryEntry): boolean {
  const sameSupport = one.asOf === other.asOf && one.source === other.source && one.note === other.note;
  return sameSupport && one.state === other.state && sameValue(one.value, other.value);
}

function sameValue(one: InventoryValue | null, other: InventoryValue | null): boolean {
  if (!one || !other) return one === other;
  const choices = (value: InventoryValue) => value.choices?.toSorted().join(' ') ?? null;
  return (
    one.number === other.number && one.flag === other.flag && one.text === other.text && choices(one) === choices(other)
  );
}
