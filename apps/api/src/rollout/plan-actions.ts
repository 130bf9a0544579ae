import type { EntityManager } from '@mikro-orm/postgresql';
import { gateStanding, PlanGate } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { actOf, type NextAction, type NextActionCode } from '../assessment/next-actions.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { standingOf } from '../assessment/standing.ts';
import { selectStanding } from '../use-cases/select-standing.ts';
import { SavedGate } from './plan-gate.entity.ts';
import { planDue } from './plan-headline.ts';

/** What there is to do next in Plan, of what the member may do. */
export async function planActions(em: EntityManager, access: MemberAccess, engagement: string): Promise<NextAction[]> {
  const { organizationId: organization } = await standingOf(em, access, engagement);
  const about = (code: NextActionCode, count: number | null = null): NextAction => {
    return { id: code, code, organization, round: null, roundName: null, weighing: null, count };
  };
  const due = await planDue(em, engagement);
  const actions = due
    ? [
        ...counted(await openGates(em, engagement, due.gates)).map((count) => about('JUDGE_GATES', count)),
        ...counted(due.late).map((count) => about('CATCH_UP_PLAN', count)),
      ]
    : (await selectStanding(em, access, engagement)).decision
      ? [about('MAKE_PLAN')]
      : [];
  return actions.filter(({ code }) => mayHere(access, actOf[code], engagement));
}

function counted(count: number): number[] {
  return count > 0 ? [count] : [];
}

/** Of these gates how many are undecided and have criteria of which nobody has said what was found. */
async function openGates(em: EntityManager, engagementId: string, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const saved = await em.find(SavedGate, { engagementId, key: { $in: [...keys] } });
  const gates = saved.map(({ content }) => PlanGate.parse(content));
  return gates.filter((gate) => gate.decision === null && gateStanding(gate).open > 0).length;
}
