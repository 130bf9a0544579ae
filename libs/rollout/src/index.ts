export {
  GenerationAction,
  GenerationCase,
  GenerationInputs,
  GenerationPlatform,
  GenerationUseCase,
  OpenPrerequisite,
  UseCaseNeed,
} from './generation-inputs.ts';
export { type GeneratedPlan, generatedPlan } from './generated-plan.ts';
export { stageKinds, type StageKind } from './stage-kind.ts';
export { type GoLiveStep, goLiveSteps } from './go-live-steps.ts';
export { generatedRisks } from './generated-risks.ts';
export { type MergedPlan, mergedPlan, type MergeInput } from './merged-plan.ts';
export { PlanChange, PlanChangeKind, TakenChange } from './plan-change.ts';
export {
  type PilotChoice,
  type PilotOptions,
  type PilotSite,
  pilotSites,
  type SiteTrait,
  type SiteTraitKind,
} from './pilot-sites.ts';
export { mspdiOf } from './exchange/mspdi-of.ts';
export { type MspdiParts, type ScheduledDays } from './exchange/mspdi-book.ts';
export { type DayOrder } from './exchange/csv-days.ts';
export { planCsv, type PlanCsvForm } from './exchange/plan-csv.ts';
export { planFileText } from './exchange/plan-file-text.ts';
export { planFileLimits, type PlanReading, type PlanWriting } from './exchange/plan-file.ts';
export { planFromCsv, type PlanCsvReading } from './exchange/plan-from-csv.ts';
export { planFromMspdi } from './exchange/plan-from-mspdi.ts';
export { type ImportChange, type PlanImport, planImport, type PlanImportMode } from './exchange/plan-import.ts';
export { type JsonBeside, planFromJson, planJson } from './exchange/plan-json.ts';
export { GateCriterion, GateDecision, GateMeasure, GateResult, PlanGate } from './plan-gate.ts';
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
export type { ExceedancePoint, ExposureFigure, ExposureSide } from './exposure-side.ts';
export { type ExpectedLoss, expectedLoss } from './expected-loss.ts';
export { gateDifference, type GateEdit } from './gate-difference.ts';
export { type CriterionStanding, gateStanding, type GateStanding } from './gate-standing.ts';
export { type RealisedRisk, type RealisedRisks, realisedRisks } from './realised-risks.ts';
export { type ExposureOptions, riskExposure, type RiskExposure, type RiskContribution } from './risk-exposure.ts';
export { riskFindings } from './risk-findings.ts';
export {
  type MatrixCell,
  matrixScale,
  type MatrixScale,
  type PlacedRisk,
  riskMatrix,
  type RiskMatrix,
} from './risk-matrix.ts';
export { riskStrikes } from './risk-strikes.ts';
export { spreadDraw, spreadMean } from './spread-draw.ts';
export { planNetwork, type PlanNetwork } from './plan-network.ts';
export { type OutlineLine, planOutline, type PlanOutline } from './plan-outline.ts';
export { planSchedule, type PlanSchedule, type ScheduledTask } from './plan-schedule.ts';
export type { PlanTime } from './plan-time.ts';
export type { TaskCost } from './task-cost.ts';
export type { TaskState } from './task-state.ts';
export { Baseline, baselineOf, BaselineTask } from './baseline.ts';
export type {
  CostForecast,
  DayPromise,
  DaySpread,
  FinishForecast,
  ForecastConvergence,
  ForecastDriver,
  ForecastOptions,
  ForecastRisk,
  ForecastRisks,
  PlanForecast,
} from './plan-forecast.ts';
export { planForecast, planSimulation, type PlanSimulation } from './plan-simulation.ts';
export { remainingEstimate } from './remaining-estimate.ts';
export { type Candidate, candidatesFor, type RoleAsked } from './candidates-for.ts';
export { costByMonth, type MonthCost } from './cost-by-month.ts';
export { type OverAllocation, overAllocations } from './over-allocations.ts';
export {
  type DatedPlan,
  type MovedTask,
  type MoveReason,
  planDifference,
  type PlanDifference,
} from './plan-difference.ts';
export { resourceLoad, type ResourceLoad } from './resource-load.ts';
export { baselineVariance, type BaselineVariance, type LineVariance } from './baseline-variance.ts';
export {
  acceptedMoves,
  type CapacityOptions,
  type PlanMove,
  planWithinCapacity,
  type PlanWithinCapacity,
} from './plan-within-capacity.ts';
export { type PlanPhasing, phasingOfPlan } from './phasing-of-plan.ts';
export { forecastDerivation, type ForecastFigure } from './forecast-derivation.ts';
