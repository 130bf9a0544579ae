export { dayNumber, isoDay } from './day.ts';
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
