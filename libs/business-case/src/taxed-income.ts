import type { CaseDriver, CaseModel } from './case-model.ts';
import { driverFlow, type FlowModel } from './driver-flow.ts';

/** The part of a model that says what is taxed, and when. */
export type TaxedModel = FlowModel & { readonly settings: Pick<CaseModel['settings'], 'tax'> };

/**
 * What one unit of a driver's value adds to the taxed income of each year, from year 0: cash as it comes, costs taken off as they are
 * spent, and hardware written off evenly. What is saved or avoided without reaching the account is not taxed. All zero without tax.
 *
 * @example
 * taxedIncome(
 *   { settings: { horizonYears: 3, inflation: 0, tax: { rate: 0.3, writeOffYears: 2 } }, phasing: [] },
 *   { useCase: null, unit: 'money', sign: 'cost', kind: 'cash', category: 'hardware' },
 * ); // => [0, -0.5, -0.5, 0]
 */
export function taxedIncome(
  model: TaxedModel,
  driver: Pick<CaseDriver, 'useCase' | 'unit' | 'sign' | 'kind' | 'category'>,
): readonly number[] {
  const { years } = driverFlow(model, driver);
  const { tax } = model.settings;
  if (tax === null) return years.map(() => 0);
  if (driver.sign === 'benefit') return driver.kind === 'cash' ? years : years.map(() => 0);
  if (driver.category !== 'hardware' || driver.unit !== 'money') return years.map((amount) => 0 - amount);
  const base = years.map(() => 0);
  years.forEach((amount, year) => {
    const first = Math.max(year, 1);
    const last = Math.min(first + tax.writeOffYears, years.length);
    for (let each = first; each < last; each += 1) base[each]! -= amount / tax.writeOffYears;
  });
  return base;
}
