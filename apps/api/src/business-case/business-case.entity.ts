import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What people have entered for the business case of an engagement; one for each engagement, and none before the first edit. */
@Entity({ tableName: 'business_case' })
export class SavedBusinessCase {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  /** In the shape of the library's BusinessCase. */
  @Property({ type: 'json' })
  content: unknown;

  @Property({ type: 'integer', version: true })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
