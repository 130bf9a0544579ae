import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { EngagementRole } from '../workspace/engagement-member.entity.ts';
import { MemberRole } from '../workspace/member.entity.ts';

@Entity()
@ObjectType({ description: 'A single-use link by which somebody joins the workspace or one engagement.' })
export class Invitation {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the invitation.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The engagement it opens; null when it is for the workspace.' })
  engagementId: string | null = null;

  @Enum({ items: () => Object.values(MemberRole) })
  @Field(() => MemberRole, { description: 'The role in the workspace that it gives.' })
  memberRole: MemberRole;

  @Enum({ items: () => Object.values(EngagementRole), nullable: true })
  @Field(() => EngagementRole, { nullable: true, description: 'The role in the engagement that it gives.' })
  engagementRole: EngagementRole | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'For whom it was made, as a reminder; anyone with the link may use it.',
  })
  email: string | null = null;

  @Property({ type: 'text', hidden: true })
  tokenHash: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it stops working.' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When somebody used it.' })
  usedAt: Date | null = null;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date = new Date();
}
