import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** A policy as it was approved. Its words never change again; only its publication is still said of it. */
@Entity({ tableName: 'policy_version' })
@ObjectType({ description: 'A policy as it was approved. Its words never change again.' })
export class PolicyVersion {
  @Field(() => ID, { description: 'Identifies it.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Field(() => ID, { description: 'The policy.' })
  @Property({ type: 'text' })
  policy: string;

  @Field(() => Int, { description: 'Counts the versions of the policy, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  /** In the shape of the library's Policy. */
  @Property({ type: 'json' })
  content: unknown;

  @Field(() => String, { description: 'SHA-256 of its words in their fixed form, in hexadecimal digits.' })
  @Property({ type: 'text' })
  hash: string;

  @Field(() => Boolean, { description: 'Whether it only mends words: nobody is asked again.' })
  @Property({ type: 'boolean' })
  isEditorial: boolean;

  @Field(() => [ID], { description: 'The groups that the change concerns; none for everybody whom it binds.' })
  @Property({ type: 'array', columnType: 'text[]' })
  concerns: string[];

  @Field(() => String, { description: 'Who wrote it last.' })
  @Property({ type: 'text' })
  writtenBy: string;

  @Field(() => String, { description: 'Who approved it.' })
  @Property({ type: 'text' })
  approvedBy: string;

  @Field(() => Date, { description: 'When it was approved.' })
  @Property({ type: 'timestamptz' })
  approvedAt: Date = new Date();

  @Field(() => String, { nullable: true, description: 'Who published it; null before.' })
  @Property({ type: 'text', nullable: true })
  publishedBy: string | null = null;

  @Field(() => Date, { nullable: true, description: 'When it was published; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null while it stands.' })
  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null = null;
}
