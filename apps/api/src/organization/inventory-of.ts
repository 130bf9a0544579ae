import DataLoader from 'dataloader';
import type { EntityManager } from '@mikro-orm/postgresql';
import { InventoryEntry } from '@peerway/organization';
import { perOperation } from '../graphql/per-operation.ts';
import { InventoryRow } from './inventory-entry.entity.ts';

const loaderOf = perOperation(
  (em) => new DataLoader((ids: readonly string[]) => inventories(em, ids), { cache: false }),
);

/** What has been said about an organization's facts; one statement for all organizations that one operation asks about. */
export function inventoryOf(em: EntityManager, organizationId: string): Promise<InventoryEntry[]> {
  return loaderOf(em).load(organizationId);
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
