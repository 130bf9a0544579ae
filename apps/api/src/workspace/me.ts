import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MemberRole } from './member.entity.ts';
import { Workspace } from './workspace.entity.ts';

@ObjectType({ description: 'A workspace that the signed-in user belongs to.' })
export class Membership {
  @Field(() => Workspace, { description: 'The workspace.' })
  workspace: Workspace;

  @Field(() => MemberRole, { description: 'The role in the whole workspace.' })
  role: MemberRole;

  @Field(() => [String], { description: 'What the role allows, such as organization.add; screens offer only that.' })
  allowed: string[];
}

@ObjectType({ description: 'The signed-in user.' })
export class Me {
  @Field(() => ID, { description: 'Identifies the user.' })
  id: string;

  @Field(() => String, { description: 'The name that others see.' })
  name: string;

  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;

  @Field(() => [Membership], { description: 'The workspaces that the user belongs to, oldest first.' })
  memberships: Membership[];
}
