import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** One gate of the plan of an engagement: its criteria, what was found, what was decided, and since when its rules are locked. */
@Entity({ tableName: 'plan_gate' })
export class SavedGate {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  /** The id of the line of the plan. */
  @Property({ type: 'text' })
  key: string;

  /** In the shape of the library's PlanGate. */
  @Property({ type: 'json' })
  content: unknown;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  lockedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  lockedBy: string | null = null;
}
