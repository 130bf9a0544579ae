export type { Move } from './capacity-moves.ts';
export { mostScheduledActivities } from './capacity-tables.ts';
export { criticalPath, type CriticalPath } from './critical-path.ts';
export { dayNumber, isoDay, monthsAfter } from './day.ts';
export { mostActivities } from './indexed-network.ts';
export type { Activity, LinkType, Network, Predecessor, ScheduleProblem, WorkingUnits } from './schedule-problem.ts';
export { workingTime, type WorkingTime } from './working-time.ts';
export {
  mostScheduleDraws,
  type ScheduleSimulation,
  scheduleSimulation,
  type SimulatedBlock,
} from './schedule-simulation.ts';
export { simulateSchedule, type SimulateScheduleOptions } from './simulate-schedule.ts';
export type {
  CostSpread,
  FinishSpread,
  KeptPromise,
  RunningFinish,
  SimulatedActivity,
  SimulatedSchedule,
  WholeSpread,
} from './simulated-schedule.ts';
export type {
  PromisedFinish,
  RiskEvents,
  ScheduleSimulationOptions,
  SharedCause,
  SimulationPlan,
  ThreePoints,
  UnsureActivity,
} from './simulation-plan.ts';
export type { SpreadDriver } from './spread-drivers.ts';
export { type CapacitySchedule, scheduleWithinCapacity } from './schedule-within-capacity.ts';
export type { SearchOptions, SearchProgress } from './search-run.ts';
