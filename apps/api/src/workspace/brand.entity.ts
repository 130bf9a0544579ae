import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@Entity({ tableName: 'brand' })
@ObjectType('WorkspaceBrand', { description: 'How the workspace shows itself to members and respondents.' })
export class WorkspaceBrand {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The main colour as #rrggbb; null for that of Peerway. Screens correct its contrast.',
  })
  colour: string | null = null;

  /** A picture as a data address; it is no secret, and too large for the trail. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The logo as a data address; null for none.' })
  logo: string | null = null;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one. 0 before the first.' })
  version: number = 1;
}
