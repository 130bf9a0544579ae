export { GateCriterion, GateDecision, GateResult, PlanGate } from './plan-gate.ts';
export { Day, DayEstimate, PlanId, Spread } from './plan-parts.ts';
export { PlanResource, ResourceKind } from './plan-resource.ts';
export { PlanRisk, RiskEvent, RiskOrigin, RiskResponse, RiskSize } from './plan-risk.ts';
export { newPlanSettings, type Plan, PlanCause, PlanScope, PlanSettings, PlanSite, Wave } from './plan-settings.ts';
export {
  Assignment,
  newTask,
  PlanTask,
  TaskKind,
  TaskLink,
  TaskOrigin,
  TaskOriginKind,
  TaskProgress,
} from './plan-task.ts';
export { CalendarException, WorkCalendar } from './work-calendar.ts';
