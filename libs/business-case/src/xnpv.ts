import { type DatedFlow, dayNumber, yearsFrom } from './dated-flow.ts';
import { finiteSum, growthFactor } from './npv.ts';

/**
 * What dated flows are worth on the day of the first one in the list, as spreadsheets do it, with years of 365 days.
 *
 * A flow before that day is carried forward to it.
 *
 * @example
 * xnpv(0.08, [{ date: '2026-01-01', amount: -100 }, { date: '2027-01-01', amount: 108 }]); // => 0
 */
export function xnpv(rate: number, flows: readonly DatedFlow[]): number {
  const factor = growthFactor(rate);
  const [first] = flows;
  if (!first) return 0;
  return finiteSum(yearsFrom(dayNumber(first.date), flows).map(({ amount, time }) => amount / factor ** time));
}
