import { EditPlanDocument, SavePlanSettingsDocument } from '../graphql/generated/graphql.ts';
import { sendable } from '../graphql/sendable.ts';
import type { Tell } from '../graphql/tell.ts';
import { afterSaved, changedTasks, type EditedPlan, type KeptPlan } from './edited-plan.ts';
import { isSame } from '../ui/three-way.ts';

/** How many lines one call takes. */
const mostAtOnce = 500;

/** Sends what differs from what is kept: settings first, then the lines. Tells after each call what is kept by then. */
export async function sentPlan(tell: Tell, edited: EditedPlan, keep: (kept: KeptPlan) => void): Promise<void> {
  const { draft } = edited;
  const { engagement } = edited.kept;
  let { kept } = edited;
  if (!isSame(draft.settings, kept.settings)) {
    const given = { engagement, settings: sendable(draft.settings), version: kept.version };
    const { savePlanSettings } = await tell(SavePlanSettingsDocument, given);
    kept = { ...kept, settings: draft.settings, version: savePlanSettings.version };
    keep(kept);
  }
  const edits = changedTasks({ kept, draft });
  for (let from = 0; from < edits.length; from += mostAtOnce) {
    const piece = edits.slice(from, from + mostAtOnce);
    const { editPlan } = await tell(EditPlanDocument, { engagement, edits: sendable(piece) });
    kept = afterSaved(kept, piece, editPlan.saved);
    keep(kept);
  }
}
