import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What arrived after the round was closed: kept apart, and in no figure until somebody reopens the round and takes it in. */
@Entity()
export class LateAnswer {
  @PrimaryKey({ type: 'uuid' })
  respondentId: string;

  @PrimaryKey({ type: 'text' })
  question: string;

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'uuid' })
  roundId: string;

  /** level, unknown or notApplicable. */
  @Property({ type: 'text' })
  state: string;

  /** 1 to 5 when the state is level, else null. */
  @Property({ type: 'smallint', nullable: true })
  level: number | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  /** The revision that the answer has once this is taken in. */
  @Property({ type: 'integer' })
  revision: number;

  /** The revision of the answer that counted when this arrived; 0 if there was none. */
  @Property({ type: 'integer' })
  follows: number;

  @Property({ type: 'timestamptz' })
  arrivedAt: Date = new Date();

  /** When the round had been closed. */
  @Property({ type: 'timestamptz' })
  closedAt: Date;
}
