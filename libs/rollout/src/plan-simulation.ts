import { type ScheduleSimulation, scheduleSimulation, type SimulatedSchedule } from '@peerway/schedule';
import { wilsonInterval } from '@peerway/statistics';
import { type ForecastNetwork, forecastNetwork } from './forecast-network.ts';
import type {
  DayPromise,
  DaySpread,
  FinishForecast,
  ForecastOptions,
  ForecastRisk,
  PlanForecast,
} from './plan-forecast.ts';
import { activityPlaces } from './activity-places.ts';
import { planSchedule, type PlanSchedule } from './plan-schedule.ts';
import type { Plan } from './plan-settings.ts';

/** A simulation of a plan that goes on step by step, so that it can be watched and ended in between. */
export interface PlanSimulation extends Pick<ScheduleSimulation, 'iterations' | 'done' | 'step'> {
  /** What the draws so far came to; at least one. */
  readonly result: () => PlanForecast;
}

/**
 * Draws a plan again and again: every estimate from its three points, the shared causes, and the open risks. `result` tells on which day
 * everything is finished in so many of 100 draws, how likely promises hold, and what the spread comes from.
 *
 * What is done stays where it was done; of what runs, the rest is drawn. A risk delays what it hits by working days, a summary by moving
 * its end. Without `isWithinCapacity` nobody waits for people. The same seed gives the same forecast to the bit.
 *
 * @example
 * const plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'Map')] };
 * const simulation = planSimulation(plan, [], { today: '2027-01-04', isWithinCapacity: false });
 * simulation.step(100);
 * simulation.result().finish.p80; // => '2027-01-04'
 */
export function planSimulation(plan: Plan, risks: readonly ForecastRisk[], options: ForecastOptions): PlanSimulation {
  const { iterations = plan.settings.iterations, seed = plan.settings.seed } = options;
  const drawn = forecastNetwork(plan, risks, options);
  const schedule = planSchedule(plan, options.today);
  const simulation = scheduleSimulation(drawn.simulation, { iterations, seed });
  return {
    iterations,
    done: simulation.done,
    step: simulation.step,
    result: () => forecastOf({ plan, options, drawn, schedule }, simulation.result()),
  };
}

/**
 * Draws a plan to the end; see `planSimulation`.
 *
 * @example
 * const plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'Map')] };
 * planForecast(plan, [], { today: '2027-01-04', isWithinCapacity: true }).criticality; // => [{ task: 'a', index: 1 }]
 */
export function planForecast(plan: Plan, risks: readonly ForecastRisk[], options: ForecastOptions): PlanForecast {
  const simulation = planSimulation(plan, risks, options);
  while (simulation.step(simulation.iterations));
  return simulation.result();
}

interface Forecasting {
  readonly plan: Plan;
  readonly options: ForecastOptions;
  readonly drawn: ForecastNetwork;
  readonly schedule: PlanSchedule;
}

function forecastOf(of: Forecasting, result: SimulatedSchedule): PlanForecast {
  const { options, drawn, schedule } = of;
  const { time, outline } = drawn.network;
  const isEmpty = outline.order.length === 0;
  const shift = shifts(of);
  const dayOf = (unit: number): string => time.dayOf(unit + shift.whole);
  const first = time.unitOf(of.plan.settings.start);
  return {
    iterations: result.iterations,
    seed: result.seed,
    isWithinCapacity: result.isWithinCapacity,
    risks: options.risks ?? 'after',
    planned: schedule.finish,
    finish: finishForecast(isEmpty ? undefined : result, dayOf),
    milestones: milestonesOf(of, result, shift.byLine),
    plannedHolds: plannedHolds(of, result, shift.whole),
    promises: result.promises.map(({ probability, low, high }, at) => {
      const { task, day } = drawn.promised[at]!;
      return { task, promised: day, probability, low, high };
    }),
    criticality: criticalityOf(of, result),
    drivers: result.drivers.map(({ kind, ...rest }) => ({ ...rest, kind: kind === 'activity' ? 'task' : kind })),
    driverDraws: result.driverDraws,
    cost: result.cost,
    costOpen: schedule.costOpen,
    costAndTime: result.costAndTime.map(({ finish, cost }) => ({ finish: dayOf(finish), cost })),
    convergence: result.convergence.map(({ draws, mean, low, high }) => {
      const after = shift.whole - first;
      return { draws, days: mean + after, low: low + after, high: high + after };
    }),
    drawsBeyond: result.drawsBeyond,
    risksDrawn: drawn.risksDrawn,
    risksUnsized: drawn.risksUnsized,
    isSure: result.finish.min === result.finish.max && result.drawsBeyond === 0,
  };
}

