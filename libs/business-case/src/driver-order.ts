import { driverKey } from './case-key.ts';
import type { CaseDriver, CaseModel } from './case-model.ts';
import type { OpenReason } from './case-result.ts';
import { driverCycles } from './driver-cycles.ts';
import { driverReadings, type DriverReading } from './driver-reading.ts';
import type { Formula } from './formula.ts';

/** A driver that cannot be computed, and why. */
export interface OpenDriver {
  readonly driver: CaseDriver;
  readonly key: string;
  readonly reason: OpenReason;
  readonly detail: string;
}

/** A driver ready to be computed after those before it. */
export interface OrderedDriver {
  readonly driver: CaseDriver;
  readonly key: string;
  readonly formula: Formula;
  /**
   * Where the value of each name of the formula stands, in the order of `formulaNames`: below the number of the model's
   * parameters it is that parameter, from there on the driver of the order.
   */
  readonly inputs: readonly number[];
}

/** The drivers of a case in an order in which they can be computed, and those that cannot be, whatever the values are. */
export interface DriverOrder {
  readonly drivers: readonly OrderedDriver[];
  readonly open: readonly OpenDriver[];
}

type OrderParts = Pick<CaseModel, 'drivers' | 'parameters' | 'leftOut'>;

const orders = new WeakMap<OrderParts, DriverOrder>();

/**
 * The drivers of a case in an order in which each comes after those that it rests on. What cannot be computed at all, for a name
 * that is not known, units that do not balance or a cycle, stands apart with the reason.
 *
 * @example
 * driverOrder({ drivers: [], parameters: [], leftOut: [] }); // => { drivers: [], open: [] }
 */
export function driverOrder(model: OrderParts): DriverOrder {
  let order = orders.get(model);
  if (order === undefined) {
    order = ordered(model);
    orders.set(model, order);
  }
  return order;
}

type Problem = Pick<OpenDriver, 'reason' | 'detail'>;

function ordered(model: OrderParts): DriverOrder {
  const read = driverReadings(model);
  const count = model.parameters.length;
  const restsOn = read.map(({ inputs }) => inputs.filter((at) => at >= count).map((at) => at - count));
  const cycles = driverCycles(restsOn);
  const problems = read.map(({ problem }, at): Problem | null => {
    const cycle = cycles.get(at);
    if (cycle === undefined) return problem;
    return { reason: 'CYCLE', detail: cycle.map((member) => model.drivers[member]?.key ?? '').join(' → ') };
  });
  return inOrder(model, read, { restsOn, problems });
}

/** Each driver after those that it rests on; what rests on an open one is open too. */
function inOrder(
  { parameters, drivers }: OrderParts,
  read: readonly DriverReading[],
  { restsOn, problems }: { restsOn: readonly (readonly number[])[]; problems: readonly (Problem | null)[] },
): DriverOrder {
  const done: OrderedDriver[] = [];
  const open: OpenDriver[] = [];
  const places = new Map<number, number | null>();
  const place = (at: number): number | null => {
    const known = places.get(at);
    if (known !== undefined) return known;
    const driver = drivers[at];
    if (driver === undefined) throw new RangeError(`There is no driver ${at}.`);
    const formula = read[at]?.formula ?? null;
    const problem = problems[at] ?? openInput(restsOn[at] ?? []);
    const isReady = problem === null && formula !== null;
    if (isReady) done.push({ driver, key: driverKey(driver), formula, inputs: inputsOf(read[at]?.inputs ?? []) });
    else open.push({ driver, key: driverKey(driver), ...(problem ?? { reason: 'SYNTAX', detail: '' }) });
    places.set(at, isReady ? done.length - 1 : null);
    return isReady ? done.length - 1 : null;
  };
  const openInput = (inputs: readonly number[]): Problem | null => {
    const driver = drivers[inputs.find((input) => place(input) === null) ?? -1];
    return driver === undefined ? null : { reason: 'DRIVER_OPEN', detail: driverKey(driver) };
  };
  const count = parameters.length;
  const inputsOf = (inputs: readonly number[]): number[] =>
    inputs.map((input) => (input < count ? input : count + (place(input - count) ?? 0)));
  drivers.forEach((_, at) => place(at));
  return { drivers: done, open };
}
