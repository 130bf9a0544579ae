import { checkedAmount } from './npv.ts';
import type { FlowTerm } from './cash-flow-terms.ts';

/** Money on a day, written as YYYY-MM-DD. */
export interface DatedFlow {
  readonly date: string;
  readonly amount: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The number of a day, counted from 1970-01-01; a day that no calendar has is refused. */
export function dayNumber(date: string): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // V8 reads 30 February as 1 or 2 March.
  if (!Number.isFinite(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`A day is written as YYYY-MM-DD and must be in the calendar; got ${JSON.stringify(date)}.`);
  }
  return ms / dayMs;
}

/** Flows with their times in years of 365 days, counted from the given day. */
export function yearsFrom(start: number, flows: readonly DatedFlow[]): FlowTerm[] {
  return flows.map(({ date, amount }) => ({ amount: checkedAmount(amount), time: (dayNumber(date) - start) / 365 }));
}
