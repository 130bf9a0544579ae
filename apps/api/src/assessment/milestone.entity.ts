import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Engagement } from '../workspace/engagement.entity.ts';

@Entity()
@ObjectType({ description: 'Something that happened on a day of an engagement, told beside its figures over time.' })
export class Milestone {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the milestone.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Engagement, { ref: true })
  engagement: Ref<Engagement>;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The round that it names, if it belongs to one.' })
  roundId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What happened, in a few words.' })
  name: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The day (ISO date).' })
  day: string;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();
}
