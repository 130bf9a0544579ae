import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

@Entity()
@ObjectType({ description: 'One write: who did what, when, and what it changed. Never altered, never removed.' })
export class AuditEntry {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the entry; later entries sort after earlier ones.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The engagement it belongs to, if any.' })
  engagementId: string | null = null;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was done.' })
  at: Date = new Date();

  @Property({ type: 'text', nullable: true })
  actorUserId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, {
    description:
      'Who did it: a member’s name, "a respondent" or "Peerway". A person who answers anonymously is never named.',
  })
  actor: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The operation, such as closeRound.' })
  action: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The kind of thing that changed, such as Round.' })
  subject: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'Which one changed.' })
  subjectId: string;

  @Property({ type: 'json', nullable: true })
  before: unknown = null;

  @Property({ type: 'json', nullable: true })
  after: unknown = null;
}
