import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Perspective } from '@peerway/alignment';
import { v7 } from 'uuid';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';

const PerspectiveType = typeOf(Perspective, 'output');

@Entity()
@ObjectType({ description: 'Something that an organization wants to reach, with an owner and a measure.' })
export class Goal {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the goal.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Engagement, { ref: true })
  engagement: Ref<Engagement>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The goal in a few words.' })
  name: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What else should be known about it.' })
  note: string | null = null;

  @Enum({ items: () => Perspective.options })
  @Field(() => PerspectiveType, { description: 'Where it belongs on a balanced scorecard.' })
  perspective: Perspective;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who answers for it; null as long as nobody does.' })
  owner: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How one sees that it is reached; null if not said yet.' })
  measure: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The starter goal that it came from; null for own words.' })
  starter: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who wrote it down, by the name of that day.' })
  createdBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was written down.' })
  createdAt: Date = new Date();
}
