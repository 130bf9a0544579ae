import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What one respondent said to one question. */
@Entity({ tableName: 'answer' })
export class StoredAnswer {
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

  /** Counts the saves of this answer, so that two devices cannot overwrite each other unseen. */
  @Property({ type: 'integer' })
  revision: number = 1;

  @Property({ type: 'timestamptz' })
  savedAt: Date = new Date();
}
