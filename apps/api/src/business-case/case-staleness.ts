import type { EntityManager } from '@mikro-orm/postgresql';
import type { BusinessCase } from '@peerway/business-case';
import DataLoader from 'dataloader';
import { perOperation } from '../graphql/per-operation.ts';

/** The decision on use cases that stands, and when decisions on them changed last. */
interface Decided {
  readonly chosen: readonly string[];
  readonly changedAt: Date;
}

const loaderOf = perOperation(
  (em) => new DataLoader((ids: readonly string[]) => readDecided(em, ids), { cache: false }),
);

/** What a case is held against: a case that was saved, or approved, then. */
export interface CaseOfDay {
  readonly engagementId: string;
  readonly useCases: BusinessCase['useCases'];
  readonly at: Date;
}

/**
 * Since when the decision on use cases is another one than a case goes by; null while they agree. A case may hold more use cases
 * than were decided on, if it did so knowingly: that is, since the decision.
 */
export async function staleSince(em: EntityManager, { engagementId, useCases, at }: CaseOfDay): Promise<Date | null> {
  const decided = await loaderOf(em).load(engagementId);
  if (!decided) return null;
  const isMissing = decided.chosen.some((id) => !useCases.includes(id));
  const isOther = isMissing || useCases.some((id) => !decided.chosen.includes(id));
  return isMissing || (isOther && decided.changedAt > at) ? decided.changedAt : null;
}

async function readDecided(em: EntityManager, ids: readonly string[]): Promise<(Decided | null)[]> {
  const rows = await em.execute<{ engagement: string; chosen: string[]; changed: Date | string }[]>(
    `select distinct on (engagement_id) engagement_id as engagement, chosen,
       (select max(greatest(every.recorded_at, every.withdrawn_at)) from decision_record every
        where every.engagement_id = decision_record.engagement_id and every.about = 'useCases') as changed
     from decision_record where engagement_id in (?) and about = 'useCases' and withdrawn_at is null
     order by engagement_id, id desc`,
    [[...ids]],
  );
  const byId = new Map(rows.map((row) => [row.engagement, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return row ? { chosen: row.chosen, changedAt: new Date(row.changed) } : null;
  });
}
