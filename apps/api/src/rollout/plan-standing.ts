import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { StageProgress } from '../assessment/stages.ts';
import { perOperation } from '../graphql/per-operation.ts';

interface PlanRow {
  readonly engagement: string;
  readonly tasks: number;
  readonly hasBaseline: boolean;
  /** Whether the decision on use cases is another one than the plan was generated from. */
  readonly isOutdated: boolean;
}

const rowsOf = perOperation((em) => new DataLoader((ids: readonly string[]) => readRows(em, ids), { cache: false }));

/**
 * How far Plan has come: done by a baseline that was taken, stale when a decision on use cases was recorded since it was generated
 * and chose others. One statement for all engagements that one operation asks about.
 */
export async function planProgress(em: EntityManager, engagement: string): Promise<StageProgress> {
  const { tasks, hasBaseline, isOutdated } = await rowsOf(em).load(engagement);
  if (tasks === 0) return 'notStarted';
  if (isOutdated) return 'stale';
  return hasBaseline ? 'done' : 'inProgress';
}

async function readRows(em: EntityManager, ids: readonly string[]): Promise<PlanRow[]> {
  const rows = await em.execute<PlanRow[]>(
    `select engagement.id as engagement,
       (select count(*)::int from plan_task where plan_task.engagement_id = engagement.id) as tasks,
       exists (select from baseline where baseline.engagement_id = engagement.id) as "hasBaseline",
       exists (
         select from plan join lateral (
           select chosen, recorded_at from decision_record
           where decision_record.engagement_id = engagement.id and about = 'useCases' and withdrawn_at is null
           order by id desc limit 1) decision on decision.recorded_at > plan.generated_at
         where plan.engagement_id = engagement.id
           and not (decision.chosen @> (plan.content -> 'scope' -> 'useCases')
             and decision.chosen <@ (plan.content -> 'scope' -> 'useCases'))) as "isOutdated"
     from engagement where engagement.id in (?)`,
    [[...ids]],
  );
  const byId = new Map(rows.map((row) => [row.engagement, row]));
  const nothing = { tasks: 0, hasBaseline: false, isOutdated: false };
  return ids.map((engagement) => byId.get(engagement) ?? { engagement, ...nothing });
}
