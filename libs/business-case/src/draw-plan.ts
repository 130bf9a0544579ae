import type { ThreePoint } from '@peerway/statistics';
import type { CaseDriver, CaseModel, CaseParameter } from './case-model.ts';
import { presentValueFactors } from './driver-flow.ts';
import { driverOrder, type OrderedDriver } from './driver-order.ts';
import { taxedIncome } from './taxed-income.ts';
import { driverValues, likelyValue } from './driver-values.ts';
import { estimateRange } from './estimate-range.ts';

/** A parameter whose value differs from draw to draw. */
export interface UnsureParameter {
  readonly at: number;
  readonly parameter: CaseParameter;
  readonly estimate: ThreePoint;
}

/** A driver to compute, into which column and from which. */
export type DrawnDriver = Pick<OrderedDriver, 'formula' | 'inputs'> & { readonly at: number };

/** A column that counts with a weight; where a share of it is kept without peers, only the rest counts. */
export interface WeightedColumn {
  readonly at: number;
  readonly weight: number;
  readonly keptAt: number | null;
}

/** The tax of one year: what is taxed, and what one unit of it costs today. */
export interface TaxYear {
  readonly terms: readonly WeightedColumn[];
  readonly worth: number;
}

/** What is drawn and computed for each draw of a case. */
export interface DrawPlan {
  /** One column for each parameter and each driver: its fixed value, or null for what is drawn or computed. */
  readonly columns: readonly (number | null)[];
  readonly unsure: readonly UnsureParameter[];
  readonly drivers: readonly DrawnDriver[];
  readonly value: readonly WeightedColumn[];
  readonly difference: readonly WeightedColumn[];
  /** Null where no tax is counted. */
  readonly tax: readonly TaxYear[] | null;
  readonly comparedUseCases: readonly string[];
  /** How many lines of money the headline is to count, and how many of them have a value. */
  readonly driverCount: number;
  readonly countedCount: number;
}

/** Works out what has to be drawn and computed for a case: the lines that count, and all that they rest on. */
export function drawPlan(model: CaseModel): DrawPlan {
  const open = new Set(driverValues(model, likelyValue).open.map(({ driver }) => driver));
  const order = driverOrder(model).drivers;
  const count = model.parameters.length;
  const lines = order.flatMap(({ driver }, place) => (open.has(driver) ? [] : [{ driver, at: count + place }]));
  const value = headlineTerms(model, lines);
  const compared = comparedUseCases(model);
  const difference = differenceTerms(model, lines, compared);
  const needed = neededColumns([...value, ...difference], order, count);
  const fixed = model.parameters.map((parameter, at) => (needed.has(at) ? fixedValue(parameter) : 0));
  return {
    columns: [...fixed, ...order.map(() => null)],
    unsure: model.parameters.flatMap((parameter, at) => (needed.has(at) ? unsureAt(parameter, at) : [])),
    drivers: order.flatMap(({ formula, inputs }, place) =>
      needed.has(count + place) ? [{ formula, inputs, at: count + place }] : [],
    ),
    value,
    difference,
    tax: taxYears(model, lines),
    comparedUseCases: compared,
    driverCount: model.drivers.filter((driver) => isInHeadline(driver, model)).length,
    countedCount: value.length,
  };
}

interface Line {
  readonly driver: CaseDriver;
  readonly at: number;
}

function isInHeadline({ unit, sign, kind, option }: CaseDriver, { settings }: CaseModel): boolean {
  if (kind === 'quantity' || (unit !== 'money' && unit !== 'money/year')) return false;
  return sign === 'benefit' ? settings.counted.includes(kind) : option === 'p2p';
}

function headlineTerms(model: CaseModel, lines: readonly Line[]): WeightedColumn[] {
  const worth = worthOf(model);
  return lines.flatMap(({ driver, at }) =>
    isInHeadline(driver, model) ? [{ at, weight: signed(driver, worth(driver)), keptAt: null }] : [],
  );
}

/** Those of which the way without peers was chosen, and all that it needs is known. */
function comparedUseCases({ alternatives, parameters }: CaseModel): readonly string[] {
  const needs = ['alternativeCostOnce', 'alternativeCostPerYear', 'alternativeKeptShare'];
  return alternatives
    .map(({ useCase }) => useCase)
    .filter((useCase) =>
      needs.every((need) =>
        parameters.some((one) => one.useCase === useCase && one.name === need && likelyValue(one) !== null),
      ),
    );
}

/** The way with peers less the way without, of the use cases that can be compared. */
function differenceTerms(model: CaseModel, lines: readonly Line[], compared: readonly string[]): WeightedColumn[] {
  const worth = worthOf(model);
  const keptAt = new Map(
    model.parameters.flatMap(({ useCase, name }, at) => (name === 'alternativeKeptShare' ? [[useCase, at]] : [])),
  );
  return lines.flatMap(({ driver, at }): WeightedColumn[] => {
    if (driver.useCase === null || !compared.includes(driver.useCase)) return [];
    const isOther = driver.option === 'alternative' && driver.sign === 'cost';
    if (isOther) return [{ at, weight: worth(driver), keptAt: null }];
    if (!isInHeadline(driver, model)) return [];
    const kept = driver.sign === 'benefit' ? (keptAt.get(driver.useCase) ?? null) : null;
    return [{ at, weight: signed(driver, worth(driver)), keptAt: kept }];
  });
}

const signed = ({ sign }: CaseDriver, amount: number): number => (sign === 'benefit' ? amount : -amount);

function worthOf(model: CaseModel): (driver: CaseDriver) => number {
  const factors = new Map(presentValueFactors(model).map((factor, at) => [model.drivers[at]!, factor]));
  return (driver) => factors.get(driver) ?? 0;
}

function neededColumns(
  terms: readonly WeightedColumn[],
  order: readonly OrderedDriver[],
  count: number,
): ReadonlySet<number> {
  const needed = new Set(terms.flatMap(({ at, keptAt }) => (keptAt === null ? [at] : [at, keptAt])));
  for (const at of needed) for (const input of order[at - count]?.inputs ?? []) needed.add(input);
  return needed;
}

function unsureAt(parameter: CaseParameter, at: number): UnsureParameter[] {
  const estimate = estimateRange(parameter);
  return estimate === null ? [] : [{ at, parameter, estimate }];
}

function fixedValue(parameter: CaseParameter): number | null {
  return estimateRange(parameter) === null ? likelyValue(parameter) : null;
}

function taxYears(model: CaseModel, lines: readonly Line[]): readonly TaxYear[] | null {
  const { tax, discountRate, horizonYears } = model.settings;
  if (tax === null) return null;
  const taxed = lines.filter(({ driver }) => isInHeadline(driver, model));
  const bases = taxed.map(({ driver, at }) => ({ at, base: taxedIncome(model, driver) }));
  return Array.from({ length: horizonYears + 1 }, (_, year) => ({
    terms: bases.flatMap(({ at, base }) => (base[year] ? [{ at, weight: base[year], keptAt: null }] : [])),
    worth: tax.rate * (1 + (discountRate ?? 0)) ** -year,
  }));
}
