import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What people have entered for the capacity model of one use case in an engagement. */
@Entity({ tableName: 'capacity_model' })
export class SavedCapacityModel {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  useCase: string;

  /** In the shape of the library's input of a capacity model. */
  @Property({ type: 'json' })
  input: unknown;

  @Property({ type: 'integer', version: true })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
