import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import {
  checkEntry,
  inventoryChanges,
  InventoryEntry,
  unknownEntry,
  type InventoryChange,
} from '@peerway/organization';
import { inventoryFacts, inventoryFactsIn } from '@peerway/organization/content';
import { languageHere } from '../operations/request-scope.ts';
import { InventoryRow } from './inventory-entry.entity.ts';
import type { Organization } from './organization.entity.ts';

/** Entries to be saved, with what the person saw before, if the client sends it along. */
export interface EnteredInventory {
  readonly entries: readonly InventoryEntry[];
  readonly seen: readonly InventoryEntry[] | null;
}

/**
 * Saves entries of an inventory, all or none, and says what they changed. The organization is held meanwhile, so that two who save at the
 * same moment come one after the other.
 * @throws DomainError BAD_INPUT with the findings of each entry that cannot be kept; CONFLICT with both sides if somebody changed
 * one of these facts since it was seen.
 */
export async function saveInventory(
  em: EntityManager,
  organization: Organization,
  { entries, seen }: EnteredInventory,
): Promise<InventoryChange[]> {
  refuseUnfit(entries);
  await em.lock(organization, LockMode.PESSIMISTIC_WRITE);
  const rows = await em.find(InventoryRow, {
    organizationId: organization.id,
    fact: { $in: entries.map(({ fact }) => fact) },
  });
  const current = rows.map(({ entry }) => InventoryEntry.parse(entry));
  if (seen) refuseConflict(entries, seen, current);
  const changes = inventoryChanges(current, entries);
  for (const { fact, after } of changes)
    keep(
      em,
      organization,
      rows.find((row) => row.fact === fact),
      after,
    );
  await em.flush();
  return changes;
}

/** The latest day that it is anywhere on Earth: nobody's today lies in the future. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function keep(
  em: EntityManager,
  organization: Organization,
  existing: InventoryRow | undefined,
  entry: InventoryEntry,
): void {
  const row = existing ?? new InventoryRow();
  row.organizationId = organization.id;
  row.workspaceId = organization.workspaceId;
  row.fact = entry.fact;
  row.entry = entry;
  row.savedAt = new Date();
  em.persist(row);
}

function refuseUnfit(entries: readonly InventoryEntry[]): void {
  const today = latestToday(new Date());
  const findings = entries.flatMap((entry, index) => [
    ...checkEntry(inventoryFacts, entry, { today }).map((finding) => ({
      fact: entry.fact,
      ...finding,
      at: `${index}.${finding.at}`,
    })),
    ...(entries.findIndex(({ fact }) => fact === entry.fact) < index
      ? [{ fact: entry.fact, code: 'FACT_REPEATED', at: `${index}.fact`, detail: entry.fact }]
      : []),
  ]);
  if (findings.length === 0) return;
  const names = [...new Set(findings.map(({ fact }) => nameOf(fact)))].join(', ');
  throw new DomainError(
    'BAD_INPUT',
    `Nothing was saved, because these facts cannot be kept as entered: ${names.slice(0, 300)}.`,
    {
      field: findings[0]?.at,
      findings,
    },
  );
}

function refuseConflict(
  entries: readonly InventoryEntry[],
  seen: readonly InventoryEntry[],
  current: readonly InventoryEntry[],
): void {
  const before = entries.map(({ fact }) => seen.find((entry) => entry.fact === fact) ?? unknownEntry(fact));
  const today = entries.map(({ fact }) => current.find((entry) => entry.fact === fact) ?? unknownEntry(fact));
  const changedMeanwhile = new Set(inventoryChanges(before, today).map(({ fact }) => fact));
  // Whoever enters what stands there already is of one mind with the other.
  const disputed = inventoryChanges(today, entries).filter(({ fact }) => changedMeanwhile.has(fact));
  if (disputed.length === 0) return;
  const names = disputed.map(({ fact }) => nameOf(fact)).join(', ');
  throw new DomainError(
    'CONFLICT',
    `Somebody else changed this meanwhile: ${names.slice(0, 300)}. Compare both entries and save again.`,
    {
      current: disputed.map(({ before: stands }) => stands),
      yours: disputed.map(({ after }) => after),
    },
  );
}

function nameOf(fact: string): string {
  return inventoryFactsIn(languageHere()).find(({ id }) => id === fact)?.name ?? `"${fact}"`;
}
