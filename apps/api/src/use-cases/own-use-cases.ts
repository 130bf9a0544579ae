import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { UseCase } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { forgetOwnUseCases, noSuchUseCase, publicUseCase } from './catalogue-of.ts';
import { refuseUnfitUseCase } from './refuse-unfit-use-case.ts';
import { OwnUseCase } from './own-use-case.entity.ts';

/** How many use cases a workspace can have of its own: every ranking compares them. */
export const mostOwnUseCases = 100;

/** Own use cases are written one after the other within a workspace. */
export async function holdUseCases(em: EntityManager, workspaceId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 21)) is null as held`, [workspaceId]);
}

/** As long as something that speaks of use cases is written, none of them is. */
export async function keepUseCases(em: EntityManager, workspaceId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock_shared(hashtextextended(?, 21)) is null as held`, [workspaceId]);
}

/**
 * Adds a use case of the workspace's own; sent again with the same content it is the same one.
 * @throws DomainError DUPLICATE_ID for an id that something else has; USE_CASES_FULL.
 */
export async function addOwnUseCase(em: EntityManager, access: MemberAccess, content: UseCase): Promise<OwnUseCase> {
  const { workspaceId = '', name } = access;
  refuseUnfitUseCase(content);
  await holdUseCases(em, workspaceId);
  const known = await em.findOne(OwnUseCase, { useCaseId: content.id });
  if (known && isDeepStrictEqual(known.content, content)) return known;
  if (known || publicUseCase(content.id))
    throw new DomainError('DUPLICATE_ID', 'Another use case has this id already. Choose another one.', {
      field: 'useCase.id',
      id: content.id,
    });
  if ((await em.count(OwnUseCase, {})) >= mostOwnUseCases)
    throw new DomainError(
      'USE_CASES_FULL',
      `A workspace keeps at most ${mostOwnUseCases} use cases of its own. Remove one that nobody needs.`,
    );
  const now = new Date();
  const kept = { useCaseId: content.id, content, version: 1 };
  const by = { createdBy: name, createdAt: now, updatedBy: name, updatedAt: now };
  const own = em.create(OwnUseCase, { workspaceId, ...kept, ...by });
  await em.persist(own).flush();
  forgetOwnUseCases(em);
  await recordOwn(em, own, { after: titleOf(own) });
  return own;
}

/** An edit of an own use case, with the version it began with. */
export interface UseCaseEdit {
  readonly id: string;
  readonly version: number;
  readonly content: UseCase;
}

/**
 * Changes an own use case; its id stays.
 * @throws DomainError NOT_FOUND; BAD_INPUT for another id; CONFLICT with both versions.
 */
export async function changeOwnUseCase(
  em: EntityManager,
  access: MemberAccess,
  { id, version, content }: UseCaseEdit,
): Promise<OwnUseCase> {
  const own = await heldUseCase(em, access, id);
  if (content.id !== own.useCaseId)
    throw new DomainError(
      'BAD_INPUT',
      'The id of a use case stays what it is: its page and whatever was decided on it go by it.',
      { field: 'useCase.id' },
    );
  refuseUnfitUseCase(content);
  const before = titleOf(own);
  await editVersion(em, own, version, { content, updatedBy: access.name, updatedAt: new Date() });
  forgetOwnUseCases(em);
  await recordOwn(em, own, { before, after: titleOf(own) });
  return own;
}

/**
 * Removes an own use case that no engagement speaks of.
 * @throws DomainError NOT_FOUND; CONFLICT when somebody changed it since; IN_USE with the engagements that speak of it.
 */
export async function removeOwnUseCase(
  em: EntityManager,
  access: MemberAccess,
  { id, version }: Pick<UseCaseEdit, 'id' | 'version'>,
): Promise<void> {
  const own = await heldUseCase(em, access, id);
  if (own.version !== version)
    throw new DomainError(
      'CONFLICT',
      'Somebody changed this use case meanwhile. Look at it again before you remove it.',
      { current: { version: own.version }, yours: { version } },
    );
  await refuseUsed(em, own.useCaseId);
  const before = titleOf(own);
  const { workspaceId } = own;
  await em.remove(own).flush();
  forgetOwnUseCases(em);
  await recordOwn(em, { id, workspaceId }, { before });
}

async function heldUseCase(em: EntityManager, { workspaceId = '' }: MemberAccess, id: string): Promise<OwnUseCase> {
  await holdUseCases(em, workspaceId);
  const own = await em.findOne(OwnUseCase, { id });
  if (!own) throw noSuchUseCase(id);
  return own;
}

async function refuseUsed(em: EntityManager, useCaseId: string): Promise<void> {
  const engagements = await em.execute<{ id: string; name: string }[]>(
    `select id, name from engagement where id in (
       select engagement_id from finding_out where use_case = ? union select engagement_id from stated_score where use_case = ?
       union select engagement_id from platform_choice where use_case = ?
       union select engagement_id from decision_record where use_case = ? or chosen @> to_jsonb(?::text)
       union select engagement_id from selection where settings -> 'useCases' @> to_jsonb(?::text)
       union select engagement_id from capacity_model where use_case = ?
       union select engagement_id from business_case where strpos(content::text, to_json(?::text)::text) > 0
       union select engagement_id from approved_case where strpos(content::text || capacity::text, to_json(?::text)::text) > 0)
     order by name limit 20`,
    Array.from({ length: 9 }, () => useCaseId),
  );
  if (engagements.length > 0)
    throw new DomainError('IN_USE', 'Engagements speak of this use case. Take it out there first, or keep it.', {
      engagements,
    });
}

async function recordOwn(
  em: EntityManager,
  { id, workspaceId }: Pick<OwnUseCase, 'id' | 'workspaceId'>,
  what: { readonly before?: unknown; readonly after?: unknown },
): Promise<void> {
  await record(em, { workspaceId, engagementId: null, subject: 'OwnUseCase', subjectId: id, ...what });
}

function titleOf({ useCaseId, content }: OwnUseCase): { useCase: string; name: string } {
  return { useCase: useCaseId, name: (content as UseCase).name };
}
