import { type DatedFlow, dayNumber, yearsFrom } from './dated-flow.ts';
import { type RateOfReturn, ratesOfReturn } from './rate-of-return.ts';

/**
 * The rates of return of dated flows, with years of 365 days counted from the earliest day. The order of the flows does not
 * matter, and several may fall on one day.
 *
 * @example
 * xirr([{ date: '2026-01-01', amount: -100 }, { date: '2027-01-01', amount: 108 }]).value?.toFixed(6); // => '0.080000'
 */
export function xirr(flows: readonly DatedFlow[]): RateOfReturn {
  const earliest = flows.reduce((first, { date }) => Math.min(first, dayNumber(date)), Infinity);
  return ratesOfReturn(yearsFrom(earliest, flows));
}
