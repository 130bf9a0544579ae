import type { PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import { workedDays } from './task-days.ts';

/** What a plan costs in a month. */
export interface MonthCost {
  /** As YYYY-MM. */
  readonly month: string;
  /** The time of people and equipment whose rate is known. */
  readonly people: number;
  /** Money beside that. */
  readonly fixed: number;
  readonly total: number;
  /** What the plan costs up to the end of this month. */
  readonly cumulative: number;
}

/**
 * What a plan costs in each month from its first to its last: time where it is worked, money beside it evenly over the days from the
 * start to the finish of its line. All months together are the cost of the plan.
 *
 * @example
 * costByMonth({ settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04')); // => []
 */
export function costByMonth(plan: Plan, schedule: PlanSchedule): MonthCost[] {
  const { time, length, resources, worked } = workedDays(plan, schedule);
  const months = Array.from({ length }, (_, unit) => time.dayOf(unit).slice(0, 7));
  const sums = new Map(months.map((month) => [month, { people: 0, fixed: 0 }]));
  for (const { task, days } of worked) {
    const rates = task.assignments.map(({ resource, share }) => share * (resources.get(resource)?.ratePerDay ?? 0));
    const aDay = rates.reduce((sum, rate) => sum + rate, 0);
    for (const unit of days) sums.get(months[unit]!)!.people += aDay;
  }
  for (const { id, fixedCost } of plan.tasks) {
    const dates = schedule.tasks[id];
    if (!dates || fixedCost === null) continue;
    const [first, last] = [time.unitOf(dates.start), time.unitOf(dates.finish)];
    const aDay = fixedCost / (last - first + 1);
    for (let unit = first; unit <= last; unit++) sums.get(months[unit]!)!.fixed += aDay;
  }
  let cumulative = 0;
  return [...sums].map(([month, { people, fixed }]) => {
    cumulative += people + fixed;
    return { month, people, fixed, total: people + fixed, cumulative };
  });
}
