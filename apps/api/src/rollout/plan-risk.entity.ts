import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** One risk of the plan of an engagement. */
@Entity({ tableName: 'plan_risk' })
export class SavedRisk {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  /** The id of the risk within its plan. */
  @Property({ type: 'text' })
  key: string;

  /** In the shape of the library's PlanRisk. */
  @Property({ type: 'json' })
  content: unknown;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
