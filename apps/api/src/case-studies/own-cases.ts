import type { EntityManager } from '@mikro-orm/postgresql';
import { caseDifferences, type CaseStudy, sameStudy } from '@peerway/case-studies';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { charactersOf, refuseWithoutRoom, shareOf } from './library-room.ts';
import { OwnCase } from './own-case.entity.ts';
import { noSuchCase, publicIds } from './public-cases.ts';
import { refuseUnfit } from './refuse-unfit.ts';

/** Cases are written one after the other within a workspace, and none is cited meanwhile: what one rests on, another cannot take away. */
export async function holdCases(em: EntityManager, workspaceId: string, how: 'alone' | 'together'): Promise<void> {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await em.execute(`select ${lock}(hashtextextended(?, 11)) is null as held`, [workspaceId]);
}

/** The ids that no further case of the workspace can have: those of its own cases and of everything that comes with Peerway. */
export async function takenCaseIds(em: EntityManager): Promise<Set<string>> {
  const own = await em.execute<{ id: string }[]>('select case_id as id from own_case');
  return new Set([...publicIds, ...own.map(({ id }) => id)]);
}

/**
 * Keeps cases as the workspace's own, all or none. What is there already with the very same content stays as it is.
 * @throws DomainError BAD_INPUT naming the field; DUPLICATE_ID for an id that something else has; LIBRARY_FULL.
 */
export async function keepOwnCases(
  em: EntityManager,
  access: MemberAccess,
  studies: readonly CaseStudy[],
): Promise<OwnCase[]> {
  const workspaceId = access.workspaceId ?? '';
  await holdCases(em, workspaceId, 'alone');
  const ids = studies.map(({ id }) => id);
  const known = new Map((await em.find(OwnCase, { caseId: { $in: ids } })).map((one) => [one.caseId, one]));
  const fresh = new Map<string, CaseStudy>();
  for (const study of studies) {
    const there = (known.get(study.id)?.study as CaseStudy | undefined) ?? fresh.get(study.id);
    if (there && sameStudy(there, study)) continue;
    if (there || publicIds.has(study.id)) throw taken(study.id);
    refuseUnfit(study);
    fresh.set(study.id, study);
  }
  await refuseWithoutRoom(em, shareOf([...fresh.values()]));
  const added = [...fresh.values()].map((study) => newCase(em, access, study));
  await em.persist(added).flush();
  await recordAdded(em, workspaceId, added);
  for (const one of added) known.set(one.caseId, one);
  return ids.map((id) => known.get(id)).filter((one) => one !== undefined);
}

function newCase(em: EntityManager, { workspaceId = '', name }: MemberAccess, study: CaseStudy): OwnCase {
  const now = new Date();
  return em.create(OwnCase, {
    workspaceId,
    caseId: study.id,
    study,
    version: 1,
    createdBy: name,
    createdAt: now,
    updatedBy: name,
    updatedAt: now,
  });
}

function taken(id: string): DomainError {
  return new DomainError('DUPLICATE_ID', 'Another case or scenario has this id already. Choose another one.', {
    field: 'id',
    id,
  });
}

const mostTold = 20;

/** One entry for all that came together: a file of hundreds is one deed. */
async function recordAdded(em: EntityManager, workspaceId: string, added: readonly OwnCase[]): Promise<void> {
  const [first] = added;
  if (!first) return;
  const after =
    added.length === 1
      ? titleOf(first)
      : { added: added.length, cases: added.slice(0, mostTold).map(({ caseId }) => caseId) };
  const what = { subject: 'OwnCase', subjectId: first.id, after };
  await record(em, { workspaceId, engagementId: null, ...what });
}

function titleOf({ caseId, study }: OwnCase): { case: string; title: string } {
  return { case: caseId, title: (study as CaseStudy).title };
}

/** An edit of an own case, with the version it began with. */
export interface CaseEdit {
  readonly id: string;
  readonly study: CaseStudy;
  readonly version: number;
}

/**
 * Changes an own case.
 * @throws DomainError NOT_FOUND, BAD_INPUT naming the field; CONFLICT with both versions when somebody else saved first; LIBRARY_FULL.
 */
export async function changeOwnCase(
  em: EntityManager,
  access: MemberAccess,
  { id, study, version }: CaseEdit,
): Promise<OwnCase> {
  const own = await heldCase(em, access, id);
  if (study.id !== own.caseId)
    throw new DomainError('BAD_INPUT', 'The id of a case stays what it is: its page and whatever cites it go by it.', {
      field: 'id',
    });
  refuseUnfit(study);
  const before = own.study as CaseStudy;
  await refuseWithoutRoom(em, { cases: 0, characters: charactersOf(study) - charactersOf(before) });
  await editVersion(em, own, version, { study, updatedBy: access.name, updatedAt: new Date() });
  const changed = fieldsChanged(before, study);
  await record(em, {
    workspaceId: own.workspaceId,
    engagementId: null,
    subject: 'OwnCase',
    subjectId: id,
    after: { ...titleOf(own), changed },
  });
  return own;
}

/** The names of the fields in which two cases differ; the words stand in the cases. */
export function fieldsChanged(before: CaseStudy, after: CaseStudy): string[] {
  return [...new Set(caseDifferences(before, after).map(({ field }) => field.split('.')[0] ?? field))];
}

/**
 * Removes an own case.
 * @throws DomainError NOT_FOUND; CONFLICT when somebody changed it since; CITED with the engagements that lean on it.
 */
export async function removeOwnCase(
  em: EntityManager,
  access: MemberAccess,
  { id, version }: Pick<CaseEdit, 'id' | 'version'>,
): Promise<void> {
  const own = await heldCase(em, access, id);
  if (own.version !== version)
    throw new DomainError('CONFLICT', 'Somebody changed this case meanwhile. Look at it again before you remove it.', {
      current: { version: own.version },
      yours: { version },
    });
  await refuseCited(em, own.caseId);
  const { workspaceId } = own;
  const before = titleOf(own);
  await em.remove(own).flush();
  await record(em, { workspaceId, engagementId: null, subject: 'OwnCase', subjectId: id, before });
}

/** An own case that nobody else changes, removes or cites until the transaction ends. */
async function heldCase(em: EntityManager, { workspaceId = '' }: MemberAccess, id: string): Promise<OwnCase> {
  await holdCases(em, workspaceId, 'alone');
  const own = await em.findOne(OwnCase, { id });
  if (!own) throw noSuchCase();
  return own;
}

async function refuseCited(em: EntityManager, caseId: string): Promise<void> {
  const engagements = await em.execute<{ id: string; name: string }[]>(
    `select distinct engagement.id, engagement.name from citation join engagement on engagement.id = citation.engagement_id
     where citation.case_id = ? order by engagement.name limit 20`,
    [caseId],
  );
  if (engagements.length > 0)
    throw new DomainError('CITED', 'This case is cited in engagements. Take it out there first, or keep it.', {
      engagements,
    });
}
