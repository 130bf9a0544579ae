import type { CapacityPrices } from './capacity-input.ts';
import type { CapacityPlan } from './capacity-plan.ts';
import type { DeliveryWay, WayResult } from './capacity-result.ts';

/** One line of the cost of a way: how many units a year at which price. */
export interface CapacityCostLine {
  readonly price: keyof CapacityPrices;
  readonly unitsPerYear: number;
  /** Null as long as nobody gave it. */
  readonly perUnit: number | null;
}

type Amounts = Pick<WayResult, 'serverGb' | 'wanGb' | 'relayGb'>;

/**
 * What one way costs in a year: null as long as a price that it needs is missing, and which those are.
 *
 * @example
 * const plan = capacityPlan(startingCapacity('file'));
 * costOfWay(plan, 'cache', { serverGb: 1, wanGb: 1, relayGb: 0 }).missingPrices;
 * // => ['serverPerGb', 'wanPerGb', 'cachePerSiteYear']
 */
export function costOfWay(
  plan: CapacityPlan,
  way: DeliveryWay,
  amounts: Amounts,
): { costPerYear: number | null; missingPrices: string[] } {
  const lines = costLines(plan, way, amounts);
  const missingPrices = lines.filter(({ perUnit }) => perUnit === null).map(({ price }) => price);
  if (missingPrices.length > 0) return { costPerYear: null, missingPrices };
  return {
    costPerYear: lines.reduce((sum, { unitsPerYear, perUnit }) => sum + unitsPerYear * (perUnit ?? 0), 0),
    missingPrices,
  };
}

/**
 * The lines of which the cost of one way is made. A relay needs a price only where it carries something.
 *
 * @example
 * const plan = capacityPlan(startingCapacity('file'));
 * costLines(plan, 'clientServer', { serverGb: 5, wanGb: 5, relayGb: 0 }).map(({ unitsPerYear }) => unitsPerYear); // => [60, 60]
 */
export function costLines(plan: CapacityPlan, way: DeliveryWay, amounts: Amounts): CapacityCostLine[] {
  const { prices, deliveriesPerYear } = plan.input;
  const line = (price: keyof CapacityPrices, unitsPerYear: number): CapacityCostLine => ({
    price,
    unitsPerYear,
    perUnit: prices[price],
  });
  const traffic = [
    line('serverPerGb', amounts.serverGb * deliveriesPerYear),
    line('wanPerGb', amounts.wanGb * deliveriesPerYear),
  ];
  if (way === 'clientServer') return traffic;
  if (way === 'cache') return [...traffic, line('cachePerSiteYear', plan.siteCount)];
  return [
    ...traffic,
    ...(amounts.relayGb > 0 ? [line('relayPerGb', amounts.relayGb * deliveriesPerYear)] : []),
    line('peersPerClientYear', plan.clients),
    line('peersPerYear', 1),
  ];
}
