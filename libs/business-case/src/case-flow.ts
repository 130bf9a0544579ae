import type { CaseModel } from './case-model.ts';
import type { CaseYear, CategoryAmount, KindAmount } from './case-result.ts';
import { type DriverLine, driverLines } from './driver-lines.ts';
import { type DriverValues, driverValues, type ValueOfParameter } from './driver-values.ts';
import { addToSums, emptySums, type FlowSums, netOf } from './flow-sums.ts';
import { CostCategory, type ValueKind } from './value-kind.ts';

/** The kinds of value that are money, in the order in which they are shown. */
export const moneyKinds: readonly ValueKind[] = ['cash', 'timeSaved', 'riskAvoided', 'judged'];

/** A case computed once, before any figure is made of it. */
export interface CaseFlow {
  readonly lines: readonly DriverLine[];
  readonly values: DriverValues;
  readonly sums: FlowSums;
  readonly net: readonly number[];
  readonly tax: readonly number[];
}

/** No amount of money is as large as this; what a formula makes beyond it is not counted. */
const largest = 1e60;

/** Computes the drivers and adds up the money of the headline. */
export function caseFlow(model: CaseModel, valueOf: ValueOfParameter): CaseFlow {
  const lines = driverLines(model);
  const values = withinReason(driverValues(model, valueOf), lines);
  const sums = emptySums(model.settings);
  for (const line of lines) {
    const value = values.values.get(line.key);
    if (value !== undefined) addToSums(sums, line, value);
  }
  return { lines, values, sums, ...netOf(sums, model.settings.tax) };
}

function withinReason({ values, open }: DriverValues, lines: readonly DriverLine[]): DriverValues {
  const beyond = lines.filter(({ key }) => Math.abs(values.get(key) ?? 0) > largest);
  if (beyond.length === 0) return { values, open };
  const kept = new Map(values);
  beyond.forEach(({ key }) => kept.delete(key));
  return {
    values: kept,
    open: [...open, ...beyond.map(({ driver, key }) => ({ driver, key, reason: 'NOT_FINITE' as const, detail: key }))],
  };
}

/** The cash flow year by year, as it is shown. */
export function yearsOf({ lines, values, sums, net, tax }: CaseFlow, rate: number | null): CaseYear[] {
  let cumulative = 0;
  return net.map((amount, year) => {
    cumulative += amount;
    const discounted = rate === null ? null : amount / (1 + rate) ** year;
    return {
      year,
      costsOnce: sums.hardware[year]! + sums.otherOnce[year]!,
      costsRunning: sums.running[year]!,
      costs: costsIn({ lines, values }, (line) => line.flow[year] ?? 0),
      benefits: benefitsIn({ lines, values }, (line) => line.flow[year] ?? 0),
      counted: sums.counted[year]!,
      tax: tax[year]!,
      net: amount,
      cumulative,
      discounted: discounted !== null && Number.isFinite(discounted) ? discounted : null,
    };
  });
}

type Share = (line: DriverLine) => number;

/** Costs of the way with peers by what they are spent on; only what there is. */
export function costsIn({ lines, values }: Pick<CaseFlow, 'lines' | 'values'>, share: Share): CategoryAmount[] {
  const own = lines.filter(({ driver, isHeadline }) => driver.sign === 'cost' && isHeadline);
  return CostCategory.options
    .map((category) => ({
      category,
      amount: summed(
        own.filter(({ driver }) => (driver.category ?? 'running') === category),
        values,
        share,
      ),
    }))
    .filter(({ amount }) => amount !== 0);
}

/** Benefits by kind, whether the headline counts them or not. */
export function benefitsIn({ lines, values }: Pick<CaseFlow, 'lines' | 'values'>, share: Share): KindAmount[] {
  return moneyKinds.map((kind) => ({ kind, amount: summed(benefitLines(lines, kind), values, share) }));
}

/** The lines of benefit of one kind. */
export function benefitLines(lines: readonly DriverLine[], kind: ValueKind): DriverLine[] {
  return lines.filter(({ driver }) => driver.sign === 'benefit' && driver.kind === kind && driver.option === 'p2p');
}

function summed(lines: readonly DriverLine[], { values }: DriverValues, share: Share): number {
  return lines.reduce((sum, line) => sum + share(line) * (values.get(line.key) ?? 0), 0);
}
