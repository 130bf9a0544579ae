import { checkedAmount } from './npv.ts';
import { type RateOfReturn, ratesOfReturn } from './rate-of-return.ts';

/**
 * The rates of return of yearly flows: every rate above -100 % at which they are worth nothing today.
 *
 * Flows whose sign changes more than once may have several; flows of one sign have none. `count` says which it is.
 *
 * @example
 * irr([-100, 230, -132]).roots.map((rate) => rate.toFixed(2)); // => ['0.10', '0.20']
 */
export function irr(cashFlows: readonly number[]): RateOfReturn {
  return ratesOfReturn(cashFlows.map((amount, time) => ({ amount: checkedAmount(amount), time })));
}
