import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tongue } from '@peerway/change';
import { v7 } from 'uuid';
import { typeOf } from '../graphql/type-of.ts';

export const TongueType = typeOf(Tongue, 'output');

/** Somebody whom the rollout reaches, as they are kept. */
@Entity({ tableName: 'affected_person' })
@ObjectType({ description: 'Somebody whom the rollout reaches. They need no account: a link says who they are.' })
export class AffectedPerson {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies them.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Their address; null where they have none.' })
  email: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the organization calls them, such as a staff number.' })
  number: string | null = null;

  @Property({ type: 'text' })
  @Field(() => TongueType, { description: 'The language in which they are written to.' })
  language: Tongue;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'The groups that they are in.' })
  groups: string[];

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'Roles of the training that they have.' })
  roles: string[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The site of the plan where they work; null if nobody said.' })
  site: string | null = null;

  /** Counts the personal links: a new one ends those before. */
  @Property({ type: 'integer' })
  linkIssue: number = 1;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts the edits, from 1. Send it back with the next.' })
  version: number = 1;

  @Property({ type: 'text' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  updatedAt: Date = new Date();
}
