import type { Finding } from '@peerway/kernel';
import { expectedLoss } from './expected-loss.ts';
import type { PlanRisk } from './plan-risk.ts';
import type { Plan } from './plan-settings.ts';

/**
 * What the register lacks or contradicts: open risks nobody has sized (RISK_UNSIZED), without an owner (RISK_WITHOUT_OWNER), without a
 * response (RISK_WITHOUT_RESPONSE); a response without a task (RESPONSE_WITHOUT_TASK; to accept needs none), past its day while its
 * tasks are not done (RESPONSE_OVERDUE); larger after the response than before (LARGER_AFTER_RESPONSE); tasks and owners that the plan
 * does not know (UNKNOWN_RISK_TASK, UNKNOWN_RISK_OWNER); something that came true tomorrow (RISK_EVENT_IN_FUTURE); two of one id
 * (DUPLICATE_RISK). Of closed risks only the last two are said.
 *
 * @example
 * riskFindings([], { settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04'); // => []
 */
export function riskFindings(risks: readonly PlanRisk[], plan: Plan, today: string): Finding[] {
  const known = {
    tasks: new Map(plan.tasks.map((task) => [task.id, task])),
    resources: new Set(plan.settings.resources.map(({ id }) => id)),
  };
  const seen = new Set<string>();
  return risks.flatMap((risk) => {
    const isSecond = seen.has(risk.id);
    seen.add(risk.id);
    return [
      ...(isSecond ? [said('DUPLICATE_RISK', risk)] : []),
      ...risk.happened
        .filter(({ day }) => day > today)
        .map(({ day }) => ({ ...said('RISK_EVENT_IN_FUTURE', risk), detail: day })),
      ...(risk.state === 'open' ? openFindings(risk, known, today) : []),
    ];
  });
}

interface Known {
  readonly tasks: ReadonlyMap<string, Plan['tasks'][number]>;
  readonly resources: ReadonlySet<string>;
}

function openFindings(risk: PlanRisk, known: Known, today: string): Finding[] {
  const { response, owner, before, after } = risk;
  const tasks = [...risk.hits, ...(response?.tasks ?? [])].filter((id) => !known.tasks.has(id));
  return [
    ...(before === null ? [said('RISK_UNSIZED', risk)] : []),
    ...(owner === null ? [said('RISK_WITHOUT_OWNER', risk)] : []),
    ...(owner !== null && !known.resources.has(owner) ? [{ ...said('UNKNOWN_RISK_OWNER', risk), detail: owner }] : []),
    ...(response === null ? [said('RISK_WITHOUT_RESPONSE', risk)] : []),
    ...(response && response.kind !== 'accept' && response.tasks.length === 0
      ? [said('RESPONSE_WITHOUT_TASK', risk)]
      : []),
    ...(isOverdue(risk, known, today) ? [{ ...said('RESPONSE_OVERDUE', risk), detail: risk.due ?? '' }] : []),
    ...(before && after && isLarger(after, before) ? [said('LARGER_AFTER_RESPONSE', risk)] : []),
    ...[...new Set(tasks)].map((id) => ({ ...said('UNKNOWN_RISK_TASK', risk), detail: id })),
  ];
}

/** A response that is to be in place by a day that has passed; it is in place when all of its tasks are done. */
function isOverdue({ due, response }: PlanRisk, { tasks }: Known, today: string): boolean {
  if (due === null || due >= today) return false;
  const own = response?.tasks ?? [];
  return own.length === 0 || own.some((id) => (tasks.get(id)?.progress.actualFinish ?? null) === null);
}

function isLarger(after: NonNullable<PlanRisk['after']>, before: NonNullable<PlanRisk['before']>): boolean {
  const [late, early] = [expectedLoss(after), expectedLoss(before)];
  return late.money > early.money || late.days > early.days;
}

function said(code: string, { id, event }: PlanRisk): Finding {
  return { code, at: `risk:${id}`, detail: event };
}
