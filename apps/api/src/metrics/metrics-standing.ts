import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { MemberAccess } from '../access/access.ts';
import { actOf, type NextAction } from '../assessment/next-actions.ts';
import { mayHere } from '../assessment/rights-here.ts';
import type { StageProgress } from '../assessment/stages.ts';
import { standingOf } from '../assessment/standing.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { planStanding } from '../rollout/plan-standing.ts';

interface PartsRow {
  readonly engagement: string;
  readonly parts: number;
  readonly kpis: number;
}

const rowsOf = perOperation((em) => new DataLoader((ids: readonly string[]) => readRows(em, ids), { cache: false }));

/** How far Measure has come: in progress from the first thing that somebody wrote about it. It ends with the rollout only. */
export async function metricsProgress(em: EntityManager, engagement: string): Promise<StageProgress> {
  const { parts } = await rowsOf(em).load(engagement);
  return parts > 0 ? 'inProgress' : 'notStarted';
}

/** What there is to do next in Measure, of what the member may do: there is a plan, and nobody said what is measured. */
export async function metricsActions(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<NextAction[]> {
  if (!mayHere(access, actOf.CHOOSE_KPIS, engagement)) return [];
  const { kpis } = await rowsOf(em).load(engagement);
  if (kpis > 0 || (await planStanding(em, engagement)).tasks === 0) return [];
  const { organizationId: organization } = await standingOf(em, access, engagement);
  const nothing = { round: null, roundName: null, weighing: null, count: null };
  return [{ id: 'CHOOSE_KPIS', code: 'CHOOSE_KPIS', organization, ...nothing }];
}

async function readRows(em: EntityManager, ids: readonly string[]): Promise<PartsRow[]> {
  const rows = await em.execute<PartsRow[]>(
    `select engagement_id as engagement, count(*)::int as parts, (count(*) filter (where kind = 'kpi'))::int as kpis
     from metrics_part where engagement_id in (?) group by 1`,
    [[...ids]],
  );
  const byId = new Map(rows.map((row) => [row.engagement, row]));
  return ids.map((engagement) => byId.get(engagement) ?? { engagement, parts: 0, kpis: 0 });
}
