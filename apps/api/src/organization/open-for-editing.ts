import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { allows } from '../access/rights.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Organization } from './organization.entity.ts';

/**
 * Reads an organization in order to change it or its inventory. A role in an engagement counts only for the organization of
 * that engagement.
 * @throws DomainError FORBIDDEN for members who may see it but not change it.
 */
export async function openForEditing(em: EntityManager, access: MemberAccess, id: string): Promise<Organization> {
  const organization = await em.findOneOrFail(Organization, { id });
  const own = await em.find(
    Engagement,
    { organization: organization.id, id: { $in: [...access.engagements.keys()] } },
    { fields: ['id'] },
  );
  const held = own.map((engagement) => access.engagements.get(engagement.id));
  if (!allows('organization.edit', [access.role, ...held])) {
    throw new DomainError(
      'FORBIDDEN',
      'Your role does not allow you to change this organization. Ask its consultant if you need it.',
    );
  }
  return organization;
}
