import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Engagement } from './engagement.entity.ts';
import { Member } from './member.entity.ts';

/** What a member may do in one engagement. */
export const EngagementRole = { executive: 'executive', contributor: 'contributor', viewer: 'viewer' } as const;
export type EngagementRole = (typeof EngagementRole)[keyof typeof EngagementRole];
registerEnumType(EngagementRole, {
  name: 'EngagementRole',
  description: 'What a member may do in one engagement.',
  valuesMap: {
    executive: { description: 'Reads everything, takes the short readiness check and decides.' },
    contributor: { description: 'Reads everything, keeps the inventory and runs assessment rounds.' },
    viewer: { description: 'Reads results, never a single person’s answers.' },
  },
});

@Entity()
@ObjectType({ description: 'The part a member has in one engagement.' })
export class EngagementMember {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the part.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => Engagement, { ref: true })
  engagement: Ref<Engagement>;

  @ManyToOne(() => Member, { ref: true })
  member: Ref<Member>;

  @Enum({ items: () => Object.values(EngagementRole) })
  @Field(() => EngagementRole, { description: 'What the member may do here.' })
  role: EngagementRole;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'Since when.' })
  createdAt: Date = new Date();
}
