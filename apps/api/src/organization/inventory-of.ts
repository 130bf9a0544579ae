import DataLoader from 'dataloader';
import type { EntityManager } from '@mikro-orm/postgresql';
import { InventoryEntry } from '@peerway/organization';
import { InventoryRow } from './inventory-entry.entity.ts';

const loaders = new WeakMap<EntityManager, DataLoader<string, InventoryEntry[]>>();

/** What has been said about an organization's facts; one statement for all organizations that one operation asks about. */
export function inventoryOf(em: EntityManager, organizationId: string): Promise<InventoryEntry[]> {
  const context = em.getContext() as EntityManager;
  const loader =
    loaders.get(context) ?? new DataLoader((ids: readonly string[]) => inventories(context, ids), { cache: false });
  loaders.set(context, loader);
  return loader.load(organizationId);
}

async function inventories(em: EntityManager, ids: readonly string[]): Promise<InventoryEntry[][]> {
  const rows = await em.find(
    InventoryRow,
    { organizationId: { $in: [...new Set(ids)] } },
    { orderBy: { fact: 'asc' } },
  );
  const byOrganization = Map.groupBy(rows, ({ organizationId }) => organizationId);
  return ids.map((id) => (byOrganization.get(id) ?? []).map(({ entry }) => InventoryEntry.parse(entry)));
}
