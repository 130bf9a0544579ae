import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

@Entity()
@ObjectType({ description: 'The tenant: a consulting practice or an enterprise, with its members and question banks.' })
export class Workspace {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the workspace; sent as the x-workspace header.' })
  id: string = v7();

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What its members call it.' })
  name: string;

  /** Whoever answers is forgotten so many months after the round closed. */
  @Property({ type: 'smallint', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description:
      'How many months after a round closed names, addresses, notes and evidence of its respondents are removed; null for never.',
  })
  retentionMonths: number | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date = new Date();
}
