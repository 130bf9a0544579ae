import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Finding } from '@peerway/kernel';
import { type Plan, planSchedule } from '@peerway/rollout';
import { Remembered } from '../operations/remembered.ts';
import { dayNow, savedPlan, settingsOfPlan, tasksOfPlan } from './plan-opened.ts';
import { PlanStaleReason, type PlanStanding, planStanding } from './plan-standing.ts';

@ObjectType({ description: 'What the plan of an engagement has come to, in one line.' })
export class PlanHeadline {
  @Field(() => String, { description: 'The last day of it, as YYYY-MM-DD.' })
  finish: string;

  @Field(() => Int, { description: 'How many tasks it has, without lines that only sum others up.' })
  tasks: number;

  @Field(() => Int, { description: 'How many of them are done.' })
  done: number;

  @Field(() => Int, { description: 'How many are late.' })
  late: number;

  @Field(() => Int, { description: 'How many lines are finished later than was promised.' })
  missed: number;

  @Field(() => [PlanStaleReason], { description: 'What of that it was generated from is another one since.' })
  staleBecause: readonly PlanStaleReason[];
}

interface Reckoned {
  readonly headline: Omit<PlanHeadline, 'staleBecause'>;
  readonly finding: Finding;
  /** Gates whose day has come and that are not done, by id. */
  readonly gatesDue: readonly string[];
}

/** The last that were worked out: pages that show them are opened far more often than plans are changed. */
const made = new Remembered<Reckoned>(500);

/** What the plan of an engagement has come to; null for one without lines. */
export async function planHeadline(em: EntityManager, engagement: string): Promise<PlanHeadline | null> {
  const standing = await planStanding(em, engagement);
  const reckoned = await reckonedOf(em, engagement, standing);
  return reckoned && { ...reckoned.headline, staleBecause: standing.changes.map(({ reason }) => reason) };
}

/**
 * What Plan has come to, as a finding: PLAN_STALE with what changed; PROMISE_MISSED at the first line, by day, that is finished later
 * than was promised; PLAN_FINISHES with the last day. Null for a plan without lines.
 */
export async function planFinding(em: EntityManager, engagement: string): Promise<Finding | null> {
  const standing = await planStanding(em, engagement);
  const [first] = standing.changes;
  if (standing.tasks > 0 && first)
    return { code: 'PLAN_STALE', at: 'plan', detail: standing.changes.map(({ reason }) => reason).join(' ') };
  return (await reckonedOf(em, engagement, standing))?.finding ?? null;
}

/** What of the plan waits for somebody: how many tasks are late, and which gates are due. Null for a plan without lines. */
export async function planDue(
  em: EntityManager,
  engagement: string,
): Promise<{ readonly late: number; readonly gates: readonly string[] } | null> {
  const reckoned = await reckonedOf(em, engagement, await planStanding(em, engagement));
  return reckoned && { late: reckoned.headline.late, gates: reckoned.gatesDue };
}

async function reckonedOf(
  em: EntityManager,
  engagement: string,
  { tasks: lines, edits }: PlanStanding,
): Promise<Reckoned | null> {
  if (lines === 0) return null;
  const key = `${engagement} ${edits} ${dayNow()}`;
  const known = made.known(key);
  if (known) return known;
  const settings = settingsOfPlan(await savedPlan(em, engagement));
  const tasks = await tasksOfPlan(em, engagement);
  return made.of(key, () => reckoned({ settings, tasks }));
}

function reckoned(plan: Plan): Reckoned {
  const today = dayNow();
  const schedule = planSchedule(plan, today);
  const missed = plan.tasks.flatMap(({ id, name, promised }) => {
    const finish = schedule.tasks[id]?.finish;
    return promised !== null && finish !== undefined && finish > promised ? [{ id, name, promised, finish }] : [];
  });
  const leaves = Object.values(schedule.tasks).filter(({ isSummary }) => !isSummary);
  const among = (wanted: string): number => leaves.filter(({ state }) => state === wanted).length;
  const counts = { tasks: leaves.length, done: among('done'), late: among('late'), missed: missed.length };
  const finish = schedule.finish ?? plan.settings.start;
  const [first] = missed.sort((a, b) => (a.promised < b.promised ? -1 : 1));
  const finding = first
    ? { code: 'PROMISE_MISSED', at: `task:${first.id}`, detail: `${first.promised} ${first.finish} ${first.name}` }
    : { code: 'PLAN_FINISHES', at: 'plan', detail: finish };
  const gatesDue = plan.tasks.flatMap(({ id, kind }) => {
    const dates = schedule.tasks[id];
    return kind === 'gate' && dates && dates.state !== 'done' && dates.finish <= today ? [id] : [];
  });
  return { headline: { finish, ...counts }, finding, gatesDue };
}
