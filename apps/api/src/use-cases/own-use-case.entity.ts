import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

@Entity()
@ObjectType({ description: 'A use case that the workspace wrote itself: its members read it, and nobody else.' })
export class OwnUseCase {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, {
    description: 'Identifies what is kept; the use case has an id of its own, which stands in addresses.',
  })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The id of the use case; none of the catalogue and no other own one has it.' })
  useCaseId: string;

  @Property({ type: 'json' })
  content: unknown;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who added it, by the name of that day.' })
  createdBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was added.' })
  createdAt: Date = new Date();

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who changed it last.' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt: Date = new Date();
}
