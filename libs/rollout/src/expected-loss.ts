import type { RiskSize } from './plan-risk.ts';
import { spreadMean } from './spread-draw.ts';

/** What is expected of a risk, on average over many courses of the plan. */
export interface ExpectedLoss {
  readonly money: number;
  readonly days: number;
}

/**
 * What is expected of a risk of a size: how often times how much.
 *
 * @example
 * const [half, one, sum] = [0.5, 1, 800].map((value) => ({ low: value, likely: value, high: value }));
 * expectedLoss({ frequency: half, money: sum, days: one }); // => { money: 400, days: 0.5 }
 */
export function expectedLoss({ frequency, money, days }: RiskSize): ExpectedLoss {
  const times = spreadMean(frequency);
  return { money: times * spreadMean(money), days: times * spreadMean(days) };
}
