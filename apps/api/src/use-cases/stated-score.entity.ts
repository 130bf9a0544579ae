import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { StatedScore } from '@peerway/use-cases';
import { v7 } from 'uuid';

/** The score that people gave one use case on one criterion; said again it replaces what was said before. */
@Entity({ tableName: 'stated_score' })
@ObjectType({ description: 'A score that people gave or confirmed, with who said so and when.' })
export class RecordedScore {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'text' })
  useCase: string;

  @Property({ type: 'text' })
  criterion: string;

  /** In the shape of the library's StatedScore. */
  @Property({ type: 'json' })
  said: StatedScore;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who recorded it, by the name of that day.' })
  recordedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date = new Date();
}
