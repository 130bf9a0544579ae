import type { CaseModel, CaseParameter } from './case-model.ts';
import { driverOrder, type OpenDriver, type OrderedDriver } from './driver-order.ts';
import { formulaNames } from './formula.ts';
import { formulaValue } from './formula-value.ts';

/** What the drivers of a case come to. */
export interface DriverValues {
  /** By `driverKey`. A driver that cannot be computed is not in it: it is open, and never 0. */
  readonly values: ReadonlyMap<string, number>;
  /** The drivers that cannot be computed, and why. */
  readonly open: readonly OpenDriver[];
}

/** The value of a parameter, or null as long as there is none. */
export type ValueOfParameter = (parameter: CaseParameter, at: number) => number | null;

/**
 * What the drivers of a case come to, given the values of its parameters. `at` is the place of the parameter in the model.
 *
 * @example
 * driverValues({ drivers: [], parameters: [], leftOut: [] }, () => null).open; // => []
 */
export function driverValues(
  model: Pick<CaseModel, 'drivers' | 'parameters' | 'leftOut'>,
  valueOf: ValueOfParameter,
): DriverValues {
  const order = driverOrder(model);
  const known: (number | null)[] = model.parameters.map(valueOf);
  const values = new Map<string, number>();
  const open = [...order.open];
  for (const driver of order.drivers) {
    const result = valueOrReason(driver, known, { model, order: order.drivers });
    known.push(typeof result === 'number' ? result : null);
    if (typeof result === 'number') values.set(driver.key, result);
    else open.push(result);
  }
  return { values, open };
}

function valueOrReason(
  { driver, key, formula, inputs }: OrderedDriver,
  known: readonly (number | null)[],
  of: { model: Pick<CaseModel, 'parameters'>; order: readonly OrderedDriver[] },
): number | OpenDriver {
  const names = formulaNames(formula);
  const result = formulaValue(formula, (name) => known[inputs[names.indexOf(name)] ?? -1] ?? null);
  if ('value' in result) return result.value;
  const { code, detail } = result.problem;
  if (code !== 'MISSING') return { driver, key, reason: code, detail };
  const missing = inputs.filter((at) => known[at] === null);
  const count = of.model.parameters.length;
  const parameters = missing.filter((at) => at < count).map((at) => of.model.parameters[at]?.name ?? '');
  if (parameters.length > 0) return { driver, key, reason: 'PARAMETER_MISSING', detail: parameters.join(', ') };
  return { driver, key, reason: 'DRIVER_OPEN', detail: of.order[(missing[0] ?? count) - count]?.key ?? '' };
}

/**
 * The likely value of each parameter, or the fixed one: what a case is computed with unless a scenario says otherwise.
 *
 * @example
 * likelyValue({ estimate: null }); // => null
 */
export function likelyValue({ estimate }: Pick<CaseParameter, 'estimate'>): number | null {
  return estimate?.likely ?? null;
}
