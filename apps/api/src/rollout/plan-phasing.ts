import type { EntityManager } from '@mikro-orm/postgresql';
import { phasingOfPlan, type PlanPhasing, planSchedule } from '@peerway/rollout';
import { dayNow, savedPlan, settingsOfPlan, tasksOfPlan } from './plan-opened.ts';

/** For which business case the phasing of a plan is asked. */
export interface PhasingAsked {
  readonly engagement: string;
  readonly caseStart: string | null;
  readonly useCases: readonly string[];
}

/** When money moves by the dates of the plan, for those use cases that are planned. */
export async function planPhasing(
  em: EntityManager,
  { engagement, caseStart, useCases }: PhasingAsked,
): Promise<PlanPhasing[]> {
  const tasks = await tasksOfPlan(em, engagement);
  if (tasks.length === 0) return [];
  const plan = { settings: settingsOfPlan(await savedPlan(em, engagement)), tasks };
  const phasing = phasingOfPlan(plan, planSchedule(plan, dayNow()), caseStart);
  return phasing.filter(({ useCase }) => useCases.includes(useCase));
}
