import { driverKey } from './case-key.ts';
import type { CaseDriver, CaseModel } from './case-model.ts';
import { driverFlow } from './driver-flow.ts';

/** One driver of a case with everything about its money that does not hang on its value. */
export interface DriverLine {
  readonly driver: CaseDriver;
  readonly key: string;
  /** What one unit of its value pays in each year, from 0. */
  readonly flow: readonly number[];
  /** What one unit of its value is worth at the start; the plain sum without a discount rate. */
  readonly worth: number;
  /** Whether the headline is to count it. */
  readonly isHeadline: boolean;
}

const known = new WeakMap<CaseModel, readonly DriverLine[]>();

/** The drivers of a case in the order of the model. */
export function driverLines(model: CaseModel): readonly DriverLine[] {
  const lines = known.get(model) ?? model.drivers.map((driver) => lineOf(model, driver));
  known.set(model, lines);
  return lines;
}

function lineOf(model: CaseModel, driver: CaseDriver): DriverLine {
  const flow = driver.kind === 'quantity' ? [] : driverFlow(model, driver).years;
  const factor = 1 + (model.settings.discountRate ?? 0);
  return {
    driver,
    key: driverKey(driver),
    flow,
    worth: flow.reduce((sum, amount, year) => sum + amount / factor ** year, 0),
    isHeadline: isHeadline(driver, model),
  };
}

function isHeadline({ option, kind, sign }: CaseDriver, { settings }: CaseModel): boolean {
  return option === 'p2p' && kind !== 'quantity' && (sign === 'cost' || settings.counted.includes(kind));
}
