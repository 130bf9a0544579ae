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
  const refusal = await whyUnasked(em, person, signing);
  // Whoever has signed keeps their proof, whatever has become of the version since.
  const proof = refusal ? undefined : await signed(em, person, signing);
  const standing = proof ?? (await proofOf(em, person, signing));
  if (!standing) throw refusal ?? replaced();
  return standing;
}

/** Puts a signature down, and gives its proof; nothing where it stands already or the version was withdrawn meanwhile. */
async function signed(
  em: EntityManager,
  { id: person, workspaceId, engagementId, name }: OwnPerson,
  { version, hash, language }: PolicySigning,
): Promise<PolicyProof | undefined> {
  const [row] = await em.execute<(Omit<PolicyProof, 'name'> & { readonly id: string })[]>(
    `with made as (
       insert into acknowledgement (id, workspace_id, engagement_id, person_id, policy, version_id, language, hash, way, acknowledged_at)
       select gen_random_uuid(), workspace_id, engagement_id, ?, policy, id, ?, hash, 'link', now() from policy_version
       where id = ? and hash = ? and withdrawn_at is null on conflict do nothing returning *)
     select made.id, made.policy, version.number, made.hash, made.acknowledged_at as "acknowledgedAt" from made
     join policy_version version on version.id = made.version_id`,
    [person, language, version, hash],
  );
  if (!row) return undefined;
  const { id, acknowledgedAt, ...words } = row;
  const about = { workspaceId, engagementId, subject: 'Acknowledgement', subjectId: id };
  await record(em, { ...about, after: { version, hash } });
  return { ...words, acknowledgedAt: new Date(acknowledgedAt), name };
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

/** Why somebody is not asked to sign these words; nothing where they are. */
async function whyUnasked(
  em: EntityManager,
  person: OwnPerson,
  { version, hash }: PolicySigning,
): Promise<DomainError | undefined> {
  const policies = await policiesInForce(em, person.engagementId);
  const policy = policies.find(({ versionId }) => versionId === version);
  if (!policy || policy.hash !== hash) return replaced();
  const groups = (await keptParts(em, person.engagementId, ['group'])).of('group');
  const some = { ...person, people: 1, person: person.id, signed: [] };
  if (signingState({ exceptions: [], groups, today: dayNow() })(policy, some) !== null) return undefined;
  return new DomainError('NOT_ASKED', 'This policy does not bind you: there is nothing to confirm.');
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
