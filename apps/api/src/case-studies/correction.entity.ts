import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

@Entity()
@ObjectType({ description: 'What a workspace would change in a public case, laid over it for this workspace alone.' })
export class CaseCorrection {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the correction.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'The public case that it corrects.' })
  caseId: string;

  @Property({ type: 'json' })
  study: unknown;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Why the workspace sees it differently.' })
  reason: string;

  /** The fingerprint of the public case as it was corrected: a later Peerway may bring another text. */
  @Property({ type: 'text' })
  base: string;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who proposed it, by the name of that day.' })
  createdBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was proposed.' })
  createdAt: Date = new Date();

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who changed it last.' })
  updatedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt: Date = new Date();
}
