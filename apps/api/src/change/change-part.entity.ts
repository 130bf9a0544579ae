import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What the team writes on the people side: each kind in the shape that the library gives it. */
export type ChangePartKind =
  | 'group'
  | 'impact'
  | 'sponsor'
  | 'communication'
  | 'course'
  | 'session'
  | 'policy'
  | 'exception'
  | 'pulse'
  | 'resistance';

/** One part of the people side of an engagement. */
@Entity({ tableName: 'change_part' })
export class SavedChangePart {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  kind: ChangePartKind;

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
