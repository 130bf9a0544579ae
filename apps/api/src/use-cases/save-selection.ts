import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { SelectionSettings } from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { keepUseCases } from './own-use-cases.ts';
import { refuseUnfitSettings } from './refuse-unfit-settings.ts';
import { SavedSelection } from './selection.entity.ts';
import { forgetSelectionRows } from './selection-rows.ts';

/**
 * The engagement, held until the transaction ends: what is written of its choosing is written one after the other.
 * @throws NotFoundError
 */
export async function heldEngagement(em: EntityManager, id: string): Promise<Engagement> {
  const engagement = await em.findOneOrFail(Engagement, { id });
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 22)) is null as held', [id]);
  // An own use case that is spoken of here is not removed at the same moment.
  await keepUseCases(em, engagement.workspaceId);
  return engagement;
}

/** Settings that were edited, with the version the edit began with; 0 where nothing was saved before. */
export interface SettingsEdit {
  readonly engagement: string;
  readonly settings: SelectionSettings;
  readonly version: number;
}

/**
 * Saves what an engagement sets for choosing.
 * @throws DomainError BAD_INPUT naming the field; CONFLICT with both versions.
 */
export async function saveSelection(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, settings, version }: SettingsEdit,
): Promise<void> {
  const { workspaceId } = await heldEngagement(em, engagement);
  const saved = await em.findOne(
    SavedSelection,
    { engagementId: engagement },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  await refuseUnfitSettings(em, settings);
  const edit = { settings, updatedBy: name, updatedAt: new Date() };
  if (saved) await editVersion(em, saved, version, edit);
  else {
    if (version !== 0)
      throw new DomainError(
        'CONFLICT',
        'Somebody else changed this meanwhile. Look at their version and save yours again.',
        { current: { version: 0 }, yours: { settings } },
      );
    const fresh = { workspaceId, engagementId: engagement, version: 1, ...edit };
    await em.persist(em.create(SavedSelection, fresh)).flush();
  }
  forgetSelectionRows(em, engagement);
  await record(em, {
    workspaceId,
    engagementId: engagement,
    subject: 'Selection',
    subjectId: engagement,
    after: {
      criteria: settings.criteria.filter(({ enabled }) => enabled).length,
      useCases: settings.useCases?.length ?? null,
      size: settings.size,
    },
  });
}
