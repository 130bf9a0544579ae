import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** A part of what a team writes together: of some kind, under an id of its own, in the shape that a library gives the kind. */
export abstract class SavedPart<Kind extends string = string> {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  kind: Kind;

  /** The id of the part within its kind. */
  @Property({ type: 'text' })
  key: string;

  /** In the shape that the library gives the kind. */
  @Property({ type: 'json' })
  content: unknown;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
