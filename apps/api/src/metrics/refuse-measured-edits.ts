import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { Kpi } from '@peerway/metrics';
import type { EditedPart } from '../parts/part-store.ts';

/**
 * A KPI that has values keeps its unit and its dimension, and is not computed: the values would mean something else.
 * @throws DomainError UNIT_MEASURED, KPI_MEASURED.
 */
export async function refuseMeasuredEdits(
  em: EntityManager,
  engagement: string,
  edits: readonly EditedPart[],
): Promise<void> {
  const changed = edits.filter(({ edit, was }) => edit.kind === 'kpi' && was !== null);
  if (changed.length === 0) return;
  const rows = await em.execute<{ kpi: string }[]>(
    'select distinct kpi from measurement_series where engagement_id = ?',
    [engagement],
  );
  const measured = new Set(rows.map(({ kpi }) => kpi));
  for (const { edit, was } of changed.filter((each) => measured.has(each.edit.id)))
    refuseOther(Kpi.parse(was), edit.part && Kpi.parse(edit.part));
}

function refuseOther(was: Kpi, is: Kpi | null): void {
  if (is === null || is.dimension !== was.dimension || is.formula !== null)
    throw new DomainError(
      'KPI_MEASURED',
      'This KPI has values: it stays, keeps what it is told apart by, and is not computed. Remove its values first, or add another KPI.',
    );
  if (is.unit !== was.unit)
    throw new DomainError(
      'UNIT_MEASURED',
      'This KPI has values in its unit. Remove its values first, or add another KPI with the new unit.',
    );
}
