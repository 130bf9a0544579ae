import { formatDate } from '@angular/common';
import { inject, LOCALE_ID } from '@angular/core';
import type { Plan, PlanSchedule } from '@peerway/rollout';

/** Gives the function that says in one sentence what a plan comes to. Call it where `inject` works. */
export function planTeller(): (plan: Plan | undefined, schedule: PlanSchedule | undefined) => string {
  const locale = inject(LOCALE_ID);
  return (plan, schedule) => {
    if (plan === undefined || schedule === undefined) return $localize`The plan`;
    if (plan.tasks.length === 0 || schedule.finish === null) return $localize`Nothing is planned yet`;
    const finish = formatDate(schedule.finish, 'longDate', locale);
    const late = Object.values(schedule.tasks).filter(({ state, isSummary }) => state === 'late' && !isSummary).length;
    if (late === 1) return $localize`Done on ${finish}:day: at the earliest; one line is late`;
    if (late > 0) return $localize`Done on ${finish}:day: at the earliest; ${late}:count: lines are late`;
    const critical = schedule.critical.length;
    return $localize`Done on ${finish}:day: at the earliest; ${critical}:count: lines leave nothing to spare`;
  };
}
