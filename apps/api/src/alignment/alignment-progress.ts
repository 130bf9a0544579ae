import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { StageProgress } from '../assessment/stages.ts';
import { perOperation } from '../graphql/per-operation.ts';
import type { WeighingPhase } from './weighing.entity.ts';

/** Everything that says how far the stage Align of an engagement has come. */
export interface AlignmentStanding {
  readonly goals: number;
  /** How much of what serves them nobody has confirmed. */
  readonly unconfirmed: number;
  /** Whether there is a closed weighing, and whether goals were added, renamed or removed since it began. */
  readonly isWeighed: boolean;
  readonly hasChanged: boolean;
  /** Whether something serves a goal of that weighing. */
  readonly isServed: boolean;
  /** The weighing that is under way. */
  readonly open: string | null;
  readonly openPhase: WeighingPhase | null;
  readonly invited: number;
  readonly finished: number;
}

type Row = AlignmentStanding & { readonly id: string };

const nothing: AlignmentStanding = { goals: 0, unconfirmed: 0, isWeighed: false, hasChanged: false, isServed: false, open: null, openPhase: null, invited: 0, finished: 0 }; // prettier-ignore
const byName = (rows: string, id: string, name: string): string =>
  `coalesce((select jsonb_object_agg(${id}, ${name}) from ${rows}), '{}')`;

/** One statement for all engagements that an operation asks about. */
const standings = perOperation(
  (em) =>
    new DataLoader(async (engagements: readonly string[]) => {
      const rows = await em.execute<Row[]>(
        `select engagement.id, (select count(*)::int from goal where goal.engagement_id = engagement.id) as goals,
           (select count(*)::int from contribution where contribution.engagement_id = engagement.id and not confirmed) as unconfirmed,
           closed.goals is not null as "isWeighed",
           ${byName('goal where goal.engagement_id = engagement.id', 'id', 'name')}
             is distinct from ${byName('jsonb_array_elements(closed.goals) one', `one ->> 'id'`, `one ->> 'name'`)} as "hasChanged",
           exists (select from contribution where contribution.engagement_id = engagement.id and strength > 0
             and goal_id::text in (select one ->> 'id' from jsonb_array_elements(closed.goals) one)) as "isServed",
           under_way.id as open, under_way.phase as "openPhase",
           (select count(*)::int from participant where weighing_id = under_way.id) as invited,
           (select count(finished_at)::int from participant where weighing_id = under_way.id) as finished
         from engagement left join lateral (
           select goals from weighing where weighing.engagement_id = engagement.id and phase = 'closed' order by id desc limit 1
         ) closed on true left join lateral (
           select id, phase from weighing where weighing.engagement_id = engagement.id and phase <> 'closed' order by id desc limit 1
         ) under_way on true where engagement.id in (?)`,
        [[...engagements]],
      );
      const byId = new Map(rows.map((row) => [row.id, row]));
      return engagements.map((id): AlignmentStanding => byId.get(id) ?? nothing);
    }),
);

/** What says how far the stage Align of an engagement has come. */
export function alignmentStanding(em: EntityManager, engagement: string): Promise<AlignmentStanding> {
  return standings(em).load(engagement);
}

/**
 * How far the stage Align of an engagement has come: done by a closed weighing of goals that something serves, stale when goals
 * were added, renamed or removed since it began.
 */
export async function alignmentProgress(em: EntityManager, engagement: string): Promise<StageProgress> {
  const { goals, isWeighed, open, hasChanged, isServed } = await alignmentStanding(em, engagement);
  if (isWeighed) return hasChanged ? 'stale' : isServed ? 'done' : 'inProgress';
  return goals === 0 && open === null ? 'notStarted' : 'inProgress';
}
