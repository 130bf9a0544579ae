import { npv } from './npv.ts';

/** What comes back for each unit of money spent, or why that cannot be said. */
export interface BenefitCostRatio {
  readonly value: number | null;
  /** `NO_COSTS`: nothing is spent, so there is nothing to divide by. */
  readonly reason: 'NO_COSTS' | null;
}

/**
 * Today's worth of the benefits divided by today's worth of the costs, both written as positive amounts by year from 0.
 *
 * @example
 * benefitCostRatio(0, [0, 150, 150], [200]); // => { value: 1.5, reason: null }
 */
export function benefitCostRatio(
  rate: number,
  benefits: readonly number[],
  costs: readonly number[],
): BenefitCostRatio {
  const spent = npv(rate, costs);
  const value = npv(rate, benefits) / spent;
  return spent > 0 && Number.isFinite(value) ? { value, reason: null } : { value: null, reason: 'NO_COSTS' };
}
