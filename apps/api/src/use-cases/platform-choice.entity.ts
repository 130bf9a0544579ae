import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What an engagement has set for choosing the platform of one use case, as last saved. */
@Entity({ tableName: 'platform_choice' })
export class SavedPlatformChoice {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  useCase: string;

  /** In the shape of the library's PlatformChoice. */
  @Property({ type: 'json' })
  choice: unknown;

  @Property({ type: 'integer', version: true })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
