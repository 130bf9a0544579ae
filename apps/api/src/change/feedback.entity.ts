import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Something that somebody said of their own accord. Nothing about who said it is kept. */
@Entity({ tableName: 'feedback' })
export class Feedback {
  /** Follows from what the device sent, and tells nothing about when it came. */
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  text: string;

  @Property({ type: 'text' })
  givenOn: string;

  /** What the device made of it, so that sending it again says it once. */
  @Property({ type: 'uuid' })
  sentAs: string;

  @Property({ type: 'integer' })
  linkIssue: number = 1;

  /** In the shape of the library's FeedbackHandling. */
  @Property({ type: 'json' })
  handling: unknown;

  @Property({ type: 'integer' })
  version: number = 1;

  @Property({ type: 'text', nullable: true })
  updatedBy: string | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  updatedAt: Date | null = null;
}
