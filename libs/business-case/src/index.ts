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
export { BusinessCase, ChosenAlternative, LeftOut, newBusinessCase, standardScenarios } from './business-case.ts';
export type { CaseAlternative, CaseDriver, CaseModel, CaseParameter } from './case-model.ts';
export { type DriverFlow, driverFlow, type FlowModel, presentValueFactors } from './driver-flow.ts';
