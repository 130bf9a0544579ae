import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Perspective, WeighingMethod } from '@peerway/alignment';
import { v7 } from 'uuid';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';

const MethodType = typeOf(WeighingMethod, 'output');
const PerspectiveType = typeOf(Perspective, 'output');

/** How far a weighing has come. */
export const WeighingPhase = { alone: 'alone', together: 'together', closed: 'closed' } as const;
export type WeighingPhase = (typeof WeighingPhase)[keyof typeof WeighingPhase];
registerEnumType(WeighingPhase, {
  name: 'WeighingPhase',
  description: 'How far a weighing has come.',
  valuesMap: {
    alone: { description: 'Everybody weighs alone, and nobody sees what others say.' },
    together: { description: 'Those who weigh see each other’s weights, and may revise their own.' },
    closed: { description: 'It stands, and takes no more answers.' },
  },
});

@ObjectType({ description: 'A goal as it stood when the weighing began.' })
export class WeighedGoal {
  @Field(() => ID, { description: 'The id of the goal.' })
  id: string;

  @Field(() => String, { description: 'What it was called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What was noted about it.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'How one would see that it is reached.' })
  measure: string | null;

  @Field(() => PerspectiveType, { description: 'Where it belonged.' })
  perspective: Perspective;
}

@Entity()
@ObjectType({ description: 'One occasion on which several people say how much each goal counts.' })
export class Weighing {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the weighing.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Engagement, { ref: true })
  engagement: Ref<Engagement>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Enum({ items: () => WeighingMethod.options })
  @Field(() => MethodType, { description: 'How goals are weighed.' })
  method: WeighingMethod;

  @Enum({ items: () => Object.values(WeighingPhase) })
  @Field(() => WeighingPhase, { description: 'How far it has come.' })
  phase: WeighingPhase;

  @Property({ type: 'json' })
  @Field(() => [WeighedGoal], { description: 'The goals as they stood when it began, in their order.' })
  goals: WeighedGoal[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was opened again after it had been closed.' })
  reopenedBecause: string | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was closed; null while it takes answers.' })
  closedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the changes.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who began it, by the name of that day.' })
  createdBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it began.' })
  createdAt: Date = new Date();
}
