import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalPolicyText, hasGaps, Policy } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { refuseStalePart } from '../rollout/keyed-edit.ts';
import { refuseUnknownGroups } from './affected-people.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';
import { PolicyVersion } from './policy-version.entity.ts';

/** What is approved: a policy as it stands, and whom its change concerns. */
export interface PolicyApproval {
  readonly engagement: string;
  readonly policy: string;
  /** The version of the draft that was read. */
  readonly version: number;
  readonly isEditorial: boolean;
  readonly concerns: readonly string[];
}

const mostVersions = 200;

/**
 * Approves a policy as it stands. Approved again without a change it is the version before. The first version is for everybody whom
 * the policy binds, whatever was said.
 * @throws DomainError NOT_FOUND; CONFLICT where the draft changed since it was read; POLICY_HAS_GAPS; BAD_INPUT for a group that is not
 * there; TOO_MANY_VERSIONS.
 */
export async function approvePolicy(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, policy, version, isEditorial, concerns }: PolicyApproval,
): Promise<PolicyVersion> {
  const { workspaceId } = await heldChange(em, engagement);
  const kept = (await keptParts(em, engagement, ['policy'])).kept('policy').find(({ part }) => part.id === policy);
  if (!kept) throw new DomainError('NOT_FOUND', 'This policy is not there any more. Reload the page to see what is.');
  await refuseUnknownGroups(em, engagement, concerns);
  const before = await em.find(PolicyVersion, { engagementId: engagement, policy }, { orderBy: { number: 'asc' } });
  const last = before.at(-1);
  if (last && last.withdrawnAt === null && isDeepStrictEqual(Policy.parse(last.content), kept.part)) return last;
  if (kept.version !== version) refuseStalePart(kept, kept.part, { part: kept.part, version });
  refuseGaps(kept.part);
  if (before.length >= mostVersions)
    throw new DomainError('TOO_MANY_VERSIONS', `A policy has at most ${mostVersions} versions. Write a new policy.`);
  const number = (last?.number ?? 0) + 1;
  const isFirst = !before.some(({ publishedAt, withdrawnAt }) => publishedAt !== null && withdrawnAt === null);
  const approved = em.create(
    PolicyVersion,
    {
      ...{ workspaceId, engagementId: engagement, policy, number, content: kept.part },
      ...{ hash: policyHash(kept.part, number), isEditorial: !isFirst && isEditorial },
      ...{
        concerns: isFirst ? [] : [...concerns],
        writtenBy: kept.updatedBy,
        approvedBy: name,
        approvedAt: new Date(),
      },
      ...{ publishedBy: null, publishedAt: null, withdrawnAt: null },
    },
    { persist: true },
  );
  await em.flush();
  await told(em, approved, { policy, number, hash: approved.hash });
  return approved;
}

/** What people are asked to sign says everything: a gap of a starter text is filled before. */
function refuseGaps({ texts }: Policy): void {
  const open = texts.filter(({ title, text }) => hasGaps(title) || hasGaps(text)).map(({ language }) => language);
  if (open.length === 0) return;
  throw new DomainError(
    'POLICY_HAS_GAPS',
    'The text still has gaps, such as [… the reason]. Fill in each of them in every language, and approve it then.',
    { languages: open },
  );
}

/**
 * Publishes an approved version: from now on it asks those whom it concerns. Sent again it changes nothing.
 * @throws DomainError NOT_FOUND; VERSION_REPLACED where a later one is published already, or it was withdrawn.
 */
export async function publishPolicyVersion(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, id }: { readonly engagement: string; readonly id: string },
): Promise<PolicyVersion> {
  await heldChange(em, engagement);
  const version = await em.findOneOrFail(PolicyVersion, { id, engagementId: engagement });
  const { policy, number } = version;
  const later = await em.count(PolicyVersion, {
    engagementId: engagement,
    policy,
    number: { $gt: number },
    publishedAt: { $ne: null },
  });
  if (later > 0 || version.withdrawnAt !== null)
    throw new DomainError(
      'VERSION_REPLACED',
      'This version was replaced or withdrawn. Approve the policy as it stands, and publish that.',
    );
  if (version.publishedAt !== null) return version;
  em.assign(version, { publishedAt: new Date(), publishedBy: name });
  await em.flush();
  await told(em, version, { policy, number, published: true });
  return version;
}

/**
 * Withdraws a version. Where it was the one in force nobody is asked to sign the policy any more; what was signed stays on record.
 * Sent again it changes nothing.
 */
export async function withdrawPolicyVersion(
  em: EntityManager,
  { engagement, id }: { readonly engagement: string; readonly id: string },
): Promise<PolicyVersion> {
  await heldChange(em, engagement);
  const version = await em.findOneOrFail(PolicyVersion, { id, engagementId: engagement });
  if (version.withdrawnAt !== null) return version;
  em.assign(version, { withdrawnAt: new Date() });
  await em.flush();
  await told(em, version, { policy: version.policy, number: version.number, withdrawn: true });
  return version;
}

/** The SHA-256 of the words of a version, by which everybody can see that they signed these and no others. */
export function policyHash({ id, kind, texts }: Policy, number: number): string {
  return createHash('sha256')
    .update(canonicalPolicyText({ policy: id, number, kind, texts }), 'utf8')
    .digest('hex');
}

function told(em: EntityManager, { workspaceId, engagementId, id }: PolicyVersion, after: object): Promise<void> {
  return record(em, { workspaceId, engagementId, subject: 'PolicyVersion', subjectId: id, after });
}
