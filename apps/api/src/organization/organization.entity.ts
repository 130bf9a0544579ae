import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

@Entity()
@ObjectType({ description: 'The organization being assessed. A workspace has many.' })
export class Organization {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the organization.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Property({ type: 'json' })
  profile: unknown = { industry: null, employees: null, sites: null, countries: [], constraints: [] };

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is the fictional organization of the sample engagement.' })
  sample: boolean = false;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was added.' })
  createdAt: Date = new Date();
}
