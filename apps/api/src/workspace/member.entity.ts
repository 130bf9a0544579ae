import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { User } from '../access/account.entity.ts';

/** What a member may do in the whole workspace. A guest may do only what an engagement's role allows. */
export const MemberRole = { owner: 'owner', consultant: 'consultant', guest: 'guest' } as const;
export type MemberRole = (typeof MemberRole)[keyof typeof MemberRole];
registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: 'What a member may do in the whole workspace.',
  valuesMap: {
    owner: { description: 'Everything, members and workspace included.' },
    consultant: { description: 'Every organization and engagement of the workspace, but not its members.' },
    guest: { description: 'Nothing beyond the engagements it was invited to.' },
  },
});

@Entity()
@ObjectType({ description: 'A person who belongs to a workspace.' })
export class Member {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the membership.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @ManyToOne(() => User, { ref: true, fieldName: 'user_id' })
  user: Ref<User>;

  @Enum({ items: () => Object.values(MemberRole) })
  @Field(() => MemberRole, { description: 'What the member may do in the whole workspace.' })
  role: MemberRole;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When the person joined.' })
  createdAt: Date = new Date();
}
