import type { CaseDriver, CaseModel } from './case-model.ts';
import type { Phasing } from './case-settings.ts';

/** When one unit of a driver's value is paid, in the money of each year. */
export interface DriverFlow {
  /** From year 0, the start, to the last of the horizon; in the money of that year, without a sign. */
  readonly years: readonly number[];
  /** The share of money paid once that lies past the horizon and is left out. */
  readonly beyond: number;
}

/**
 * When one unit of a driver's value is paid: once, as its use case spends, or each year from its effect on, with inflation.
 *
 * Month 0 is year 0; months 1 to 12 are year 1. A benefit that comes once falls into the month of the effect; yearly benefits
 * climb in a straight line, yearly costs are there at once. A quantity is no money and is never paid.
 *
 * @example
 * driverFlow({ settings: { horizonYears: 2, inflation: 0 }, phasing: [] }, { useCase: null, unit: 'money/year', sign: 'cost' }).years; // => [0, 1, 1]
 */
export function driverFlow(model: FlowModel, driver: MovingDriver): DriverFlow {
  const { horizonYears, inflation } = model.settings;
  const { months, beyond } = movedBy(model, driver);
  const years = new Array<number>(horizonYears + 1).fill(0);
  months.forEach((share, month) => (years[Math.ceil(month / 12)]! += share));
  let price = 1;
  return { years: years.map((share, year) => (year === 0 ? share : share * (price *= 1 + inflation))), beyond };
}

/**
 * In which months one unit of a driver's value is paid, in prices of the start: from month 0, the start itself, to the last of the
 * horizon. A yearly value of 12 at full effect pays 1 in a month.
 *
 * @example
 * driverMonths({ settings: { horizonYears: 1, inflation: 0 }, phasing: [] }, { useCase: null, unit: 'money', sign: 'cost' })[0]; // => 1
 */
export function driverMonths(model: FlowModel, driver: MovingDriver): readonly number[] {
  return movedBy(model, driver).months;
}

type MovingDriver = Pick<CaseDriver, 'useCase' | 'unit' | 'sign'>;

/** The part of a model that says when money moves. */
export type FlowModel = Pick<CaseModel, 'phasing'> & {
  readonly settings: Pick<CaseModel['settings'], 'horizonYears' | 'inflation'>;
};

/** Where nobody said and the catalogue has nothing: everything at the start. */
const atOnce: Phasing = { useCase: null, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 };

function movedBy(
  { settings, phasing }: FlowModel,
  { useCase, unit, sign }: MovingDriver,
): { readonly months: readonly number[]; readonly beyond: number } {
  const own = phasing.find((one) => one.useCase === useCase) ?? atOnce;
  const { spendFrom, spendMonths, effectFrom, rampMonths } = own;
  const months = new Array<number>(12 * settings.horizonYears + 1).fill(0);
  const pay = (month: number, share: number): number => {
    if (month >= months.length) return share;
    months[month]! += share;
    return 0;
  };
  let beyond = 0;
  if (unit === 'money' && sign === 'benefit') beyond = pay(effectFrom, 1);
  if (unit === 'money' && sign === 'cost') {
    for (let month = spendFrom; month < spendFrom + spendMonths; month += 1) beyond += pay(month, 1 / spendMonths);
  }
  if (unit === 'money/year') {
    const ramp = sign === 'benefit' ? rampMonths : 0;
    for (let month = effectFrom + 1; month < months.length; month += 1) {
      const turn = month - effectFrom;
      pay(month, (turn <= ramp ? (turn - 0.5) / ramp : 1) / 12);
    }
  }
  return { months, beyond };
}
