import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** What a member wrote about a task. */
@Entity({ tableName: 'task_comment' })
@ObjectType({ description: 'What a member wrote about a line of the plan.' })
export class TaskComment {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The line it is about.' })
  task: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The account of whoever wrote it.' })
  authorId: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who wrote it, by the name of that day.' })
  author: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it says; empty once it was taken back.' })
  text: string;

  /** Accounts of those whom it mentions. */
  @Property({ type: 'json' })
  @Field(() => [ID], { description: 'The accounts of those whom it mentions.' })
  mentions: readonly string[] = [];

  /** The client's own id of the deed, so that it is done once. */
  @Property({ type: 'uuid' })
  sentAs: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was written.' })
  writtenAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was taken back; null as long as it stands.' })
  removedAt: Date | null = null;
}
