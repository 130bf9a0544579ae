import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What holds for the whole plan of an engagement; one for each, and none before the first edit. */
@Entity({ tableName: 'plan' })
export class SavedPlan {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  /** In the shape of the library's PlanSettings. */
  @Property({ type: 'json' })
  content: unknown;

  /** The lines as they were generated last: what the next generation is compared with. Null before the first. */
  @Property({ type: 'json', nullable: true })
  generated: unknown = null;

  @Property({ type: 'timestamptz', nullable: true })
  generatedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
