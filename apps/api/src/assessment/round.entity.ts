import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Engagement } from '../workspace/engagement.entity.ts';

/** How far a round has come. */
export const RoundState = { draft: 'draft', open: 'open', closed: 'closed' } as const;
export type RoundState = (typeof RoundState)[keyof typeof RoundState];
registerEnumType(RoundState, {
  name: 'RoundState',
  description: 'How far a round has come.',
  valuesMap: {
    draft: { description: 'Being set up; nobody can answer yet.' },
    open: { description: 'Taking answers.' },
    closed: { description: 'Takes no answers; its figures stand.' },
  },
});

/** Whether answers stay with the person who gave them. */
export const Anonymity = { attributed: 'attributed', anonymous: 'anonymous' } as const;
export type Anonymity = (typeof Anonymity)[keyof typeof Anonymity];
registerEnumType(Anonymity, {
  name: 'Anonymity',
  description: 'Whether answers stay with the person who gave them.',
  valuesMap: {
    attributed: { description: 'Members of the engagement see who answered what.' },
    anonymous: { description: 'No names are kept, and groups of fewer than five are hidden.' },
  },
});

/** How a round came to be. */
export const RoundKind = { quick: 'quick', full: 'full' } as const;
export type RoundKind = (typeof RoundKind)[keyof typeof RoundKind];
registerEnumType(RoundKind, {
  name: 'RoundKind',
  description: 'How a round came to be.',
  valuesMap: {
    quick: { description: 'One leader answers alone, in about twelve minutes.' },
    full: { description: 'Several audiences answer by link.' },
  },
});

/** Which dimensions one audience is asked about. */
export interface AskedAudience {
  readonly audience: string;
  readonly dimensions: readonly string[];
}

@Entity()
@ObjectType({ description: 'An assessment round: one bank, some audiences, one closing date.' })
export class Round {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the round.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Engagement, { ref: true })
  engagement: Ref<Engagement>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the team calls it.' })
  name: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The version of the question bank it is answered and scored with.' })
  bankVersion: string;

  @Enum({ items: () => Object.values(RoundKind) })
  @Field(() => RoundKind, { description: 'How it came to be.' })
  kind: RoundKind;

  /** What was last said about it; ask `stateOf`, which also knows the closing date. */
  @Enum({ items: () => Object.values(RoundState) })
  state: RoundState;

  @Enum({ items: () => Object.values(Anonymity) })
  @Field(() => Anonymity, { description: 'Whether answers stay with the person who gave them.' })
  anonymity: Anonymity;

  @Property({ type: 'json' })
  asked: readonly AskedAudience[] = [];

  /** The round it was set up from; ids of rounds of the same engagement. */
  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The round that it follows, if it was set up from one.' })
  followsId: string | null = null;

  /** When not null, nothing but these questions is asked: those of a discussion agenda. */
  @Property({ type: 'json', nullable: true })
  onlyQuestions: readonly string[] | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether respondents see what they said themselves in the round before.' })
  showsBefore: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The last day on which it takes answers (ISO date, to the end of that day in UTC), if it has one.',
  })
  closesOn: string | null = null;

  /** When somebody closed it; a closing date that passed leaves no mark. */
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null = null;

  /** Since when answers are new to somebody who read the result; null if it was never reopened. */
  @Property({ type: 'timestamptz', nullable: true })
  reopenedAt: Date | null = null;

  /** Which issue of the open link is good; null while it is off. */
  @Property({ type: 'integer', nullable: true })
  openLinkIssue: number | null = null;

  /** How often the open link was issued, so that a new one never equals an old one. */
  @Property({ type: 'integer' })
  openLinksIssued: number = 0;

  /** How many days before closing those who have not finished are reminded; null if they are not. */
  @Property({ type: 'smallint', nullable: true })
  remindDays: number | null = null;

  /** When names, addresses, notes and evidence of those who answered were removed. */
  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, {
    nullable: true,
    description: 'When names, addresses, notes and evidence of those who answered were removed; null if they were not.',
  })
  forgottenAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was set up.' })
  createdAt: Date = new Date();
}
