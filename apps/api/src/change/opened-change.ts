import type { EntityManager } from '@mikro-orm/postgresql';
import { type ChangeContext, contextOfPlan } from '@peerway/change';
import { type Plan, PlanTask } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { dayNow, savedPlan, settingsOfPlan } from '../rollout/plan-opened.ts';
import { SavedTask } from '../rollout/plan-task.entity.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { standingDecision } from '../use-cases/selection-changes.ts';
import { KeptParts, partRows } from '../parts/kept-parts.ts';
import type { ChangeOpened } from './change-opened.ts';
import { type ChangePartKind, SavedChangePart } from './change-part.entity.ts';
import { changePartSchemas } from './change-part-schemas.ts';

/** Reads the parts of the people side of an engagement, those of some kinds only where these are named. */
export async function keptParts(
  em: EntityManager,
  engagementId: string,
  kinds?: readonly ChangePartKind[],
): Promise<KeptParts<typeof changePartSchemas>> {
  return new KeptParts(changePartSchemas, await partRows(em, SavedChangePart, { engagementId, kinds }));
}

/** The people side as it is opened. */
export async function openedChange(em: EntityManager, access: MemberAccess, engagement: string): Promise<ChangeOpened> {
  const parts = await keptParts(em, engagement);
  return {
    engagementId: engagement,
    canEdit: mayHere(access, 'change.edit', engagement),
    canApprove: mayHere(access, 'policy.approve', engagement),
    canSeePeople: mayHere(access, 'people.read', engagement),
    groups: parts.kept('group'),
    impacts: parts.kept('impact'),
    sponsors: parts.kept('sponsor'),
    communications: parts.kept('communication'),
    courses: parts.kept('course'),
    sessions: parts.kept('session'),
    policies: parts.kept('policy'),
    exceptions: parts.kept('exception'),
    pulses: parts.kept('pulse'),
    resistances: parts.kept('resistance'),
  };
}

/** What the people side needs to know of the rest of an engagement: the use cases of its plan, else those decided on. */
export async function changeContext(em: EntityManager, engagement: string): Promise<ChangeContext> {
  const settings = settingsOfPlan(await savedPlan(em, engagement));
  const rows = await em.find(SavedTask, { engagementId: engagement }, { orderBy: { key: 'asc' } });
  const plan: Plan = { settings, tasks: rows.map(({ content }) => PlanTask.parse(content)) };
  const known = await useCasesOf(em);
  const inPlan = settings.scope.useCases;
  const ids = inPlan.length > 0 ? inPlan : ((await standingDecision(em, engagement))?.chosen ?? []);
  return contextOfPlan({ plan, useCases: ids.flatMap((id) => known.get(id) ?? []), today: dayNow() });
}
