import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PlanGate } from '@peerway/rollout';
import { v7 } from 'uuid';
import { typeOf } from '../graphql/type-of.ts';

const GateType = typeOf(PlanGate, 'output');

/** An edit of the rules of a gate after they were locked. It is written once and stays. */
@Entity({ tableName: 'gate_change' })
@ObjectType({ description: 'An edit of the rules of a gate after they were locked. It is written once and stays.' })
export class GateChange {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  gate: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who did it.' })
  changedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When.' })
  changedAt: Date = new Date();

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Property({ type: 'json' })
  @Field(() => GateType, { description: 'The gate as it was.' })
  before: unknown;

  @Property({ type: 'json' })
  @Field(() => GateType, { description: 'The gate as it became.' })
  after: unknown;
}
