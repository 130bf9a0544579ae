import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Weighing } from './weighing.entity.ts';

@Entity()
@ObjectType({ description: 'Somebody who weighs goals by a link, without an account.' })
export class Participant {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the participant within the weighing.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @ManyToOne(() => Weighing, { ref: true })
  weighing: Ref<Weighing>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The name; the other participants see it.' })
  name: string;

  @Property({ type: 'double' })
  @Field(() => Float, { description: 'How much the person counts beside the others; 1 unless changed.' })
  weight: number;

  /** Which issue of the personal link is good. */
  @Property({ type: 'integer' })
  linkIssue: number = 1;

  /** How many questions have an answer: the answers themselves nobody reads as long as people weigh alone. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many questions they answered.' })
  answered: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When they said to be done.' })
  finishedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();
}
