import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { checkProfile, type OrganizationDraft } from '@peerway/organization';
import { industries } from '@peerway/organization/content';
import { editVersion } from '../workspace/edit-version.ts';
import { Organization } from './organization.entity.ts';

/** Adds an organization to a workspace. */
export async function addOrganization(
  em: EntityManager,
  workspaceId: string,
  draft: OrganizationDraft,
): Promise<Organization> {
  refuseUnknownIndustry(draft);
  const organization = new Organization();
  organization.workspaceId = workspaceId;
  organization.name = draft.name;
  organization.profile = draft.profile;
  await em.persist(organization).flush();
  return organization;
}

/**
 * Changes the name and profile of an organization that was read as `version`.
 * @throws DomainError CONFLICT, with both sides, if somebody changed it since.
 */
export async function changeOrganization(
  em: EntityManager,
  organization: Organization,
  { draft, version }: { draft: OrganizationDraft; version: number },
): Promise<Organization> {
  refuseUnknownIndustry(draft);
  await editVersion(em, organization, version, draft);
  return organization;
}

function refuseUnknownIndustry({ profile }: OrganizationDraft): void {
  if (checkProfile(industries, profile).length === 0) return;
  throw new DomainError(
    'BAD_INPUT',
    'This industry is not on the list. Choose one from the list; "other" is one of them.',
    {
      field: 'profile.industry',
    },
  );
}
