import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { plainText } from '@peerway/kernel';
import type { Access, MemberAccess } from '../access/access.ts';
import { Session, User } from '../access/account.entity.ts';
import { CurrentAccess, CurrentMember } from '../access/current.ts';
import { May, Open } from '../access/may.ts';
import { type Act, allows, rights } from '../access/rights.ts';
import { tellPolicies } from '../access/settings-in-transaction.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { editVersion } from './edit-version.ts';
import { Me } from './me.ts';
import { Member } from './member.entity.ts';
import { Workspace } from './workspace.entity.ts';

const Name = plainText({ min: 1, max: 120 });

@Resolver(() => Workspace)
export class WorkspaceResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => Me, { nullable: true, description: 'Who is signed in, and where they belong; null when nobody is.' })
  @Open('anyone')
  async me(@CurrentAccess() access: Access): Promise<Me | null> {
    if (access.kind !== 'member') return null;
    const members = await this.em.find(
      Member,
      { id: { $in: [...access.memberIds] } },
      { orderBy: { createdAt: 'asc' } },
    );
    const workspaces = await this.em.find(Workspace, { id: { $in: members.map(({ workspaceId }) => workspaceId) } });
    const byId = new Map(workspaces.map((workspace) => [workspace.id, workspace]));
    const memberships = members.flatMap((member) => {
      const workspace = byId.get(member.workspaceId);
      const allowed = (Object.keys(rights) as Act[]).filter((act) => allows(act, [member.role]));
      return workspace ? [{ workspace, role: member.role, allowed }] : [];
    });
    return { id: access.userId, name: access.name, email: access.email, memberships };
  }

  @Query(() => Workspace, { description: 'The chosen workspace.' })
  @May('workspace.read')
  workspace(@CurrentMember() access: MemberAccess): Promise<Workspace> {
    return this.em.findOneOrFail(Workspace, { id: access.workspaceId ?? '' });
  }

  @Mutation(() => Workspace, {
    description: 'Opens another workspace, apart from this one in everything; who opens it owns it.',
  })
  @May('workspace.rename')
  async createWorkspace(
    @CurrentMember() access: MemberAccess,
    @Args('name', { description: 'What its members will call it.' }, new Parsed(Name)) name: string,
  ): Promise<Workspace> {
    const workspace = this.em.create(Workspace, { name, version: 1, createdAt: new Date() });
    await tellPolicies(this.em, { workspace: workspace.id, role: 'owner' });
    const user = await this.em.findOneOrFail(User, { id: access.userId });
    this.em.persist(workspace);
    await this.em.flush();
    this.em.persist(this.em.create(Member, { workspaceId: workspace.id, user, role: 'owner', createdAt: new Date() }));
    await this.em.flush();
    return workspace;
  }

  @Mutation(() => Workspace, { description: 'Renames the workspace.' })
  @May('workspace.rename')
  async renameWorkspace(
    @CurrentMember() access: MemberAccess,
    @Args('name', { description: 'The new name.' }, new Parsed(Name)) name: string,
    @Args('version', { type: () => Int, description: 'The version that the edit began with.' }) version: number,
  ): Promise<Workspace> {
    const workspace = await this.em.findOneOrFail(Workspace, { id: access.workspaceId ?? '' });
    await editVersion(this.em, workspace, version, { name });
    return workspace;
  }

  @Mutation(() => Boolean, { description: 'Ends every session of the signed-in user, this one included.' })
  @Open('user')
  async signOutEverywhere(@CurrentMember() access: MemberAccess): Promise<boolean> {
    await this.em.nativeDelete(Session, { userId: access.userId });
    return true;
  }
}
