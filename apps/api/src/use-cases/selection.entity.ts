import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What an engagement has set for choosing, as last saved; one for each engagement, and none before the first edit. */
@Entity({ tableName: 'selection' })
export class SavedSelection {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  /** In the shape of the library's SelectionSettings. */
  @Property({ type: 'json' })
  settings: unknown;

  @Property({ type: 'integer', version: true })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
