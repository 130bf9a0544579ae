import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Organization } from '../organization/organization.entity.ts';

@Entity()
@ObjectType({ description: 'One adoption programme of one organization; it owns everything in the six stages.' })
export class Engagement {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the engagement.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Organization, { ref: true })
  organization: Ref<Organization>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the team calls the programme.' })
  name: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is meant to achieve, in the words of the client.' })
  aim: string | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is the sample engagement: fictional, and removed in one click.' })
  sample: boolean = false;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it began.' })
  createdAt: Date = new Date();
}
