import type { EntityManager } from '@mikro-orm/postgresql';
import { type CaseStudy, sameStudy } from '@peerway/case-studies';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { CaseCorrection } from './correction.entity.ts';
import { charactersOf, refuseWithoutRoom } from './library-room.ts';
import { fieldsChanged, holdCases } from './own-cases.ts';
import { fingerprint, noSuchCase, publicCase } from './public-cases.ts';
import { refuseUnfit } from './refuse-unfit.ts';

/** What a workspace would have a public case say, and the version of its correction that this began with: null for the first. */
export interface CorrectionEdit {
  readonly caseId: string;
  readonly study: CaseStudy;
  readonly reason: string;
  readonly version: number | null;
}

/**
 * Lays a correction over a public case, for the workspace alone; sent again, the first one is the same one.
 * @throws DomainError NOT_FOUND, BAD_INPUT naming the field; CONFLICT with both when somebody else corrected it since; LIBRARY_FULL.
 */
export async function correctCase(
  em: EntityManager,
  access: MemberAccess,
  { caseId, study, reason, version }: CorrectionEdit,
): Promise<CaseCorrection> {
  const original = publicCase(caseId);
  if (!original) throw noSuchCase();
  refuseMisfit(original, study);
  await holdCases(em, access.workspaceId ?? '', 'alone');
  const present = await em.findOne(CaseCorrection, { caseId });
  const content = { study, reason, base: fingerprint(original) };
  if (present && version === null && isSame(present, content)) return present;
  const growth = charactersOf(study) - (present ? charactersOf(present.study) : 0);
  await refuseWithoutRoom(em, { cases: 0, characters: growth });
  const how = { ...content, updatedBy: access.name, updatedAt: new Date() };
  if (present) await editVersion(em, present, version ?? 0, how);
  else if (version !== null) throw noSuchCase();
  const correction = present ?? (await firstCorrection(em, access, { caseId, ...how }));
  const after = { case: caseId, reason, changed: fieldsChanged(original, study) };
  await recordCorrection(em, correction, { after });
  return correction;
}

function refuseMisfit(original: CaseStudy, study: CaseStudy): void {
  if (study.id !== original.id)
    throw new DomainError('BAD_INPUT', 'A correction keeps the id of the case that it corrects.', { field: 'id' });
  if (sameStudy(original, study))
    throw new DomainError('BAD_INPUT', 'This says what the case says already. Change something, or withdraw it.', {
      field: 'study',
    });
  refuseUnfit(study);
}

function isSame(present: CaseCorrection, { study, reason }: { study: CaseStudy; reason: string }): boolean {
  return present.reason === reason && sameStudy(present.study as CaseStudy, study);
}

async function firstCorrection(
  em: EntityManager,
  { workspaceId = '', name }: MemberAccess,
  content: Pick<CaseCorrection, 'caseId' | 'study' | 'reason' | 'base' | 'updatedBy' | 'updatedAt'>,
): Promise<CaseCorrection> {
  const made = em.create(CaseCorrection, {
    ...content,
    workspaceId,
    version: 1,
    createdBy: name,
    createdAt: content.updatedAt,
  });
  await em.persist(made).flush();
  return made;
}

/**
 * Takes a correction back: the public case is shown as it is again.
 * @throws DomainError NOT_FOUND; CONFLICT when somebody changed it since.
 */
export async function withdrawCorrection(
  em: EntityManager,
  { workspaceId = '' }: MemberAccess,
  { caseId, version }: { readonly caseId: string; readonly version: number },
): Promise<void> {
  await holdCases(em, workspaceId, 'alone');
  const present = await em.findOne(CaseCorrection, { caseId });
  if (!present) throw noSuchCase();
  if (present.version !== version)
    throw new DomainError('CONFLICT', 'Somebody changed this correction meanwhile. Look at it again first.', {
      current: { version: present.version },
      yours: { version },
    });
  const before = { case: caseId, reason: present.reason };
  await em.remove(present).flush();
  await recordCorrection(em, present, { before });
}

async function recordCorrection(
  em: EntityManager,
  { workspaceId, id: subjectId }: CaseCorrection,
  what: { readonly before?: object; readonly after?: object },
): Promise<void> {
  await record(em, { workspaceId, engagementId: null, subject: 'CaseCorrection', subjectId, ...what });
}
