import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** A file that goes with a course, such as its slides. Its content stands beside it, in parts. */
@Entity({ tableName: 'course_file' })
@ObjectType({ description: 'A file that goes with a course.' })
export class CourseFile {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The course.' })
  course: string;

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
  sha256: string;

  @Property({ type: 'text' })
  addedBy: string;

  @Property({ type: 'timestamptz' })
  addedAt: Date = new Date();
}
