import type { EntityManager } from '@mikro-orm/postgresql';
import type { Finding } from '@peerway/kernel';
import DataLoader from 'dataloader';
import type { MemberAccess } from '../access/access.ts';
import type { StageProgress } from '../assessment/stages.ts';
import { perOperation } from '../graphql/per-operation.ts';
import { quickRankingOf } from './ranking-of.ts';
import { changesSince } from './selection-changes.ts';
import { selectionInputs } from './selection-inputs.ts';

/** How far the stage Select of an engagement has come. */
export interface SelectStanding {
  readonly state: StageProgress;
  /** The decision on use cases that stands, with what was chosen. */
  readonly decision: { readonly id: string; readonly chosen: readonly string[] } | null;
  /** How many inputs changed since. */
  readonly changes: number;
}

interface SelectRow {
  readonly engagement: string;
  readonly isBegun: boolean;
  readonly id: string | null;
  readonly chosen: readonly string[] | null;
  readonly fingerprint: string | null;
  readonly catalogue: string | null;
}

const rowsOf = perOperation((em) => new DataLoader((ids: readonly string[]) => readRows(em, ids), { cache: false }));

/**
 * How far Select has come: done by a decision on use cases that stands, stale when something that it rests on changed since. One
 * statement for all engagements that one operation asks about; inputs are read only of those with a decision.
 */
export async function selectStanding(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<SelectStanding> {
  const row = await rowsOf(em).load(engagement);
  const { id, chosen, fingerprint, catalogue } = row;
  if (id === null || chosen === null || fingerprint === null || catalogue === null)
    return { state: row.isBegun ? 'inProgress' : 'notStarted', decision: null, changes: 0 };
  const changes = await changesSince(em, access, { engagement, decision: { id, fingerprint, catalogue } });
  return { state: changes.length > 0 ? 'stale' : 'done', decision: { id, chosen }, changes: changes.length };
}

/** What Select has come to, in one line; null as long as nothing was begun. */
export async function selectFinding(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<Finding | null> {
  const { state, decision, changes } = await selectStanding(em, access, engagement);
  if (decision && state === 'stale')
    return { code: 'DECISION_STALE', at: `decision:${decision.id}`, detail: String(changes) };
  if (decision) return { code: 'USE_CASES_DECIDED', at: `decision:${decision.id}`, detail: decision.chosen.join(', ') };
  if (state === 'notStarted') return null;
  const { winner, useCases } = await quickRankingOf(em, await selectionInputs(em, access, engagement));
  if (winner === null) return null;
  return { code: 'USE_CASE_LEADS', at: `useCase:${winner}`, detail: useCases[1]?.useCase ?? '' };
}

async function readRows(em: EntityManager, ids: readonly string[]): Promise<SelectRow[]> {
  const rows = await em.execute<SelectRow[]>(
    `select engagement.id as engagement, decision.id, decision.chosen, decision.fingerprint, decision.catalogue,
       exists (select from selection where selection.engagement_id = engagement.id)
         or exists (select from finding_out where finding_out.engagement_id = engagement.id)
         or exists (select from stated_score where stated_score.engagement_id = engagement.id)
         or exists (select from platform_choice where platform_choice.engagement_id = engagement.id) as "isBegun"
     from engagement left join lateral (
       select id, chosen, fingerprint, catalogue from decision_record
       where decision_record.engagement_id = engagement.id and about = 'useCases' and withdrawn_at is null
       order by id desc limit 1
     ) decision on true where engagement.id in (?)`,
    [[...ids]],
  );
  const byId = new Map(rows.map((row) => [row.engagement, row]));
  const nothing = { isBegun: false, id: null, chosen: null, fingerprint: null, catalogue: null };
  return ids.map((engagement) => byId.get(engagement) ?? { engagement, ...nothing });
}
