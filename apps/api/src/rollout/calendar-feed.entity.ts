import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** What a calendar shows of a plan, or of what is said about it. */
export const FeedShows = {
  all: 'all',
  milestones: 'milestones',
  mine: 'mine',
  communications: 'communications',
} as const;
export type FeedShows = (typeof FeedShows)[keyof typeof FeedShows];
registerEnumType(FeedShows, {
  name: 'FeedShows',
  description: 'What a calendar shows of a plan.',
  valuesMap: {
    all: { description: 'Every task, milestone and gate, and the days that were promised.' },
    milestones: { description: 'Milestones, gates, and the days that were promised.' },
    mine: { description: 'What the member who made it works on.' },
    communications: { description: 'What is said to the people whom the rollout reaches, and when.' },
  },
});

/** A plan as a calendar to which a member has subscribed. The address holds a secret, of which only a hash is kept. */
@Entity()
@ObjectType({ description: 'A plan as a calendar to which you have subscribed.' })
export class CalendarFeed {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  userId: string;

  @Enum({ items: () => Object.values(FeedShows) })
  @Field(() => FeedShows, { description: 'What it shows.' })
  shows: FeedShows;

  @Property({ type: 'text', hidden: true })
  tokenHash: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was made.' })
  madeAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  readAt: Date | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null = null;
}
