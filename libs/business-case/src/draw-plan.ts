import type { ThreePoint } from '@peerway/statistics';
import { againstAlternative } from './against-alternative.ts';
import { caseFlow } from './case-flow.ts';
import type { CaseModel, CaseParameter } from './case-model.ts';
import type { DriverLine } from './driver-lines.ts';
import { driverOrder, type OrderedDriver } from './driver-order.ts';
import { likelyValue } from './driver-values.ts';
import { estimateRange } from './estimate-range.ts';
import { taxedIncome } from './taxed-income.ts';

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
  const { lines, values } = caseFlow(model, likelyValue);
  const order = driverOrder(model).drivers;
  const count = model.parameters.length;
  const places = new Map(order.map(({ key }, place) => [key, count + place]));
  const known = lines.flatMap((line) => (values.values.has(line.key) ? [{ line, at: places.get(line.key)! }] : []));
  const headline = known.filter(({ line }) => line.isHeadline);
  const value = headline.map(({ line, at }) => ({ at, weight: signed(line), keptAt: null }));
  const compared = againstAlternative(model).compared.map(({ useCase }) => useCase);
  const difference = differenceTerms(model, known, compared);
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
    tax: taxYears(model, headline),
    comparedUseCases: compared,
    driverCount: lines.filter(({ isHeadline }) => isHeadline).length,
    countedCount: value.length,
  };
}

/** A line that has a value, and the column of its driver. */
interface KnownLine {
  readonly line: DriverLine;
  readonly at: number;
}

const signed = ({ driver, worth }: DriverLine): number => (driver.sign === 'benefit' ? worth : -worth);

/** The way with peers less the way without, of the use cases that can be compared. */
function differenceTerms(
  { parameters }: CaseModel,
  lines: readonly KnownLine[],
  compared: readonly string[],
): WeightedColumn[] {
  const keptAt = new Map(
    parameters.flatMap(({ useCase, name }, at) => (name === 'alternativeKeptShare' ? [[useCase, at]] : [])),
  );
  return lines.flatMap(({ line, at }): WeightedColumn[] => {
    const { useCase, option, sign } = line.driver;
    if (useCase === null || !compared.includes(useCase)) return [];
    if (option === 'alternative' && sign === 'cost') return [{ at, weight: line.worth, keptAt: null }];
    if (!line.isHeadline) return [];
    return [{ at, weight: signed(line), keptAt: sign === 'benefit' ? (keptAt.get(useCase) ?? null) : null }];
  });
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

function taxYears(model: CaseModel, lines: readonly KnownLine[]): readonly TaxYear[] | null {
  const { tax, discountRate, horizonYears } = model.settings;
  if (tax === null) return null;
  const bases = lines.map(({ line, at }) => ({ at, base: taxedIncome(model, line.driver) }));
  return Array.from({ length: horizonYears + 1 }, (_, year) => ({
    terms: bases.flatMap(({ at, base }) => (base[year] ? [{ at, weight: base[year], keptAt: null }] : [])),
    worth: tax.rate * (1 + (discountRate ?? 0)) ** -year,
  }));
}
