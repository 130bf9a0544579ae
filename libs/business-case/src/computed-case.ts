import { benefitLines, benefitsIn, type CaseFlow, caseFlow, costsIn, moneyKinds, yearsOf } from './case-flow.ts';
import type { CaseModel } from './case-model.ts';
import type { CaseResult, DriverResult, KindResult } from './case-result.ts';
import type { DriverLine } from './driver-lines.ts';
import type { ValueOfParameter } from './driver-values.ts';
import { headlineOf, worthOf } from './headline.ts';

/** Everything that a case comes to with given values of its parameters. */
export function computedCase(model: CaseModel, valueOf: ValueOfParameter): CaseResult {
  const { settings, findings } = model;
  const flow = caseFlow(model, valueOf);
  const rate = settings.discountRate;
  const headline = flow.lines.filter(({ isHeadline }) => isHeadline);
  const countedCount = headline.filter(({ key }) => flow.values.values.has(key)).length;
  const costs = flow.sums.running.map(
    (running, year) => running + flow.sums.otherOnce[year]! + flow.sums.hardware[year]!,
  );
  return {
    currency: settings.currency,
    horizonYears: settings.horizonYears,
    discountRate: rate,
    ...headlineOf({ net: flow.net, benefits: flow.sums.counted, costs, rate, lines: countedCount }),
    net: total(flow.net),
    totalCosts: total(costs),
    totalBenefits: total(flow.sums.counted),
    presentValueOfCosts: worthOf(rate, costs),
    presentValueOfBenefits: worthOf(rate, flow.sums.counted),
    totalTax: total(flow.tax),
    years: yearsOf(flow, rate),
    kinds: kindsOf(model, flow),
    costs: costsIn(flow, ({ flow: shares }) => total(shares)),
    drivers: driversOf(model, flow),
    driverCount: headline.length,
    countedCount,
    findings,
  };
}

function kindsOf({ settings }: CaseModel, flow: CaseFlow): KindResult[] {
  const totals = benefitsIn(flow, (line) => total(line.flow));
  const worths = settings.discountRate === null ? null : benefitsIn(flow, ({ worth }) => worth);
  return moneyKinds.map((kind, at) => {
    const lines = benefitLines(flow.lines, kind);
    return {
      kind,
      total: totals[at]!.amount,
      presentValue: finite(worths?.[at]?.amount ?? null),
      isCounted: settings.counted.includes(kind),
      drivers: lines.length,
      open: lines.filter(({ key }) => !flow.values.values.has(key)).length,
    };
  });
}

function driversOf({ settings }: CaseModel, { lines, values }: CaseFlow): DriverResult[] {
  const open = new Map(values.open.map((one) => [one.key, one]));
  return lines.map((line) => {
    const { driver, key } = line;
    const amount = values.values.get(key) ?? null;
    return {
      id: driver.id,
      useCase: driver.useCase,
      name: driver.name,
      sign: driver.sign,
      kind: driver.kind,
      category: driver.category,
      unit: driver.unit,
      isAlternative: driver.option === 'alternative',
      amount,
      ...moneyOf(line, amount, settings.discountRate),
      isCounted: line.isHeadline && amount !== null,
      reason: open.get(key)?.reason ?? null,
      detail: open.get(key)?.detail ?? null,
    };
  });
}

function moneyOf(
  { driver, flow, worth }: DriverLine,
  amount: number | null,
  rate: number | null,
): Pick<DriverResult, 'total' | 'presentValue'> {
  if (amount === null || driver.kind === 'quantity') return { total: null, presentValue: null };
  return { total: amount * total(flow), presentValue: rate === null ? null : finite(amount * worth) };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
