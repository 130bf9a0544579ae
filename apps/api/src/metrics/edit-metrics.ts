import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import { editParts, type PartsEditResult } from '../parts/edit-parts.ts';
import type { EditedPart, PartEdit, PartStore } from '../parts/part-store.ts';
import { followFeedEdits } from './feed-states.ts';
import { heldMetrics } from './held-metrics.ts';
import { SavedMetricsPart } from './metrics-part.entity.ts';
import { metricsPartSchemas, mostMetricsParts } from './metrics-part-schemas.ts';
import { refuseFormulaEdits } from './refuse-formula-edits.ts';
import { refuseMeasuredEdits } from './refuse-measured-edits.ts';
import { refusePredictionEdits } from './refuse-prediction-edits.ts';

const store: PartStore = {
  entity: SavedMetricsPart,
  table: 'metrics_part',
  subject: 'Metrics',
  schemas: metricsPartSchemas,
  most: mostMetricsParts,
};

/**
 * Adds, changes and removes parts of what is measured, all of them or none. Sent again it changes nothing.
 * @throws DomainError CONFLICT with the parts that somebody else changed; TOO_MANY_PARTS; PREDICTION_MADE, UNIT_MEASURED, KPI_MEASURED,
 * FORMULA_UNREADABLE, FORMULA_CIRCULAR.
 */
export async function editMetrics(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, edits }: { readonly engagement: string; readonly edits: readonly PartEdit[] },
): Promise<PartsEditResult> {
  const { workspaceId } = await heldMetrics(em, engagement);
  let edited: readonly EditedPart[] = [];
  const result = await editParts(em, store, {
    ...{ workspaceId, engagementId: engagement, by: name, edits },
    refuse: async (told) => {
      refusePredictionEdits(told);
      await refuseMeasuredEdits(em, engagement, told);
      await refuseFormulaEdits(em, engagement, told);
      edited = told;
    },
  });
  await followFeedEdits(em, { workspaceId, engagement }, edited);
  return result;
}
