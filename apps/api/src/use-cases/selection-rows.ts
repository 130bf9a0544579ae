import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';
import { RecordedFinding } from './finding-out.entity.ts';
import { RecordedScore } from './stated-score.entity.ts';
import { SavedSelection } from './selection.entity.ts';

/** What is kept of the stage Select of one engagement, but for its decisions. */
export interface SelectionRows {
  /** Null before the first edit. */
  readonly saved: SavedSelection | null;
  readonly findings: readonly RecordedFinding[];
  readonly scores: readonly RecordedScore[];
}

const loaderOf = perOperation((em) => new DataLoader((ids: readonly string[]) => readRows(em, ids)));

/** What is kept of the stage Select; three statements for all engagements that one operation asks about. */
export function selectionRows(em: EntityManager, engagement: string): Promise<SelectionRows> {
  return loaderOf(em).load(engagement);
}

/** After something was written: what is asked for next is read anew. */
export function forgetSelectionRows(em: EntityManager, engagement: string): void {
  loaderOf(em).clear(engagement);
}

async function readRows(em: EntityManager, ids: readonly string[]): Promise<SelectionRows[]> {
  const among = { engagementId: { $in: [...ids] } };
  const saved = await em.find(SavedSelection, among);
  const findings = await em.find(RecordedFinding, among, { orderBy: { useCase: 'asc', prerequisite: 'asc' } });
  const scores = await em.find(RecordedScore, among, { orderBy: { useCase: 'asc', criterion: 'asc' } });
  return ids.map((id) => ({
    saved: saved.find(({ engagementId }) => engagementId === id) ?? null,
    findings: findings.filter(({ engagementId }) => engagementId === id),
    scores: scores.filter(({ engagementId }) => engagementId === id),
  }));
}
