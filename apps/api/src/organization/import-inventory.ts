import type { EntityManager } from '@mikro-orm/postgresql';
import { inventoryChanges, inventoryFromCsv, type InventoryChange, type InventoryReading } from '@peerway/organization';
import { inventoryFacts } from '@peerway/organization/content';
import { inventoryOf } from './inventory-of.ts';
import type { Organization } from './organization.entity.ts';
import { latestToday, saveInventory } from './save-inventory.ts';

/** What a file says, what it changes or would change, and whether it was kept. */
export interface ImportedInventory extends InventoryReading {
  readonly changes: readonly InventoryChange[];
  readonly applied: boolean;
  readonly organization: Organization;
}

/** What to do with a file once it is read. */
export type AfterReading = 'keep' | 'only show';

/** Reads a file of facts and, if asked to and if nothing in it is wrong, keeps all of it; else none. */
export async function importInventory(
  em: EntityManager,
  organization: Organization,
  csv: string,
  then: AfterReading,
): Promise<ImportedInventory> {
  const reading = inventoryFromCsv(csv, inventoryFacts, { today: latestToday(new Date()) });
  if (reading.findings.length > 0) return { ...reading, changes: [], applied: false, organization };
  if (then === 'only show') {
    const changes = inventoryChanges(await inventoryOf(em, organization.id), reading.entries);
    return { ...reading, changes, applied: false, organization };
  }
  const changes = await saveInventory(em, organization, { entries: reading.entries, seen: null });
  return { ...reading, changes, applied: true, organization };
}
