import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** How far the server of a feed was asked, and how it answers. */
@Entity()
@ObjectType({ description: 'How far the server of a feed was asked, and how it answers.' })
export class FeedState {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string;

  @PrimaryKey({ type: 'uuid' })
  engagementId: string;

  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'The feed.' })
  feed: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'Up to when it was asked; null before the first answer.' })
  polledTo: Date | null;

  /** Infinite while the feed is off. */
  @Property({ type: 'timestamptz' })
  nextAt: Date;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often in a row there was no answer.' })
  failures: number;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was asked last; null before the first time.' })
  lastTriedAt: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it answered last; null before the first time.' })
  lastSuccessAt: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it brought nothing the last time, as a word for programs, such as UNREACHABLE; null if it did.',
  })
  lastErrorCode: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the server said of it; null or empty if nothing.' })
  lastErrorDetail: string | null;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many values it brought in all.' })
  points: number;
}
