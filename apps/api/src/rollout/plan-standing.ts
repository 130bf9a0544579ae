import type { EntityManager } from '@mikro-orm/postgresql';
import { registerEnumType } from '@nestjs/graphql';
import type { Finding } from '@peerway/kernel';
import { planSchedule } from '@peerway/rollout';
import DataLoader from 'dataloader';
import type { StageProgress } from '../assessment/stages.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { Remembered } from '../operations/remembered.ts';
import { dayNow, savedPlan, settingsOfPlan, tasksOfPlan } from './plan-opened.ts';

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

function standingFrom({ tasks, hasBaseline, decided, assessed, calculated }: PlanRow): PlanStanding {
  const changes = [
    ['DECISION', decided],
    ['READINESS', assessed],
    ['BUSINESS_CASE', calculated],
  ] as const;
  const since = changes.flatMap(([reason, at]) => (at === null ? [] : [{ reason, since: new Date(at) }]));
  return { tasks, hasBaseline, changes: since.sort((a, b) => a.since.getTime() - b.since.getTime()) };
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

/** The last findings that were worked out: pages that show them are opened far more often than plans are changed. */
const made = new Remembered<Finding>(500);

/**
 * What Plan has come to, in one line: PLAN_STALE with what changed; PROMISE_MISSED at the first line, by day, that is finished later
 * than was promised; PLAN_FINISHES with the last day. Null for a plan without lines.
 */
export async function planFinding(em: EntityManager, engagement: string): Promise<Finding | null> {
  const row = await rowsOf(em).load(engagement);
  const { changes } = standingFrom(row);
  if (row.tasks === 0) return null;
  if (changes.length > 0)
    return { code: 'PLAN_STALE', at: 'plan', detail: changes.map(({ reason }) => reason).join(' ') };
  const key = `${engagement} ${row.edits} ${dayNow()}`;
  const known = made.known(key);
  if (known) return known;
  const plan = { settings: settingsOfPlan(await savedPlan(em, engagement)), tasks: await tasksOfPlan(em, engagement) };
  return made.of(key, () => findingOf(plan));
}

function findingOf(plan: Parameters<typeof planSchedule>[0]): Finding {
  const schedule = planSchedule(plan, dayNow());
  const late = plan.tasks.flatMap(({ id, name, promised }) => {
    const finish = schedule.tasks[id]?.finish;
    return promised !== null && finish !== undefined && finish > promised ? [{ id, name, promised, finish }] : [];
  });
  const [first] = late.sort((a, b) => (a.promised < b.promised ? -1 : 1));
  if (first)
    return {
      code: 'PROMISE_MISSED',
      at: `task:${first.id}`,
      detail: `${first.promised} ${first.finish} ${first.name}`,
    };
  return { code: 'PLAN_FINISHES', at: 'plan', detail: schedule.finish ?? '' };
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
