import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** That an answer from a device's queue was received, and what became of it: sent again, it has the same outcome. */
@Entity()
export class ReceivedAnswer {
  @PrimaryKey({ type: 'uuid' })
  respondentId: string;

  /** The id that the device gave it. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'uuid' })
  roundId: string;

  @Property({ type: 'text' })
  question: string;

  /** saved or late. */
  @Property({ type: 'text' })
  outcome: string;

  /** The revision that it became. */
  @Property({ type: 'integer' })
  revision: number;

  @Property({ type: 'timestamptz' })
  receivedAt: Date = new Date();

  /** When the round had been closed, for what came too late. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;
}
