import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';

/** What a notice speaks of. Those of days follow from the plan and are kept only once they were read. */
export type NoticeKind = 'mentioned' | 'assigned' | 'due' | 'overdue';

/** What a notice tells: names as they were then. */
export interface NoticeTold {
  readonly taskName: string;
  /** Who mentioned or assigned; null for days. */
  readonly by: string | null;
  /** The day it is due, for due and overdue. */
  readonly day: string | null;
}

/** Word to one member. */
@Entity({ tableName: 'notice' })
export class Notice {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  userId: string;

  @Property({ type: 'text' })
  kind: NoticeKind;

  @Property({ type: 'text', nullable: true })
  task: string | null = null;

  @Property({ type: 'json' })
  told: NoticeTold;

  /** What gave rise to it: there is one notice of each cause for each member. */
  @Property({ type: 'text' })
  cause: string;

  @Property({ type: 'timestamptz' })
  madeAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  readAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  mailedAt: Date | null = null;
}
