import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One fact of one organization's inventory, as last stated. What was never stated has no row: it is unknown. */
@Entity()
export class InventoryRow {
  @PrimaryKey({ type: 'uuid' })
  organizationId: string;

  @PrimaryKey({ type: 'text' })
  fact: string;

  @Property({ type: 'uuid' })
  workspaceId: string;

  /** The entry's value, date, source and note, in the shape of the library's InventoryEntry. */
  @Property({ type: 'json' })
  entry: unknown;

  @Property({ type: 'timestamptz' })
  savedAt: Date = new Date();
}
