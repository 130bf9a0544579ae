import type { EntityManager } from '@mikro-orm/postgresql';
import { signingState } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { Access, MemberAccess } from '../access/access.ts';
import { arrayOf } from '../database/array-of.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';
import { type OwnPerson, ownPerson } from './own-person.ts';
import { policiesInForce } from './policies-in-force.ts';
import { memberPeople } from './people-of-policy.ts';

/** What somebody signs: a version, known by its words. */
export interface PolicySigning {
  readonly version: string;
  readonly hash: string;
  readonly language: 'en' | 'de';
}

/** That somebody signed: who, when, and which words. */
export interface PolicyProof {
  readonly policy: string;
  readonly number: number;
  readonly hash: string;
  readonly name: string;
  readonly acknowledgedAt: Date;
}

/**
 * Signs the version that is in force, once. Sent again it comes back with the same proof.
 * @throws DomainError LINK_INVALID; NOT_ASKED where it does not bind them; VERSION_REPLACED for other words than those in force, or none.
 */
export async function acknowledgePolicy(
  em: EntityManager,
  access: Access,
  signing: PolicySigning,
): Promise<PolicyProof> {
  const person = await ownPerson(em, access);
  const standing = await proofOf(em, person, signing);
  if (standing) return standing;
  await refuseUnasked(em, person, signing);
  const { id, workspaceId, engagementId } = person;
  const rows = await em.execute<{ id: string }[]>(
    `insert into acknowledgement (id, workspace_id, engagement_id, person_id, policy, version_id, language, hash, way, acknowledged_at)
     select gen_random_uuid(), workspace_id, engagement_id, ?, policy, id, ?, hash, 'link', now() from policy_version
     where id = ? and hash = ? and withdrawn_at is null on conflict do nothing returning id`,
    [id, signing.language, signing.version, signing.hash],
  );
  const [row] = rows;
  if (row)
    await record(em, {
      ...{ workspaceId, engagementId, subject: 'Acknowledgement', subjectId: row.id },
      after: { version: signing.version, hash: signing.hash },
    });
  const proof = await proofOf(em, person, signing);
  if (!proof) throw replaced();
  return proof;
}

/** Puts down that people signed the version in force on paper, at most 500 at once. Gives how many had not before. */
export async function recordAcknowledgements(
  em: EntityManager,
  { name }: MemberAccess,
  {
    engagement,
    policy,
    people,
  }: { readonly engagement: string; readonly policy: string; readonly people: readonly string[] },
): Promise<number> {
  const { workspaceId } = await heldChange(em, engagement);
  const inForce = (await policiesInForce(em, engagement)).find(({ id }) => id === policy);
  if (!inForce)
    throw new DomainError('NOT_PUBLISHED', 'No version of this policy is in force. Approve and publish one first.');
  const asked = await memberPeople(em, {
    engagement,
    policy: inForce,
    states: ['open', 'overdue', 'excepted'],
    people,
  });
  const rows = await em.execute<unknown[]>(
    `insert into acknowledgement (id, workspace_id, engagement_id, person_id, policy, version_id, language, hash, way, recorded_by, acknowledged_at)
     select gen_random_uuid(), workspace_id, engagement_id, id, ?, ?, language, ?, 'recorded', ?, now() from affected_person
     where engagement_id = ? and id = any (?::uuid[]) on conflict do nothing returning id`,
    [policy, inForce.versionId, inForce.hash, name, engagement, arrayOf(asked)],
  );
  if (rows.length > 0)
    await record(em, {
      ...{ workspaceId, engagementId: engagement, subject: 'Acknowledgement', subjectId: inForce.versionId },
      after: { policy, number: inForce.number, recorded: rows.length, people: asked },
    });
  return rows.length;
}

async function refuseUnasked(em: EntityManager, person: OwnPerson, { version, hash }: PolicySigning): Promise<void> {
  const policies = await policiesInForce(em, person.engagementId);
  const policy = policies.find(({ versionId }) => versionId === version);
  if (!policy || policy.hash !== hash) throw replaced();
  const groups = (await keptParts(em, person.engagementId, ['group'])).of('group');
  const some = {
    people: 1,
    person: person.id,
    site: person.site,
    groups: person.groups,
    roles: person.roles,
    signed: [],
  };
  if (signingState({ exceptions: [], groups, today: dayNow() })(policy, some) === null)
    throw new DomainError('NOT_ASKED', 'This policy does not bind you: there is nothing to confirm.');
}

async function proofOf(
  em: EntityManager,
  { id, name }: OwnPerson,
  { version, hash }: PolicySigning,
): Promise<PolicyProof | undefined> {
  const [row] = await em.execute<Omit<PolicyProof, 'name'>[]>(
    `select signing.policy, version.number, signing.hash, signing.acknowledged_at as "acknowledgedAt" from acknowledgement signing
     join policy_version version on version.id = signing.version_id
     where signing.person_id = ? and signing.version_id = ? and signing.hash = ?`,
    [id, version, hash],
  );
  return row && { ...row, acknowledgedAt: new Date(row.acknowledgedAt), name };
}

function replaced(): DomainError {
  return new DomainError(
    'VERSION_REPLACED',
    'This is not the text that is in force: it was replaced or withdrawn. Reload the page, and read it as it stands.',
  );
}
