import { FactGroup, type InventoryEntry, type InventoryFact, unknownEntry } from '@peerway/organization';

export interface InventoryGroup {
  readonly id: FactGroup;
  readonly name: string;
  readonly rows: readonly { readonly fact: InventoryFact; readonly entry: InventoryEntry }[];
  readonly gaps: number;
}

const names: Readonly<Record<FactGroup, string>> = {
  devices: $localize`Devices`,
  network: $localize`Network`,
  identity: $localize`Identity`,
  data: $localize`Data`,
  security: $localize`Security`,
  operations: $localize`Operations`,
  integration: $localize`Integration`,
  legal: $localize`Legal`,
  people: $localize`People`,
};

/** The facts by group, each with its entry and the group with its count of gaps. */
export function groupsOf(
  facts: readonly InventoryFact[],
  entries: ReadonlyMap<string, InventoryEntry>,
): readonly InventoryGroup[] {
  return FactGroup.options.map((id) => {
    const rows = facts
      .filter((fact) => fact.group === id)
      .map((fact) => ({ fact, entry: entries.get(fact.id) ?? unknownEntry(fact.id) }));
    return { id, name: names[id], rows, gaps: rows.filter(({ entry }) => entry.state !== 'known').length };
  });
}

/** The entries by the fact that they answer. */
export function entriesOf(entries: readonly InventoryEntry[]): Map<string, InventoryEntry> {
  return new Map(entries.map((entry) => [entry.fact, entry]));
}
