import type { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import type { NextActionCode, NextAction } from '../assessment/next-actions.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { standingOf, resultRound } from '../assessment/standing.ts';
import { selectStanding } from './select-standing.ts';

/** What there is to do next in Select, of what the member may do. */
export async function selectActions(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<NextAction[]> {
  const { organizationId: organization, rounds } = await standingOf(em, access, engagement);
  const { state, changes } = await selectStanding(em, access, engagement);
  const about = (code: NextActionCode, count: number | null = null): NextAction => {
    return { id: code, code, organization, round: null, roundName: null, weighing: null, count };
  };
  const may = {
    edit: mayHere(access, 'selection.edit', engagement),
    decide: mayHere(access, 'decision.record', engagement),
  };
  if (state === 'stale' && (may.decide || may.edit)) return [about('REVIEW_DECISION', changes)];
  if (state === 'inProgress' && may.decide) return [about('DECIDE_USE_CASES')];
  if (state === 'notStarted' && may.edit && resultRound(rounds)) return [about('COMPARE_USE_CASES')];
  return [];
}
