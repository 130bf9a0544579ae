import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Goal } from './goal.entity.ts';

@Entity({ tableName: 'contribution' })
@ObjectType({ description: 'How much one lever serves one goal, and why.' })
export class GoalContribution {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies what is kept.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @ManyToOne(() => Goal, { ref: true })
  goal: Ref<Goal>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The lever.' })
  lever: string;

  @Property({ type: 'smallint' })
  @Field(() => Int, { description: '0 not at all, 1 somewhat, 3 clearly, 9 decisively.' })
  strength: number;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why; null if nobody said.' })
  reason: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'False for the default of a starter goal that nobody has confirmed.' })
  confirmed: boolean;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who said so last, by the name of that day.' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When.' })
  updatedAt: Date = new Date();
}
