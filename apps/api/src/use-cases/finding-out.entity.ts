import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { FindingOut } from '@peerway/use-cases';
import { v7 } from 'uuid';

/** What somebody found out about one prerequisite of one use case; said again it replaces what was said before. */
@Entity({ tableName: 'finding_out' })
@ObjectType({ description: 'What somebody found out about a prerequisite, with who said so and when.' })
export class RecordedFinding {
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
  prerequisite: string;

  /** In the shape of the library's FindingOut. */
  @Property({ type: 'json' })
  said: FindingOut;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who recorded it, by the name of that day.' })
  recordedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: Date = new Date();
}
