import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Engagement } from '../workspace/engagement.entity.ts';

/** What of an engagement a case can speak to. */
export const CitationAbout = {
  engagement: 'engagement',
  goal: 'goal',
  useCase: 'useCase',
  risk: 'risk',
  planItem: 'planItem',
  action: 'action',
} as const;
export type CitationAbout = (typeof CitationAbout)[keyof typeof CitationAbout];
registerEnumType(CitationAbout, {
  name: 'CitationAbout',
  description: 'What of an engagement a case speaks to.',
  valuesMap: {
    engagement: { description: 'The engagement as a whole.' },
    goal: { description: 'One of its goals.' },
    useCase: { description: 'A use case that is looked at.' },
    risk: { description: 'A risk.' },
    planItem: { description: 'Something in the plan.' },
    action: { description: 'A recommended action.' },
  },
});

/** Which way a case points. */
export const CitationStance = { for: 'for', against: 'against', context: 'context' } as const;
export type CitationStance = (typeof CitationStance)[keyof typeof CitationStance];
registerEnumType(CitationStance, {
  name: 'CitationStance',
  description: 'Which way a case points.',
  valuesMap: {
    for: { description: 'It speaks for what it is attached to.' },
    against: { description: 'It speaks against it, or warns.' },
    context: { description: 'It is good to know, and points neither way.' },
  },
});

@Entity()
@ObjectType({ description: 'A case attached to something of an engagement, with a note.' })
export class Citation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the citation.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Engagement, { ref: true })
  engagement: Ref<Engagement>;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The case, public or own.' })
  caseId: string;

  @Enum({ items: () => Object.values(CitationAbout) })
  @Field(() => CitationAbout, { description: 'What it is attached to.' })
  about: CitationAbout;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What that is called; null for the engagement itself.' })
  name: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The id of that thing, where it has one.' })
  reference: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the case says about it.' })
  note: string | null = null;

  @Enum({ items: () => Object.values(CitationStance) })
  @Field(() => CitationStance, { description: 'Which way it points.' })
  stance: CitationStance;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who attached it, by the name of that day.' })
  createdBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was attached.' })
  createdAt: Date = new Date();
}
