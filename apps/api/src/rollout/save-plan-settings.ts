import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { PlanSettings } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { unknownUseCase } from '../use-cases/refuse-unfit-settings.ts';
import { editVersion } from '../workspace/edit-version.ts';
import { heldPlan } from './held-plan.ts';
import { savedPlan } from './plan-opened.ts';
import { SavedPlan } from './plan.entity.ts';

/** Settings that were edited, with the version the edit began with; 0 where nothing was saved before. */
export interface PlanSettingsEdit {
  readonly engagement: string;
  readonly settings: PlanSettings;
  readonly version: number;
}

/**
 * Saves what holds for the whole plan. Sent again it changes nothing.
 * @throws DomainError BAD_INPUT naming the field; CONFLICT with both versions.
 */
export async function savePlanSettings(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, settings: given, version }: PlanSettingsEdit,
): Promise<void> {
  const { workspaceId } = await heldPlan(em, engagement);
  const saved = await savedPlan(em, engagement);
  const content = PlanSettings.parse(JSON.parse(JSON.stringify(given)));
  const was = saved && PlanSettings.parse(saved.content);
  if (isDeepStrictEqual(was, content)) return;
  await refuseUnfitSettings(em, content);
  const edit = { content, updatedBy: name, updatedAt: new Date() };
  if (saved) await editVersion(em, saved, version, edit);
  else {
    if (version !== 0)
      throw new DomainError(
        'CONFLICT',
        'Somebody else changed this meanwhile. Look at their version and save yours again.',
        { current: { version: 0 }, yours: { settings: content } },
      );
    await em
      .persist(em.create(SavedPlan, { workspaceId, engagementId: engagement, version: 1, generated: null, ...edit }))
      .flush();
  }
  const changed = (Object.keys(content) as (keyof PlanSettings)[]).filter(
    (key) => !isDeepStrictEqual(was?.[key], content[key]),
  );
  const told = (one: PlanSettings | null): Record<string, unknown> | null =>
    one && Object.fromEntries(changed.map((key) => [key, outlined(one[key])]));
  await record(em, {
    workspaceId,
    engagementId: engagement,
    subject: 'Plan',
    subjectId: engagement,
    before: told(was),
    after: told(content),
  });
}

/** How many names the trail tells of a list. */
const mostTold = 30;

/** A list in the trail is told by the names in it. */
function outlined(value: PlanSettings[keyof PlanSettings]): unknown {
  if (!Array.isArray(value)) return value;
  return value.slice(0, mostTold).map((each: { readonly name: string }) => each.name);
}

async function refuseUnfitSettings(em: EntityManager, settings: PlanSettings): Promise<void> {
  for (const list of ['calendars', 'resources', 'sites', 'causes'] as const) {
    const ids = settings[list].map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined) throw unfit(`settings.${list}`, `The id “${twice}” stands twice in this list.`);
  }
  if (!settings.calendars.some(({ id }) => id === settings.calendar))
    throw unfit('settings.calendar', 'The calendar of the plan is not among its calendars. Choose one that is.');
  const known = await useCasesOf(em);
  const unknown = settings.scope.useCases.find((id) => !known.has(id));
  if (unknown !== undefined) throw unknownUseCase(unknown, 'settings.scope.useCases');
}

function unfit(field: string, sentence: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field });
}
