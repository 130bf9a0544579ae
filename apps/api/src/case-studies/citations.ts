import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { validate as isId } from 'uuid';
import type { MemberAccess } from '../access/access.ts';
import { Goal } from '../alignment/goal.entity.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { unknownUseCase } from '../use-cases/refuse-unfit-settings.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import type { CitationDraft } from './citation-draft.ts';
import { Citation } from './citation.entity.ts';
import { holdCases } from './own-cases.ts';
import { OwnCase } from './own-case.entity.ts';
import { noSuchCase, publicCase } from './public-cases.ts';

/** How many citations an engagement takes. */
export const mostCitations = 200;

/** A case that is to be attached to something of an engagement. */
export interface Cited {
  readonly engagement: string;
  readonly caseId: string;
  readonly draft: CitationDraft;
}

/**
 * Attaches a case to something of an engagement; said again in the same words it is the same citation.
 * @throws DomainError NOT_FOUND for an unknown case; CITATIONS_FULL.
 */
export async function cite(
  em: EntityManager,
  access: MemberAccess,
  { engagement: id, caseId, draft }: Cited,
): Promise<Citation> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  const { workspaceId } = engagement;
  await holdCases(em, workspaceId, 'together');
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 12)) is null as held', [id]);
  if (!publicCase(caseId) && (await em.count(OwnCase, { caseId })) === 0) throw noSuchCase();
  await refuseUnknownReference(em, id, draft);
  const same = await em.findOne(Citation, { engagement: id, caseId, ...draft });
  if (same) return same;
  if ((await em.count(Citation, { engagement: id })) >= mostCitations)
    throw new DomainError(
      'CITATIONS_FULL',
      `An engagement takes ${mostCitations} citations at most. Remove one that nobody needs.`,
    );
  const made = em.create(Citation, {
    ...draft,
    workspaceId,
    engagement,
    caseId,
    version: 1,
    createdBy: access.name,
    createdAt: new Date(),
  });
  await em.persist(made).flush();
  return made;
}

/** Which citation of an engagement is meant. */
export interface CitationPlace {
  readonly engagement: string;
  readonly id: string;
}

/**
 * Changes what a citation says; the case stays.
 * @throws NotFoundError; DomainError CONFLICT with both versions.
 */
export async function changeCitation(
  em: EntityManager,
  { engagement, id }: CitationPlace,
  { draft, version }: { readonly draft: CitationDraft; readonly version: number },
): Promise<Citation> {
  const citation = await em.findOneOrFail(Citation, { id, engagement });
  await refuseUnknownReference(em, engagement, draft);
  await editVersion(em, citation, version, draft);
  return citation;
}

/** What a citation is attached to is there: a goal of the engagement, a use case of the catalogue or of the workspace's own. */
async function refuseUnknownReference(
  em: EntityManager,
  engagement: string,
  { about, reference }: CitationDraft,
): Promise<void> {
  if (reference === null) return;
  const field = 'input.reference';
  if (about === 'useCase' && !(await useCasesOf(em)).has(reference)) throw unknownUseCase(reference, field);
  if (about !== 'goal') return;
  const isGoal = isId(reference) && (await em.count(Goal, { id: reference, engagement })) > 0;
  if (!isGoal) throw new DomainError('BAD_INPUT', 'There is no such goal in this engagement. Name another.', { field });
}

/** Takes a citation out. @throws NotFoundError */
export async function removeCitation(em: EntityManager, { engagement, id }: CitationPlace): Promise<void> {
  const citation = await em.findOneOrFail(Citation, { id, engagement }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.remove(citation).flush();
}
