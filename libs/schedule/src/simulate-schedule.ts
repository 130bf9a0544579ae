import { scheduleSimulation } from './schedule-simulation.ts';
import type { SimulatedSchedule } from './simulated-schedule.ts';
import type { ScheduleSimulationOptions, SimulationPlan } from './simulation-plan.ts';

/** What a whole simulation is told and asked on its way. */
export interface SimulateScheduleOptions extends ScheduleSimulationOptions {
  readonly onProgress?: (done: number, of: number) => void;
  /** Asked between steps; a simulation that is cancelled gives what it has drawn by then. */
  readonly isCancelled?: () => boolean;
}

const STEP = 1000;

/**
 * Draws a schedule to the end and tells how its finish, its activities and its cost are spread; see `scheduleSimulation`.
 *
 * @example
 * const activities = [{ id: 'a', duration: 3, predecessors: [] }, { id: 'b', duration: 4, predecessors: [{ id: 'a' }] }];
 * simulateSchedule({ activities }, { iterations: 100, seed: 1 }).finish.p80; // => 7
 */
export function simulateSchedule(plan: SimulationPlan, options: SimulateScheduleOptions = {}): SimulatedSchedule {
  const simulation = scheduleSimulation(plan, options);
  let goesOn = true;
  do {
    goesOn = simulation.step(STEP);
    options.onProgress?.(simulation.done(), simulation.iterations);
  } while (goesOn && options.isCancelled?.() !== true);
  return simulation.result();
}
