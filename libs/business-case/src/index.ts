export { CaseOption, CostCategory, ValueKind, ValueSign } from './value-kind.ts';
export {
  Estimate,
  EstimateOrigin,
  FormulaName,
  OwnParameter,
  ParameterDefinition,
  ParameterRef,
  UnitText,
} from './parameter.ts';
export { CostFile, DriverDefinition, DriverFile, FormulaText, OwnDriver } from './driver.ts';
export { CaseSettings, CaseTax, Correlation, Phasing, Scenario, SharedCause } from './case-settings.ts';
export {
  type EstimateChange,
  type EstimateFinding,
  type EstimateReading,
  type EstimatesAround,
  type EstimateSheet,
  type EstimatesModel,
  estimatesFromTable,
} from './estimates-from-table.ts';
export { caseWorkbook, parameterWorkbook, type WorkbookAround } from './case-workbook.ts';
export type { NamedUseCase } from './parameter-named.ts';
export type { WorkbookLanguage } from './workbook/case-words.ts';
export { BusinessCase, ChosenAlternative, LeftOut, newBusinessCase, standardScenarios } from './business-case.ts';
export { type CaseAlternative, type CaseDriver, caseModel, type CaseModel, type CaseParameter } from './case-model.ts';
export { type DriverFlow, driverFlow, driverMonths, type FlowModel } from './driver-flow.ts';
export { benefitCostRatio, type BenefitCostRatio } from './benefit-cost-ratio.ts';
export { type DatedFlow } from './dated-flow.ts';
export { irr } from './irr.ts';
export { mirr } from './mirr.ts';
export { npv } from './npv.ts';
export { discountedPayback, payback, type Payback, type PaybackReason } from './payback.ts';
export { type RateOfReturn } from './rate-of-return.ts';
export { xirr } from './xirr.ts';
export { xnpv } from './xnpv.ts';
export {
  AlternativeComparison,
  CaseChange,
  CaseMeasure,
  NotComparedReason,
  OptionResult,
  ScenarioResult,
  Sensitivity,
  SensitivityBar,
  ShareOfValue,
  UnconfirmedShare,
} from './case-comparison.ts';
export {
  CaseFigure,
  CaseRate,
  caseResult,
  CaseResult,
  CaseYear,
  CategoryAmount,
  DriverResult,
  FigureReason,
  KindAmount,
  KindResult,
  OpenReason,
} from './case-result.ts';
export {
  type AlternativeCandidate,
  caseCatalogue,
  type CaseCatalogue,
  type CaseContent,
  type CatalogueStage,
  type CatalogueUseCase,
} from './case-catalogue.ts';
export { driverKey, parameterKey } from './case-key.ts';
export { compiledFormula, type CompiledFormula } from './compiled-formula.ts';
export { driverOrder, type DriverOrder, type OpenDriver, type OrderedDriver } from './driver-order.ts';
export { driverValues, type DriverValues, likelyValue, type ValueOfParameter } from './driver-values.ts';
export { effortOffers } from './effort-offers.ts';
export { type Formula, type FormulaFunction, formulaNames, type FormulaOperator } from './formula.ts';
export { formulaText } from './formula-text.ts';
export { formulaUnit, type UnitProblem } from './formula-unit.ts';
export { formulaValue, type ValueProblem } from './formula-value.ts';
export { type FormulaProblem, type ParsedFormula, parsedFormula } from './parsed-formula.ts';
export { sameUnit, type Unit, unitOf, type UnitPower, unitText } from './unit.ts';
export {
  CapacityCache,
  CapacityInput,
  CapacityPeers,
  CapacityPrices,
  CapacitySite,
  DeliveryKind,
} from './capacity-input.ts';
export { CapacityBound, CapacityResult, DeliveryLimit, DeliveryWay, SiteLoad, WayResult } from './capacity-result.ts';
export { AvailabilityInput, PresenceGroup } from './availability-input.ts';
export { AvailabilityHour, AvailabilityResult, Blackout } from './availability-result.ts';
export { availabilityOver } from './availability-over.ts';
export { CapacityDocument } from './capacity-document.ts';
export { startingCapacity } from './starting-capacity.ts';
export { capacityModel } from './capacity-model.ts';
export { capacityEstimates, type CapacityEstimate } from './capacity-estimates.ts';
export { capacityDerivation } from './capacity-derivation.ts';
export { BreakEven, breakEvenSite, type SiteAmount, type SitePoint, siteSweep } from './break-even-site.ts';
export { CapacityHour, capacityOverDay } from './capacity-over-day.ts';
export { CapacityDefault, CapacityStatistic, CapacityStatistics, FigureKind } from './capacity-statistics.ts';
export { distributionTime, type Distribution } from './distribution-time.ts';
export { replicasFor, type ReplicaQuestion } from './replicas-for.ts';
export { erasureFor, type ErasureQuestion } from './erasure-for.ts';
export { againstAlternative } from './against-alternative.ts';
export { comparedScenarios } from './compared-scenarios.ts';
export { scenarioValues } from './scenario-values.ts';
export { sensitivity } from './sensitivity.ts';
export { shareOfValue } from './share-of-value.ts';
export {
  type CaseCorrelation,
  caseCorrelation,
  type CorrelatedPart,
  type RepairedCorrelation,
} from './case-correlation.ts';
export { type CaseSimulation, caseSimulation, mostDraws, type SimulationOptions } from './case-simulation.ts';
export { estimateRange } from './estimate-range.ts';
export { type SimulateOptions, simulateCase } from './simulate-case.ts';
export { simulationDerivation, type SimulationFigure } from './simulation-derivation.ts';
export type {
  Contribution,
  DrawnShare,
  RunningMean,
  SimulatedCase,
  SimulatedComparison,
  SimulatedValue,
  ValueBin,
} from './simulated-case.ts';
export { caseDerivation } from './case-derivation.ts';
export { caseDifference } from './case-difference.ts';
export { type DraftProblem, type FormulaDraft, formulaDraft } from './formula-draft.ts';
export { type NameInReach, namesInReach } from './names-in-reach.ts';
