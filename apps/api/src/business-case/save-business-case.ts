import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessCase, caseDifference } from '@peerway/business-case';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { heldEngagement } from '../use-cases/save-selection.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { SavedBusinessCase } from './business-case.entity.ts';
import { refuseUnfitCase } from './refuse-unfit-case.ts';

/** A case that was edited, with the version the edit began with; 0 where nothing was saved before. */
export interface CaseEdit {
  readonly engagement: string;
  readonly content: BusinessCase;
  readonly version: number;
}

/**
 * Saves what people entered for the business case of an engagement. Sent again it changes nothing.
 * @throws DomainError BAD_INPUT naming the field; CONFLICT with both versions.
 */
export async function saveBusinessCase(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, content: given, version }: CaseEdit,
): Promise<void> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const saved = await em.findOne(
    SavedBusinessCase,
    { engagementId: engagement },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const content = asKept(given);
  if (saved && isDeepStrictEqual(saved.content, content)) return;
  await refuseUnfitCase(em, content);
  const told = saved ? changesTold(BusinessCase.parse(saved.content), content) : { after: outlineOf(content) };
  const edit = { content, updatedBy: name, updatedAt: new Date() };
  if (saved) await editVersion(em, saved, version, edit);
  else {
    if (version !== 0) throw conflictWithNothing(content);
    const fresh = { workspaceId, engagementId: engagement, version: 1, ...edit };
    await em.persist(em.create(SavedBusinessCase, fresh)).flush();
  }
  await record(em, { workspaceId, engagementId: engagement, subject: 'BusinessCase', subjectId: engagement, ...told });
}

/** As the database gives it back: it knows no negative zero. */
function asKept(content: BusinessCase): BusinessCase {
  return BusinessCase.parse(JSON.parse(JSON.stringify(content)));
}

function conflictWithNothing(content: BusinessCase): DomainError {
  return new DomainError(
    'CONFLICT',
    'Somebody else changed this meanwhile. Look at their version and save yours again.',
    { current: { version: 0 }, yours: { content } },
  );
}

/** How many changes one entry of the trail tells of, one by one. */
const mostTold = 50;

/** What the trail says of an edit: each thing that changed, as it was and as it is. */
function changesTold(was: BusinessCase, is: BusinessCase): { readonly before: object; readonly after: object } {
  const changes = caseDifference(was, is);
  const shown = changes
    .slice(0, mostTold)
    .map(({ what, at, ...sides }) => ({ name: `${what} ${at}`.trim(), ...sides }));
  const more = changes.length > mostTold ? { more: changes.length - mostTold } : {};
  return {
    before: Object.fromEntries(shown.map(({ name, before }) => [name, before])),
    after: { ...Object.fromEntries(shown.map(({ name, after }) => [name, after])), ...more },
  };
}

/** What the trail says of a first save: the settings, and how much was said. */
function outlineOf({ settings, useCases, estimates, ownDrivers }: BusinessCase): Record<string, unknown> {
  const { currency, horizonYears, discountRate, inflation, tax, counted } = settings;
  return {
    useCases,
    currency,
    horizonYears,
    discountRate,
    inflation,
    tax,
    counted,
    estimates: estimates.length,
    confirmed: estimates.filter(({ confirmed }) => confirmed).length,
    ownDrivers: ownDrivers.length,
  };
}
