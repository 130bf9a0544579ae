import { dayNumber } from '@peerway/schedule';
import type { Baseline } from './baseline.ts';
import type { PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';
import { planTime } from './plan-time.ts';

/** What has become of a line since the baseline; what is later, longer or dearer is positive. */
export interface LineVariance {
  readonly task: string;
  /** In working days of the plan. */
  readonly startDays: number;
  readonly finishDays: number;
  readonly workDays: number;
  /** Null where one of the two costs is not known. */
  readonly cost: number | null;
}

/** A plan beside its baseline. */
export interface BaselineVariance {
  /** Lines of both, in the order of the outline. */
  readonly lines: readonly LineVariance[];
  /** Lines that the baseline does not have. */
  readonly added: readonly string[];
  /** Lines of the baseline that are gone, with their names of then. */
  readonly removed: readonly { readonly id: string; readonly name: string }[];
  /** By how many working days the plan ends later; null for a plan without tasks. */
  readonly finishDays: number | null;
  readonly cost: number | null;
}

/**
 * What has changed since a baseline, line by line and for the whole plan. Days are those of the plan's calendar.
 *
 * @example
 * baselineVariance({ day: '2027-01-04', currency: 'EUR', start: '2027-01-04', finish: '2027-01-08', cost: null, tasks: [] }, { settings: newPlanSettings('2027-01-04'), tasks: [] }, planSchedule({ settings: newPlanSettings('2027-01-04'), tasks: [] }, '2027-01-04')).lines; // => []
 */
export function baselineVariance(baseline: Baseline, { settings }: Plan, schedule: PlanSchedule): BaselineVariance {
  const ends = [baseline.start, baseline.finish, schedule.start, schedule.finish ?? schedule.start].map(dayNumber);
  const first = Math.min(...ends);
  const time = planTime(settings, first, Math.max(...ends) - first + 1, []);
  const working = time.working(time.planCalendar);
  const later = (was: string, now: string): number => working.between(time.unitOf(was), time.unitOf(now));
  const known = new Set(baseline.tasks.map(({ id }) => id));
  return {
    lines: baseline.tasks.flatMap((was): LineVariance[] => {
      const now = schedule.tasks[was.id];
      if (!now) return [];
      return [
        {
          task: was.id,
          startDays: later(was.start, now.start),
          finishDays: later(was.finish, now.finish),
          workDays: now.workDays - was.workDays,
          cost: difference(was.cost, now.cost),
        },
      ];
    }),
    added: schedule.order.filter((id) => !known.has(id)),
    removed: baseline.tasks.filter(({ id }) => !schedule.tasks[id]).map(({ id, name }) => ({ id, name })),
    finishDays: schedule.finish === null ? null : later(baseline.finish, schedule.finish),
    cost: difference(baseline.cost, schedule.cost),
  };
}

function difference(was: number | null, now: number | null): number | null {
  return was === null || now === null ? null : now - was;
}