/**
 * By how many days the day on which something is shown as finished differs from the unit at which it is: a day before, as units end where
 * the next begin, but not for a milestone that stands on a day of its own.
 */
function shifts({ drawn, schedule }: Forecasting): { readonly whole: number; readonly byLine: Map<string, number> } {
  const { network, simulation, finishOf } = drawn;
  const activities = simulation.activities.map(({ id, predecessors }) => {
    return network.activities.get(id) ?? { id, duration: 0, predecessors };
  });
  const placed = activityPlaces({ ...network.problem, activities });
  const byLine = new Map<string, number>();
  let last = 0;
  for (const id of network.outline.order) {
    const { finish } = placed.get(finishOf(id))!;
    last = Math.max(last, finish);
    byLine.set(id, network.time.unitOf(schedule.tasks[id]!.finish) - finish);
  }
  return { whole: schedule.finish === null ? -1 : network.time.unitOf(schedule.finish) - last, byLine };
}

function finishForecast(result: SimulatedSchedule | undefined, dayOf: (unit: number) => string): FinishForecast {
  const day = (unit: number | undefined): string | null => (unit === undefined ? null : dayOf(unit));
  const finish = result?.finish;
  return {
    ...spreadOf(finish, dayOf),
    mean: day(finish?.mean === undefined ? undefined : Math.round(finish.mean)),
    standardErrorDays: finish?.standardError ?? null,
    deviationDays: finish?.deviation ?? null,
    first: day(finish?.min),
    last: day(finish?.max),
    bins: (finish?.bins ?? []).map(({ unit, count }) => ({ day: dayOf(unit), count })),
  };
}

type Quantiles = Readonly<Record<'p10' | 'p50' | 'p80' | 'p90', number | undefined>>;

function spreadOf(spread: Quantiles | undefined, dayOf: (unit: number) => string): DaySpread {
  const day = (unit: number | undefined): string | null => (unit === undefined ? null : dayOf(unit));
  return { p10: day(spread?.p10), p50: day(spread?.p50), p80: day(spread?.p80), p90: day(spread?.p90) };
}

function milestonesOf(
  { drawn }: Forecasting,
  result: SimulatedSchedule,
  shift: ReadonlyMap<string, number>,
): Readonly<Record<string, DaySpread>> {
  const { time, outline } = drawn.network;
  const found = new Map(result.activities.map((one) => [one.id, one]));
  return Object.fromEntries(
    outline.order.map((id) => {
      const one = found.get(drawn.finishOf(id));
      return [id, spreadOf(one, (unit) => time.dayOf(unit + shift.get(id)!))];
    }),
  );
}

function plannedHolds(
  { schedule, drawn }: Forecasting,
  result: SimulatedSchedule,
  shift: number,
): DayPromise | undefined {
  if (schedule.finish === null) return undefined;
  const by = drawn.network.time.unitOf(schedule.finish) - shift;
  const kept = result.finish.bins.reduce((sum, { unit, count }) => (unit <= by ? sum + count : sum), 0);
  const { low, high } = wilsonInterval(kept, result.iterations);
  return { task: null, promised: schedule.finish, probability: kept / result.iterations, low, high };
}

function criticalityOf({ drawn }: Forecasting, result: SimulatedSchedule): PlanForecast['criticality'] {
  const { lines } = drawn.network.outline;
  return result.activities
    .flatMap(({ id, criticality }) => {
      const line = lines.get(id);
      const isOpen = line && line.children.length === 0 && line.task.progress.actualFinish === null;
      return isOpen && criticality > 0 ? [{ task: id, index: criticality }] : [];
    })
    .sort((a, b) => b.index - a.index || (a.task < b.task ? -1 : 1));
}
