import type { DerivationInput } from '@peerway/kernel';
import { type DerivationPart, inputOf } from './case-derivation-input.ts';
import { driverKey, parameterKey } from './case-key.ts';
import type { CaseModel, CaseParameter } from './case-model.ts';
import { caseResult } from './case-result.ts';
import { driverOrder } from './driver-order.ts';
import { formulaNames } from './formula.ts';
import type { EstimateOrigin } from './parameter.ts';

/** How one line of a case came about, from the values of its formula. */
export function driverDerivation(model: CaseModel, key: string): DerivationPart | undefined {
  const driver = model.drivers.find((one) => driverKey(one) === key);
  const result = caseResult(model).drivers.find((one) => driverKey(one) === key);
  if (!driver || !result) return undefined;
  return {
    name: driver.name,
    value: result.amount,
    text: result.amount === null ? result.detail : null,
    unit: driver.unit,
    method: driver.meaning ?? 'A line of the business case',
    formula: driver.expression,
    reference: driver.from === 'own' ? 'Added by people' : 'The catalogue, driver ' + driver.id,
    inputs: inputsOf(model, key),
    findings: [...(result.reason === null ? [] : [result.reason]), ...(driver.doubt === null ? [] : ['DOUBT'])],
  };
}

function inputsOf(model: CaseModel, key: string): DerivationInput[] {
  const { drivers } = driverOrder(model);
  const ordered = drivers.find((one) => one.key === key);
  if (!ordered) return [];
  const amounts = new Map(caseResult(model).drivers.map((one) => [driverKey(one), one.amount]));
  return formulaNames(ordered.formula).map((name, at) => {
    const place = ordered.inputs[at] ?? -1;
    const parameter = model.parameters[place];
    if (parameter) return inputOfParameter(parameter);
    const driver = drivers[place - model.parameters.length];
    if (!driver) return inputOf(name, {});
    return inputOf(driver.driver.name, {
      value: amounts.get(driver.key) ?? null,
      unit: driver.driver.unit,
      figure: `driver:${driver.key}`,
    });
  });
}

const origins: Readonly<Record<EstimateOrigin, DerivationInput['origin']>> = {
  typed: 'answers',
  imported: 'answers',
  catalogue: 'bank',
  inventory: 'measured',
  capacityModel: 'computed',
};

function inputOfParameter(parameter: CaseParameter): DerivationInput {
  const { label, unit, estimate } = parameter;
  return inputOf(label, {
    value: estimate?.likely ?? null,
    unit,
    origin: !estimate ? 'answers' : estimate.confirmed ? origins[estimate.origin] : 'expertDefault',
    source: sourceOf(parameter),
    date: estimate?.date ?? null,
    figure: `parameter:${parameterKey(parameter)}`,
  });
}

function sourceOf({ estimate, whereToGetIt }: CaseParameter): string | null {
  if (!estimate) return whereToGetIt;
  const parts = [estimate.source, estimate.owner].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/** What is said of one parameter, and by whom. */
export function parameterDerivation(model: CaseModel, key: string): DerivationPart | undefined {
  const parameter = model.parameters.find((one) => parameterKey(one) === key);
  if (!parameter) return undefined;
  const { label, unit, estimate } = parameter;
  const point = (name: string, value: number | null): DerivationInput[] =>
    value === null ? [] : [{ ...inputOfParameter(parameter), name, value, figure: null }];
  return {
    name: label,
    value: estimate?.likely ?? null,
    text: null,
    unit,
    method: estimate?.low === null || !estimate ? 'One value' : 'Three points: low, likely, high',
    formula: 'As people said; the likely value is computed with, the ends with scenarios and simulation.',
    reference: parameter.whereToGetIt ?? 'Added by people',
    inputs: estimate
      ? [...point('low', estimate.low), ...point('likely', estimate.likely), ...point('high', estimate.high)]
      : [],
    findings: !estimate ? ['PARAMETER_MISSING'] : estimate.confirmed ? [] : ['NOT_CONFIRMED'],
  };
}
