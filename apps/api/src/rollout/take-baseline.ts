import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { Baseline as Frozen, baselineOf, planSchedule } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { record } from '../operations/record.ts';
import { Baseline } from './baseline.entity.ts';
import { heldPlan } from './held-plan.ts';
import { dayNow, savedPlan, settingsOfPlan, tasksOfPlan } from './plan-opened.ts';

/** How many baselines an engagement takes. */
export const mostBaselines = 200;

/** Which plan is frozen, and under which name. */
export interface BaselineTaken {
  readonly engagement: string;
  readonly name: string;
}

/**
 * Freezes the dates and costs of a plan as they are kept now. The same plan under the same name again is the same baseline.
 * @throws DomainError PLAN_EMPTY; BASELINES_FULL.
 */
export async function takeBaseline(
  em: EntityManager,
  { name: takenBy }: MemberAccess,
  { engagement, name }: BaselineTaken,
): Promise<Baseline> {
  const { workspaceId } = await heldPlan(em, engagement);
  const content = await planNow(em, engagement);
  const last = await em.findOne(
    Baseline,
    { engagementId: engagement },
    { orderBy: { number: 'desc' }, populate: ['content'] },
  );
  if (last?.name === name && isDeepStrictEqual(Frozen.parse(last.content), content)) return last;
  const before = await em.count(Baseline, { engagementId: engagement });
  if (before >= mostBaselines)
    throw new DomainError('BASELINES_FULL', `An engagement takes ${mostBaselines} baselines at most.`);
  const fresh = { workspaceId, engagementId: engagement, number: before + 1, name, takenBy, takenAt: new Date() };
  const taken = em.create(Baseline, { ...fresh, content });
  await em.persist(taken).flush();
  const after = { number: taken.number, name, finish: content.finish, cost: content.cost, lines: content.tasks.length };
  await record(em, { workspaceId, engagementId: engagement, subject: 'Baseline', subjectId: taken.id, after });
  return taken;
}

async function planNow(em: EntityManager, engagement: string): Promise<Frozen> {
  const settings = settingsOfPlan(await savedPlan(em, engagement));
  const plan = { settings, tasks: await tasksOfPlan(em, engagement) };
  const content = baselineOf(plan, planSchedule(plan, dayNow()), dayNow());
  if (!content)
    throw new DomainError('PLAN_EMPTY', 'There is nothing to keep yet: generate the plan or add a task first.');
  return content;
}
