import { checkedAmount, growthFactor } from './npv.ts';

/**
 * The modified rate of return: what is paid is financed at one rate, what comes back is put to use at another, so there is
 * never more than one. Null when all flows have one sign.
 *
 * @example
 * mirr([-100, 0, 121], 0.05, 0.05)?.toFixed(6); // => '0.100000'
 */
export function mirr(cashFlows: readonly number[], financeRate: number, reinvestRate: number): number | null {
  const [finance, reinvest] = [growthFactor(financeRate), growthFactor(reinvestRate)];
  const last = cashFlows.length - 1;
  let [paid, returned] = [0, 0];
  cashFlows.forEach((flow, year) => {
    const amount = checkedAmount(flow);
    if (amount < 0) paid -= amount / finance ** year;
    else returned += amount * reinvest ** (last - year);
  });
  if (paid === 0 || returned === 0) return null;
  const rate = (returned / paid) ** (1 / last) - 1;
  if (!Number.isFinite(rate)) throw new RangeError('These flows at these rates are worth more than a number can hold.');
  return rate;
}
