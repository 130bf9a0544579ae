import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import type { ChangeLinkKind } from './own-change-link.ts';

/** An open address: whoever has it answers a pulse, reads a policy or says something, without an account. */
@Entity({ tableName: 'change_link' })
export class ChangeLink {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  kind: ChangeLinkKind;

  /** The pulse or policy; `feedback` for the channel. */
  @Property({ type: 'text' })
  subject: string;

  /** Counts the addresses: a new one ends those before. */
  @Property({ type: 'integer' })
  linkIssue: number = 1;

  @Property({ type: 'text' })
  openedBy: string;

  @Property({ type: 'timestamptz' })
  openedAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
}
