export { dayNumber, isoDay } from './day.ts';
export type { Activity, LinkType, Network, Predecessor, ScheduleProblem, WorkingUnits } from './schedule-problem.ts';
export { workingTime, type WorkingTime } from './working-time.ts';
