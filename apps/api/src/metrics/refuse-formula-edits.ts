import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { Kpi, kpiFindings } from '@peerway/metrics';
import type { EditedPart } from '../parts/part-store.ts';
import { SavedMetricsPart } from './metrics-part.entity.ts';

/**
 * A formula can be read, and does not lead back to its own KPI, be it over others. A name that no KPI has yet is told on screen, not
 * refused: KPIs come in any order.
 * @throws DomainError FORMULA_UNREADABLE, FORMULA_CIRCULAR.
 */
export async function refuseFormulaEdits(
  em: EntityManager,
  engagement: string,
  edits: readonly EditedPart[],
): Promise<void> {
  const kpis = edits.filter(({ edit }) => edit.kind === 'kpi').map(({ edit }) => edit);
  const written = kpis.flatMap(({ part }) => (part === null ? [] : [Kpi.parse(part)]));
  if (!written.some(({ formula }) => formula !== null)) return;
  const kept = await em.find(SavedMetricsPart, { engagementId: engagement, kind: 'kpi' });
  const edited = new Set(kpis.map(({ id }) => id));
  const after = [...kept.filter(({ key }) => !edited.has(key)).map(({ content }) => Kpi.parse(content)), ...written];
  const told = kpiFindings(after).filter(({ kpi }) => edited.has(kpi));
  const [unreadable, circular] = (['FORMULA_UNREADABLE', 'REFERS_TO_ITSELF'] as const).map((code) =>
    told.find((finding) => finding.code === code),
  );
  if (unreadable)
    throw new DomainError(
      'FORMULA_UNREADABLE',
      'A formula cannot be read. Use numbers, short names of KPIs, + - * / and brackets.',
    );
  if (circular)
    throw new DomainError(
      'FORMULA_CIRCULAR',
      'A formula leads back to its own KPI. Take one of the names out of the ring.',
    );
}
