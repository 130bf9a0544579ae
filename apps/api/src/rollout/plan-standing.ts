import type { EntityManager } from '@mikro-orm/postgresql';
import { registerEnumType } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { StageProgress } from '../assessment/stages.ts';
import { perOperation } from '../graphql/per-operation.ts';

/** What a plan was generated from that is another one since. */
export const PlanStaleReason = {
  DECISION: 'DECISION',
  READINESS: 'READINESS',
  BUSINESS_CASE: 'BUSINESS_CASE',
} as const;
export type PlanStaleReason = (typeof PlanStaleReason)[keyof typeof PlanStaleReason];
registerEnumType(PlanStaleReason, {
  name: 'PlanStaleReason',
  description: 'What a plan was generated from that is another one since.',
  valuesMap: {
    DECISION: { description: 'The decision on use cases chose others.' },
    READINESS: { description: 'A round was closed.' },
    BUSINESS_CASE: { description: 'The business case was saved with other use cases.' },
  },
});

/** How a plan stands. */
export interface PlanStanding {
  readonly tasks: number;
  readonly hasBaseline: boolean;
  /** Counts whatever is edited in the plan. */
  readonly edits: string;
  /** What is another one since the plan was generated, with when that was; earliest first. */
  readonly changes: readonly { readonly reason: PlanStaleReason; readonly since: Date }[];
}

interface PlanRow {
  readonly engagement: string;
  readonly tasks: number;
  readonly hasBaseline: boolean;
  /** Counts whatever is edited in the plan. */
  readonly edits: string;
  readonly decided: Date | string | null;
  readonly assessed: Date | string | null;
  readonly calculated: Date | string | null;
}

const rowsOf = perOperation((em) => new DataLoader((ids: readonly string[]) => readRows(em, ids), { cache: false }));

/** What says how far the stage Plan of an engagement has come; one statement for all that one operation asks about. */
export async function planStanding(em: EntityManager, engagement: string): Promise<PlanStanding> {
  return standingFrom(await rowsOf(em).load(engagement));
}

function standingFrom({ tasks, hasBaseline, edits, decided, assessed, calculated }: PlanRow): PlanStanding {
  const changes = [
    ['DECISION', decided],
    ['READINESS', assessed],
    ['BUSINESS_CASE', calculated],
  ] as const;
  const since = changes.flatMap(([reason, at]) => (at === null ? [] : [{ reason, since: new Date(at) }]));
  return { tasks, hasBaseline, edits, changes: since.sort((a, b) => a.since.getTime() - b.since.getTime()) };
}

/**
 * How far Plan has come: done by a baseline that was taken, stale when the decision, the readiness or the business case that it was
 * generated from is another one since.
 */
export async function planProgress(em: EntityManager, engagement: string): Promise<StageProgress> {
  const { tasks, hasBaseline, changes } = await planStanding(em, engagement);
  if (tasks === 0) return 'notStarted';
  if (changes.length > 0) return 'stale';
  return hasBaseline ? 'done' : 'inProgress';
}

async function readRows(em: EntityManager, ids: readonly string[]): Promise<PlanRow[]> {
  const rows = await em.execute<PlanRow[]>(
    `select engagement.id as engagement, lines.tasks, lines.versions || ' ' || coalesce(plan.version, 0) as edits,
       exists (select from baseline where baseline.engagement_id = engagement.id) as "hasBaseline",
       (select decision.recorded_at from (
          select chosen, recorded_at from decision_record
          where decision_record.engagement_id = engagement.id and about = 'useCases' and withdrawn_at is null
          order by id desc limit 1) decision
        where decision.recorded_at > plan.generated_at
          and not (decision.chosen @> scope.chosen and decision.chosen <@ scope.chosen)) as decided,
       (select min(round.closed_at) from round
        where round.engagement_id = engagement.id and round.closed_at > plan.generated_at) as assessed,
       (select business_case.updated_at from business_case
        where business_case.engagement_id = engagement.id and business_case.updated_at > plan.generated_at
          and not (business_case.content -> 'useCases' @> scope.chosen
            and business_case.content -> 'useCases' <@ scope.chosen)) as calculated
     from engagement left join plan on plan.engagement_id = engagement.id
     left join lateral (select plan.content #> '{scope,useCases}' as chosen) scope on true
     left join lateral (
       select count(*)::int as tasks, count(*) || ' ' || coalesce(sum(version), 0) || ' ' || coalesce(max(updated_at)::text, '') as versions
       from plan_task where plan_task.engagement_id = engagement.id) lines on true
     where engagement.id in (?)`,
    [[...ids]],
  );
  const byId = new Map(rows.map((row) => [row.engagement, row]));
  const nothing = { tasks: 0, hasBaseline: false, edits: '', decided: null, assessed: null, calculated: null };
  return ids.map((engagement) => byId.get(engagement) ?? { engagement, ...nothing });
}
