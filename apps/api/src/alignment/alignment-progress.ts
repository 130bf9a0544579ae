import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { StageProgress } from '../assessment/stages.ts';
import { perOperation } from '../graphql/per-operation.ts';

interface Row {
  readonly id: string;
  readonly goals: number;
  /** The phase of the weighing that counts, or else of the one that is under way. */
  readonly phase: string | null;
  readonly isServed: boolean;
  readonly hasChanged: boolean;
}

/** One statement for all engagements that an operation asks about. */
const progresses = perOperation(
  (em) =>
    new DataLoader(async (engagements: readonly string[]) => {
      const rows = await em.execute<Row[]>(
        `select engagement.id, (select count(*)::int from goal where goal.engagement_id = engagement.id) as goals, weighing.phase,
           exists (select from contribution where contribution.engagement_id = engagement.id and strength > 0
             and goal_id::text in (select one ->> 'id' from jsonb_array_elements(weighing.goals) one)) as "isServed",
           coalesce((select jsonb_object_agg(id, name) from goal where goal.engagement_id = engagement.id), '{}')
             is distinct from coalesce((select jsonb_object_agg(one ->> 'id', one ->> 'name') from jsonb_array_elements(weighing.goals) one), '{}') as "hasChanged"
         from engagement left join lateral (
           select phase, goals from weighing where weighing.engagement_id = engagement.id order by phase = 'closed' desc, id desc limit 1
         ) weighing on true where engagement.id in (?)`,
        [[...engagements]],
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return engagements.map((id) => progressOf(byId.get(id)));
    }),
);

/**
 * How far the stage Align of an engagement has come: done by a closed weighing of goals that something serves, stale when goals
 * were added, renamed or removed since it began.
 */
export function alignmentProgress(em: EntityManager, engagement: string): Promise<StageProgress> {
  return progresses(em).load(engagement);
}

function progressOf(row: Row | undefined): StageProgress {
  if (!row || (row.goals === 0 && row.phase === null)) return 'notStarted';
  if (row.phase !== 'closed') return 'inProgress';
  if (row.hasChanged) return 'stale';
  return row.isServed ? 'done' : 'inProgress';
}
