import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import { editParts, type PartsEditResult } from '../parts/edit-parts.ts';
import type { PartEdit, PartStore } from '../parts/part-store.ts';
import { SavedChangePart } from './change-part.entity.ts';
import { changePartSchemas, mostParts } from './change-part-schemas.ts';
import { heldChange } from './held-change.ts';
import { refusePulseEdits } from './refuse-pulse-edits.ts';
import { refuseSentEdits } from './refuse-sent-edits.ts';

const store: PartStore = {
  entity: SavedChangePart,
  table: 'change_part',
  subject: 'Change',
  schemas: changePartSchemas,
  most: mostParts,
};

/**
 * Adds, changes and removes parts of the people side, all of them or none. Sent again it changes nothing.
 * @throws DomainError CONFLICT with the parts that somebody else changed; TOO_MANY_PARTS; PULSE_ANSWERED, PULSE_OVER; MESSAGE_OUT.
 */
export async function editChange(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, edits }: { readonly engagement: string; readonly edits: readonly PartEdit[] },
): Promise<PartsEditResult> {
  const { workspaceId } = await heldChange(em, engagement);
  return editParts(em, store, {
    ...{ workspaceId, engagementId: engagement, by: name, edits },
    refuse: async (told) => {
      await refusePulseEdits(em, engagement, told);
      await refuseSentEdits(em, engagement, told);
    },
  });
}
