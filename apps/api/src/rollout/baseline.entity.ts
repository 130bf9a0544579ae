import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** The plan as it stood on a day, frozen. */
@Entity({ tableName: 'baseline' })
@ObjectType('BaselineHeadline', { description: 'A plan as it stood on a day: what today is compared with.' })
export class Baseline {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts from 1 in each engagement.' })
  number: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who took it.' })
  takenBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was taken.' })
  takenAt: Date = new Date();

  /** In the shape of the library's Baseline; read only where it is asked for. */
  @Property({ type: 'json', lazy: true })
  content: unknown;
}
