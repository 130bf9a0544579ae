import { checkedAmount, growthFactor } from './npv.ts';

/** How long it takes until money is back for good, or why that cannot be said. */
export interface Payback {
  /** Years from the start, interpolated within the year; null with a reason. */
  readonly years: number | null;
  readonly reason: PaybackReason | null;
}

/**
 * - `NO_OUTLAY`: nothing was ever paid in advance, so nothing has to come back.
 * - `NEVER`: within the years looked at, the money does not come back.
 * - `AGAIN_NEGATIVE`: it comes back, and is lost again by the end.
 */
export type PaybackReason = 'NO_OUTLAY' | 'NEVER' | 'AGAIN_NEGATIVE';

/**
 * After how many years the sum of the flows is zero or more, and stays so. Within a year money is taken to come evenly.
 *
 * @example
 * payback([-100, 40, 40, 40]); // => { years: 2.5, reason: null }
 */
export function payback(cashFlows: readonly number[]): Payback {
  // Amounts that cancel but for rounding are back: 0.1 + 0.2 - 0.3 is nothing.
  const nothing = 1e-13 * cashFlows.reduce((size, flow) => size + Math.abs(checkedAmount(flow)), 0);
  let sum = 0;
  let [years, wasNegative, wasBack]: [number | null, boolean, boolean] = [0, false, false];
  cashFlows.forEach((flow, year) => {
    const before = sum;
    sum += flow;
    if (Math.abs(sum) <= nothing) sum = 0;
    if (sum < 0) {
      wasBack ||= wasNegative && before >= 0;
      [years, wasNegative] = [null, true];
    } else if (before < 0) years = year - 1 - before / flow;
  });
  if (!wasNegative) return { years: null, reason: 'NO_OUTLAY' };
  return { years, reason: years !== null ? null : wasBack ? 'AGAIN_NEGATIVE' : 'NEVER' };
}

/**
 * The same with flows worth what they are today: later money counts less, so it takes longer.
 *
 * @example
 * discountedPayback(0.1, [-100, 55, 60.5]); // => { years: 2, reason: null }
 */
export function discountedPayback(rate: number, cashFlows: readonly number[]): Payback {
  const factor = growthFactor(rate);
  return payback(cashFlows.map((flow, year) => checkedAmount(flow) / factor ** year));
}
