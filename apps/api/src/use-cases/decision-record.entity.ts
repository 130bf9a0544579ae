import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** What was decided on. */
export const DecisionAbout = { useCases: 'useCases', platform: 'platform' } as const;
export type DecisionAbout = (typeof DecisionAbout)[keyof typeof DecisionAbout];
registerEnumType(DecisionAbout, {
  name: 'DecisionAbout',
  description: 'What was decided on.',
  valuesMap: {
    useCases: { description: 'Which use cases to go on with.' },
    platform: { description: 'With which platform to build one use case.' },
  },
});

/** A decision, with what it rests on. It is never edited: a later one takes its place, or it is withdrawn. */
@Entity()
@ObjectType({
  description: 'Who chose what, when and why, and on which inputs. Never edited: a later decision takes its place.',
})
export class DecisionRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the decision.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Enum({ items: () => Object.values(DecisionAbout) })
  @Field(() => DecisionAbout, { description: 'What was decided on.' })
  about: DecisionAbout;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The use case whose platform was chosen; null for use cases.' })
  useCase: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [ID], { description: 'The ids of what was chosen, the first one first.' })
  chosen: string[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who decided, as it was said; not always who recorded it.' })
  decidedBy: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The day of the decision (year-month-day).' })
  decidedOn: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who recorded it, by the name of that day.' })
  recordedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date = new Date();

  /** What it rests on, in the shape of the library's SelectionInputs. */
  @Property({ type: 'json', lazy: true })
  inputs: unknown;

  /** Tells these inputs from others: SHA-256 of their canonical JSON. */
  @Property({ type: 'text' })
  fingerprint: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Tells the catalogue and own use cases of that day from others.' })
  catalogue: string;

  /** What was computed on that day, in the shape of DecisionResult; null where nothing could be. */
  @Property({ type: 'json', nullable: true })
  result: unknown;

  /** The client's own id of the deed, so that it is done once. */
  @Property({ type: 'uuid' })
  sentAs: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; null as long as it stands.' })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason: string | null = null;
}
