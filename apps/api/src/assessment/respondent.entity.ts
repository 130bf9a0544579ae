import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Round } from './round.entity.ts';

@Entity()
@ObjectType({ description: 'Somebody who answers a round by link, without an account.' })
export class Respondent {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the respondent within the round.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @ManyToOne(() => Round, { ref: true })
  round: Ref<Round>;

  /** One of the bank's audiences. */
  @Property({ type: 'text' })
  audience: string;

  /** Its place among the respondents of its audience: what a link is called where no name is kept. */
  @Property({ type: 'integer' })
  place: number;

  /** Whether the person came by the open link; then nobody but that person has the personal link. */
  @Property({ type: 'boolean' })
  joined: boolean = false;

  /** Kept in attributed rounds only; an anonymous round never stores it. */
  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  /** In which language the person is asked and written to; null when nobody has said. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The language in which the person is asked and written to, en or de; null when nobody has said.',
  })
  language: string | null = null;

  /** The same person in the round before; null where nobody was carried over, always in anonymous rounds. */
  @Property({ type: 'uuid', nullable: true })
  beforeId: string | null = null;
  /** Whether the person has asked not to be reminded. */
  @Property({ type: 'boolean' })
  noReminders: boolean = false;

  /** Which issue of the personal link is good. */
  @Property({ type: 'integer' })
  linkIssue: number = 1;

  @Property({ type: 'timestamptz', nullable: true })
  startedAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null = null;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();
}
