import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** A file that is attached to a task. Its content stands beside it, in parts. */
@Entity({ tableName: 'task_file' })
@ObjectType({ description: 'A file that is attached to a line of the plan.' })
export class TaskFile {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The line it is attached to.' })
  task: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What its content is.' })
  mediaType: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The SHA-256 checksum of its content.' })
  sha256: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who attached it, by the name of that day.' })
  addedBy: string;

  @Property({ type: 'text' })
  addedById: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was attached.' })
  addedAt: Date = new Date();
}
