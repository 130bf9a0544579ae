import type { CaseModel } from './case-model.ts';
import { driverKey } from './case-key.ts';
import { caseFlow } from './case-flow.ts';
import { type DriverLine, driverLines } from './driver-lines.ts';
import { driverOrder, type OrderedDriver } from './driver-order.ts';
import { likelyValue } from './driver-values.ts';
import { addToSums, copiedSums, netOf } from './flow-sums.ts';
import { formulaNames } from './formula.ts';
import { formulaValue } from './formula-value.ts';

/** A case that can be asked what it comes to when one parameter has another value. */
export interface CaseProbe {
  /** Present value, or the plain sum without a discount rate, with all values likely. */
  readonly likely: number;
  /** The same with another value of the parameter at that place; null when a counted line has no value then. */
  readonly at: (parameter: number, value: number) => number | null;
  /** The lines that the headline counts and that need the parameter at that place, directly or through other drivers. */
  readonly countedLines: (parameter: number) => readonly { readonly line: DriverLine; readonly value: number }[];
}

const probes = new WeakMap<CaseModel, CaseProbe>();

/**
 * Only the lines that need the parameter are computed anew: a case with hundreds of parameters is asked twice for each of them
 * whenever anybody changes a value.
 */
export function caseProbe(model: CaseModel): CaseProbe {
  const probe = probes.get(model) ?? probeOf(model);
  probes.set(model, probe);
  return probe;
}

function probeOf(model: CaseModel): CaseProbe {
  const { drivers } = driverOrder(model);
  const flow = caseFlow(model, likelyValue);
  const lineOf = new Map(driverLines(model).map((line) => [line.key, line]));
  const count = model.parameters.length;
  const needed = neededBy(drivers, count);
  const known = [
    ...model.parameters.map(likelyValue),
    ...drivers.map(({ driver }) => flow.values.values.get(driverKey(driver)) ?? null),
  ];
  const counted = (at: number): boolean => {
    const line = lineOf.get(drivers[at]!.key);
    return line?.isHeadline === true && known[count + at] !== null;
  };
  const measured = (net: readonly number[]): number => {
    const factor = 1 + (model.settings.discountRate ?? 0);
    return net.reduceRight((later, amount) => amount + later / factor, 0);
  };
  return {
    likely: measured(flow.net),
    at: (parameter, value) => {
      const changed = new Map([[parameter, value]]);
      const sums = copiedSums(flow.sums);
      for (const at of needed[parameter] ?? []) {
        const now = valueOf(drivers[at]!, (place) => changed.get(place) ?? known[place] ?? null);
        if (now === null && counted(at)) return null;
        changed.set(count + at, now ?? Number.NaN);
        if (counted(at)) addToSums(sums, lineOf.get(drivers[at]!.key)!, now! - known[count + at]!);
      }
      const result = measured(netOf(sums, model.settings.tax).net);
      return Number.isFinite(result) ? result : null;
    },
    countedLines: (parameter) =>
      (needed[parameter] ?? [])
        .filter(counted)
        .map((at) => ({ line: lineOf.get(drivers[at]!.key)!, value: known[count + at]! })),
  };
}

function valueOf({ formula, inputs }: OrderedDriver, known: (place: number) => number | null): number | null {
  const names = formulaNames(formula);
  const result = formulaValue(formula, (name) => {
    const value = known(inputs[names.indexOf(name)] ?? -1);
    return value === null || Number.isNaN(value) ? null : value;
  });
  return 'value' in result ? result.value : null;
}

/** For each parameter the drivers that need it, in the order in which they are computed. */
function neededBy(drivers: readonly OrderedDriver[], count: number): readonly (readonly number[])[] {
  const needed: number[][] = Array.from({ length: count }, () => []);
  const parametersOf: ReadonlySet<number>[] = [];
  drivers.forEach(({ inputs }, at) => {
    const all = new Set(
      inputs.flatMap((place) => (place < count ? [place] : [...(parametersOf[place - count] ?? [])])),
    );
    parametersOf.push(all);
    all.forEach((parameter) => needed[parameter]!.push(at));
  });
  return needed;
}
