import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { Industry, OrganizationDraft, OrganizationProfile } from '@peerway/organization';
import { industriesIn } from '@peerway/organization/content';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { May } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { languageHere } from '../operations/request-scope.ts';
import { EngagementConnection, Id } from '../workspace/engagement.resolver.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { openForEditing } from './open-for-editing.ts';
import { Organization } from './organization.entity.ts';
import { addOrganization, changeOrganization } from './save-organization.ts';

const ProfileType = typeOf(OrganizationProfile, 'output');
const DraftInput = typeOf(OrganizationDraft, 'input');
const IndustryType = typeOf(Industry, 'output');
const OrganizationConnection = connectionOf(Organization, 'Organization');

/** The organizations of a workspace: those who are assessed. */
@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => OrganizationConnection, { description: 'The organizations that you may see, oldest first.' })
  @May('organization.read')
  organizations(@CurrentMember() member: MemberAccess, @Args() args: PageArgs): Promise<Connection<Organization>> {
    return page(this.em, Organization, { where: { workspaceId: workspaceOf(member) }, args, order: 'oldest' });
  }

  @Query(() => Organization, { description: 'One organization.' })
  @May('organization.read')
  organization(
    @Args('id', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Organization> {
    return this.em.findOneOrFail(Organization, { id });
  }

  @Query(() => [IndustryType], { description: 'The industries that a profile chooses from.' })
  @May('organization.read')
  industries(): readonly Industry[] {
    return industriesIn(languageHere());
  }

  @ResolveField(() => ProfileType, { description: 'What kind of organization it is.' })
  profile(@Parent() organization: Organization): OrganizationProfile {
    return OrganizationProfile.parse(organization.profile);
  }

  @ResolveField(() => EngagementConnection, { description: 'Its engagements that you may see, newest first.' })
  engagements(@Parent() organization: Organization, @Args() args: PageArgs): Promise<Connection<Engagement>> {
    return page(this.em, Engagement, { where: { organization: organization.id }, args, order: 'newest' });
  }

  @Mutation(() => Organization, { description: 'Adds an organization to the workspace.' })
  @May('organization.add')
  createOrganization(
    @CurrentMember() member: MemberAccess,
    @Args('input', { type: () => DraftInput, description: 'Its name and profile.' }, new Parsed(OrganizationDraft))
    draft: OrganizationDraft,
  ): Promise<Organization> {
    return addOrganization(this.em, workspaceOf(member), draft);
  }

  @Mutation(() => Organization, { description: 'Changes the name and profile of an organization.' })
  @May('organization.edit')
  async updateOrganization(
    @CurrentMember() member: MemberAccess,
    @Args('id', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args(
      'input',
      { type: () => DraftInput, description: 'Its name and profile from now on.' },
      new Parsed(OrganizationDraft),
    )
    draft: OrganizationDraft,
    @Args('version', { type: () => Int, description: 'The version that was edited.' }) version: number,
  ): Promise<Organization> {
    return changeOrganization(this.em, await openForEditing(this.em, member, id), { draft, version });
  }
}

function workspaceOf({ workspaceId }: MemberAccess): string {
  if (workspaceId === undefined) throw new RangeError('the guard lets in only members of a workspace');
  return workspaceId;
}
